import { createReadStream } from 'node:fs';
import { fitModel } from '../../src/population/adjustment/model-fit.ts';
import { readFile } from '../../src/population/adjustment/sample-file.ts';
import { createGroup, type Group } from '../../src/population/patients/group-figures.ts';
import { readPatients } from '../../src/population/patients/patients-reader.ts';

type Figures = Readonly<Record<string, number | null>>;

const number = (text: string | null): number | null => (text === null ? null : Number(text));

/** What the exact reader of tables says of a file of patients, by the names of the view « patientele ». */
export async function exactPatientele(file: string): Promise<Figures> {
  let group: Group | undefined;
  const read = await readPatients(createReadStream(file), {
    onColumns: (columns) => {
      group = createGroup(columns);
    },
    surPatient: (patient) => group?.add(patient),
  });
  if (!read.ok || group === undefined) throw new Error(`${file} is no table of patients`);
  const { retenus, exclus, profil, depenseReelle, depenseAjusteePartielle } = group.figures();
  const means = [
    ...Object.entries(profil?.moyennes ?? {}).filter(([name]) => !/^age\d/.test(name)),
    ...(profil?.postes ?? []).map(({ colonne, moyenne }): [string, string] => [colonne, moyenne]),
  ];
  return {
    lignes: read.lignes,
    refusees: read.refusedRows,
    medecinTraitant: retenus.medecinTraitant,
    moinsDe16Ans: retenus.moinsDe16Ans,
    retenus: retenus.total,
    ...exclus,
    ...Object.fromEntries(means.map(([name, mean]) => [`moyenne_${name}`, number(mean)])),
    depenseReelle: number(depenseReelle),
    depenseAjusteePartielle: number(depenseAjusteePartielle),
  };
}

/** The coefficients of the model of all the patients of a file, and what it explains. */
export async function exactModel(file: string): Promise<Figures> {
  const read = await readFile(createReadStream(file));
  if (!read.ok) throw new Error(`${file} is no table of patients`);
  const fitted = fitModel(read.sample, { trainingPart: 1 });
  if (!fitted.ok) throw new Error(fitted.fault.code);
  return modelFigures(fitted.ajustement);
}

export const modelFigures = ({
  coefficients,
  r2,
  r2Ajuste,
}: {
  readonly coefficients: readonly {
    readonly variable: string;
    readonly coefficient: number;
    readonly erreurType: number;
  }[];
  readonly r2: number;
  readonly r2Ajuste: number;
}): Figures => ({
  ...Object.fromEntries(coefficients.map(({ variable, coefficient }) => [variable, coefficient])),
  ...Object.fromEntries(coefficients.map(({ variable, erreurType }) => [`erreur ${variable}`, erreurType])),
  r2,
  r2Ajuste,
});
