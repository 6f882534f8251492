import {
  type ColonnePatient,
  type Correspondance,
  colonnesExigees,
  colonnesPatients,
  type EnTeteLue,
} from '../../population/patients/patients-table.ts';

/** Which column of the file stands for each of ours, as the reader chooses it. */
export interface Choix {
  readonly source: Blob;
  /** Of the file. */
  readonly nom: string;
  readonly entete: EnTeteLue;
  readonly choisie: Correspondance;
}

/** The choice with another column of the file for one of ours; `undefined`: the file has none. */
export function associer(choix: Choix, colonne: ColonnePatient, position: number | undefined): Choix {
  const { [colonne]: _, ...autres } = choix.choisie;
  return { ...choix, choisie: position === undefined ? autres : { ...autres, [colonne]: position } };
}

/** Whether the reader has to look at the columns: one is missing, or was found under another name than ours. */
export function estDouteuse({ noms, proposee, manquantes }: EnTeteLue): boolean {
  return (
    manquantes.length > 0 ||
    colonnesPatients.some((colonne) => {
      const position = proposee[colonne];
      return position !== undefined && noms[position]?.trim().toLowerCase() !== colonne;
    })
  );
}

interface Bilan {
  /** Required columns without one of the file's. */
  readonly manquantes: readonly ColonnePatient[];
  /** Columns of ours that share one of the file's. */
  readonly doubles: readonly ColonnePatient[];
  /** Positions of the file's columns that stand for nothing. */
  readonly libres: readonly number[];
}

/** What a choice still lacks: nothing is read before it is whole. `exigees` are among `lues`. */
export function bilanDuChoix(
  { entete, choisie }: Choix,
  exigees: readonly ColonnePatient[] = colonnesExigees,
  lues: readonly ColonnePatient[] = colonnesPatients,
): Bilan {
  const prises = lues.flatMap((colonne) => choisie[colonne] ?? []);
  return {
    manquantes: exigees.filter((colonne) => choisie[colonne] === undefined),
    doubles: lues.filter((colonne) => {
      const position = choisie[colonne];
      return position !== undefined && prises.filter((each) => each === position).length > 1;
    }),
    libres: entete.noms.map((_, position) => position).filter((position) => !prises.includes(position)),
  };
}
