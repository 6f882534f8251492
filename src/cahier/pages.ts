import type { RuleId } from './index.ts';

/** A page gathers the rules that are understood together (rules.md §9); its file is `content/regles/<id>.mdx`. */
export interface PageDeRegle {
  readonly id: string;
  /** As the navigation calls it. */
  readonly nom: string;
  readonly regles: readonly RuleId[];
}

/** The pages of rules, by part, in the order in which they are learnt. */
export const parties = [
  { nom: 'Le temps', pages: [{ id: 'calendrier', nom: 'Calendrier', regles: ['phase', 'anneeVersement'] }] },
  {
    nom: 'Les dépenses',
    pages: [
      { id: 'ecart', nom: 'Écart', regles: ['ecart'] },
      { id: 'evolution', nom: 'Évolution', regles: ['evolution'] },
      { id: 'gains', nom: "Gains d'efficience", regles: ['montantParPatient', 'gains'] },
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
] as const satisfies readonly { nom: string; pages: readonly PageDeRegle[] }[];

export type PageId = (typeof parties)[number]['pages'][number]['id'];

export const pagesDeRegles: readonly (PageDeRegle & { readonly id: PageId })[] = parties.flatMap(
  ({ pages }): readonly (PageDeRegle & { readonly id: PageId })[] => pages,
);

/** The page on which a rule is explained, if it is built. */
export function pageDe(regle: RuleId): (typeof pagesDeRegles)[number] | undefined {
  return pagesDeRegles.find(({ regles }) => regles.includes(regle));
}
