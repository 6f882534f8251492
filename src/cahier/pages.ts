import type { RuleId } from './edition.ts';

/** A page gathers the rules that are understood together; its folder is `src/rule-pages/<id>`. */
export interface RulePage {
  readonly id: string;
  /** As the navigation calls it. */
  readonly nom: string;
  /** Rules of a scenario's year; none on a page of patients, whose rules are those of `src/cahier/people/patient`. */
  readonly regles: readonly RuleId[];
}

/** The pages of rules, by part, in the order in which they are learnt. */
export const sections = [
  { nom: 'Entrer', pages: [{ id: 'eligibilite', nom: 'Éligibilité', regles: [] }] },
  { nom: 'Le temps', pages: [{ id: 'calendrier', nom: 'Calendrier', regles: ['phase', 'anneeVersement'] }] },
  {
    nom: 'Les patients',
    pages: [
      { id: 'patientele', nom: 'Patientèle', regles: [] },
      { id: 'depense-reelle', nom: 'Dépense réelle', regles: [] },
      { id: 'depense-ajustee', nom: 'Dépense ajustée', regles: [] },
      { id: 'modele-ajustement', nom: "Modèle d'ajustement", regles: [] },
    ],
  },
  {
    nom: 'Les dépenses',
    pages: [
      { id: 'ecart', nom: 'Écart', regles: ['ecart'] },
      { id: 'evolution', nom: 'Évolution', regles: ['evolution'] },
      { id: 'gains', nom: 'Gains reversés', regles: ['montantParPatient', 'gains'] },
    ],
  },
  {
    nom: 'La qualité',
    pages: [
      { id: 'indicateurs', nom: 'Indicateurs', regles: ['noteIndicateur'] },
      { id: 'experience-patient', nom: 'Expérience patient', regles: ['bonusExperience'] },
      {
        id: 'score-qualite',
        nom: 'Score qualité',
        regles: ['scoreQualite', 'scoreMaximal', 'partQualite'],
      },
    ],
  },
  {
    nom: "L'argent",
    pages: [
      { id: 'credits-amorcage', nom: "Crédits d'amorçage", regles: ['creditsAmorcage'] },
      { id: 'phase-2', nom: 'Phase 2', regles: ['droitTirage', 'valorisationQualite', 'interessementBrut'] },
      { id: 'phase-3', nom: 'Phase 3', regles: ['modulation'] },
      {
        id: 'plafonds',
        nom: 'Plafonds',
        regles: ['plafond', 'interessementPlafonne', 'facteurEnveloppe', 'interessement'],
      },
      {
        id: 'avance',
        nom: 'Avance',
        regles: ['avance', 'recuperation', 'soldeAvance', 'versement', 'total'],
      },
    ],
  },
] as const satisfies readonly { nom: string; pages: readonly RulePage[] }[];

export type PageId = (typeof sections)[number]['pages'][number]['id'];

type WordedPage = (typeof sections)[number]['pages'][number];

/** The pages whose calculator does not run on the scenario: they are about patients, or about who may take part. */
type PageWithoutScenario = Extract<WordedPage, { readonly regles: readonly [] }>['id'];

/** The pages whose calculator runs on the scenario. */
export type PageDuScenario = Exclude<PageId, PageWithoutScenario>;

export const isOfScenario = <P extends RulePage>(page: P): page is P & { readonly id: PageDuScenario } =>
  page.regles.length > 0;

export const rulePages: readonly (RulePage & { readonly id: PageId })[] = sections.flatMap(
  ({ pages }): readonly (RulePage & { readonly id: PageId })[] => pages,
);

/** The page on which a rule is explained, if it is built. */
export function pageOf(shownRule: RuleId): (typeof rulePages)[number] | undefined {
  return rulePages.find(({ regles }) => regles.includes(shownRule));
}
