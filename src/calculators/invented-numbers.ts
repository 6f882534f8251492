import { type NombresInventes, nombresInventes } from '../scenario/examples/invented-numbers.ts';
import type { DocumentScenario, Vue } from '../scenario/format/document.ts';

const nombres = { patients: 'nombre de patients', depenseReelle: 'dépense réelle' } as const;

/** « nombre de patients, dépense réelle de 2020 ; dépense réelle de 2021 ». */
export function nombresInventesDits(annees: readonly NombresInventes[]): string {
  return annees
    .map(({ annee, cles }) => `${cles.map((cle) => nombres[cle]).join(', ')} de ${annee}`)
    .join(' ; ');
}

type Dits = (scenario: DocumentScenario, vue: Vue) => string;

const dits =
  (rangs: (vue: Vue) => readonly number[] | undefined): Dits =>
  (scenario, vue) =>
    nombresInventesDits(nombresInventes(scenario, vue.groupement, rangs(vue)));

/** What a result of a year owes to invented patients, in words; nothing of it is an empty text. */
export const patientsDeLAnnee = dits(({ annee }) => [annee]);

/** The same of a result that looks at the year before too. */
export const patientsDeDeuxAnnees = dits(({ annee }) => [annee - 1, annee]);

/** The same of a result that looks at every year. */
export const patientsDesAnnees = dits(() => undefined);
