import { type ChampPatient, champsPatient as champs } from '../invented/invented-patient.ts';
import type { Decision } from './patients-table.ts';
import { attribution } from './shown-attribution.ts';

/** A line of the truth table: what it says of a patient; a field that it does not give may be anything. */
type CasDeVerite = { readonly [C in ChampPatient]?: string };

export interface LigneDeVerite {
  readonly cas: CasDeVerite;
  readonly decision: Decision;
  readonly compte: boolean;
}

/** On either side of each limit that the two criteria set. */
const bords: Readonly<Record<ChampPatient, readonly [string, string]>> = {
  ame: ['0', '1'],
  medecinTraitant: ['0', '1'],
  remboursements: ['0', '1'],
  age: ['15', '16'],
  consultations: ['1', '2'],
};

const lignes: readonly CasDeVerite[] = [
  { ame: '1' },
  { ame: '0', medecinTraitant: '1', remboursements: '1' },
  { ame: '0', medecinTraitant: '1', remboursements: '0', age: '16' },
  { ame: '0', medecinTraitant: '1', remboursements: '0', age: '15', consultations: '1' },
  { ame: '0', medecinTraitant: '1', remboursements: '0', age: '15', consultations: '2' },
  { ame: '0', medecinTraitant: '0', age: '16' },
  { ame: '0', medecinTraitant: '0', age: '15', consultations: '1' },
  { ame: '0', medecinTraitant: '0', age: '15', consultations: '2' },
];

/** Every patient on either side of each limit, in whole. */
export function patientsAuxBords(): Record<ChampPatient, string>[] {
  return champs.reduce<Partial<Record<ChampPatient, string>>[]>(
    (debuts, champ) =>
      debuts.flatMap((debut) => bords[champ].map((valeur) => ({ ...debut, [champ]: valeur }))),
    [{}],
  ) as Record<ChampPatient, string>[];
}

const releve = (cas: CasDeVerite, patient: Readonly<Record<ChampPatient, string>>): boolean =>
  champs.every((champ) => cas[champ] === undefined || cas[champ] === patient[champ]);

/**
 * The truth table, computed by the rule itself. Throws if a line holds two patients whom the rule treats otherwise, or
 * if a patient is in no line, or in two.
 */
export function tableDeVerite(): LigneDeVerite[] {
  const patients = patientsAuxBords();
  for (const patient of patients)
    if (lignes.filter((cas) => releve(cas, patient)).length !== 1)
      throw new RangeError(`${JSON.stringify(patient)}: expected in exactly one line`);
  return lignes.map((cas) => {
    const [premier, ...autres] = patients.filter((patient) => releve(cas, patient)).map(attribution);
    if (premier === undefined || autres.some(({ decision }) => decision !== premier.decision))
      throw new RangeError(`${JSON.stringify(cas)}: not one decision`);
    return { cas, decision: premier.decision, compte: premier.compte };
  });
}
