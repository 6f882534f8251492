import type { CaseDefinition } from '../../calculators/applied-case.ts';
import { base, results } from '../../scenario/examples/example-year.ts';
import type { DocumentScenario } from '../../scenario/format/scenario-document.ts';

/** What a case says of its years; the rest is that of 10 000 patients for whom 2 000 € are expected every year. */
interface PlainCase {
  /** Actual spending from the base year on. */
  readonly reelle: readonly string[];
  readonly montant?: string;
  readonly enveloppe?: DocumentScenario['enveloppe'];
}

/** A groupement that joints are easy to reckon of: no quality in phase 2, a modulation of nought in phase 3, no credits unless the case has some. */
function plain({ reelle: [first = '', ...others], montant = '0', enveloppe }: PlainCase): DocumentScenario {
  return {
    format: 'ipep-scenario/1',
    cahier: '2019',
    ...(enveloppe && { enveloppe }),
    groupements: [
      {
        nom: "Groupement d'école",
        premiereAnnee: 2019,
        credits: { mode: 'montant', montant },
        annees: [
          base(2018, 10_000, first, '2000'),
          ...others.map((each, rank) => results(2019 + rank, 10_000, each, '2000', rank < 2 ? '0' : '60')),
        ],
      },
    ],
  };
}

/** One case for each limit: where it begins, where it ends. */
export const incentiveCases: readonly CaseDefinition[] = [
  {
    nom: "Au milieu de l'intervalle",
    dit: "L'évolution seule paie le premier euro : un tiers d'euro. Il faut économiser 100 € par patient pour que l'écart compte aussi, et qu'un euro en rapporte la moitié d'un ; le plafond arrive 9 € plus loin.",
    scenario: plain({ reelle: ['2000', '2000'] }),
    valeurs: {},
    annee: 1,
  },
  {
    nom: "Au-dessus de l'intervalle",
    dit: "La dépense dépasse l'intervalle de 50 €. L'écart négatif est compté pour zéro : en sortir par le bas demanderait 250 €, et le plafond est atteint bien avant. Seule l'évolution paie.",
    scenario: plain({ reelle: ['2150', '2150'] }),
    valeurs: {},
    annee: 1,
  },
  {
    nom: 'Après une hausse',
    dit: "La dépense a monté de 50 € de plus qu'attendu. L'évolution négative est comptée pour zéro : les 50 premiers euros économisés ne rapportent rien.",
    scenario: plain({ reelle: ['1950', '2000'] }),
    valeurs: {},
    annee: 1,
  },
  {
    nom: 'Au plafond',
    dit: 'Le plafond, 2 % des dépenses, tient déjà. Un euro de plus ne rapporte rien ; il coûte même deux centimes, parce que le plafond baisse avec la dépense.',
    scenario: plain({ reelle: ['2200', '2000'] }),
    valeurs: {},
    annee: 1,
  },
  {
    nom: "Seul devant l'enveloppe",
    dit: "L'enveloppe est 1 % des dépenses de ce seul groupement. Elle est épuisée à 58 € par patient ; au-delà, un euro de plus la réduit.",
    scenario: plain({ reelle: ['2000', '2000'], enveloppe: { mode: 'portefeuille' } }),
    valeurs: {},
    annee: 1,
  },
  {
    nom: "Sous l'avance",
    dit: "L'avance garantit 100 000 €. Jusqu'à 30 € par patient, ce que l'économie rapporte ne fait que prendre la place de l'avance.",
    scenario: plain({ reelle: ['2000', '2000'], montant: '100000' }),
    valeurs: {},
    annee: 1,
  },
  {
    nom: 'Après deux avances',
    dit: 'Deux avances de 100 000 € sont à rendre. Entre 30 et 90 € par patient, ce qui dépasse les crédits est repris.',
    scenario: plain({ reelle: ['2000', '2000', '2000', '2000'], montant: '100000' }),
    valeurs: {},
    annee: 3,
  },
  {
    nom: 'Un effort qui ne dure pas',
    dit: "Un effort a déjà abaissé la dépense de 2020. Économiser en 2019 seulement ne rapporte rien jusqu'à 50 € par patient : ce que 2019 gagne, 2020 le perd, puisqu'elle se compare à 2019.",
    scenario: plain({ reelle: ['2000', '2000', '1950'] }),
    valeurs: {},
    annee: 1,
  },
];
