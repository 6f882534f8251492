import { formatValue } from '../../french/numbers.ts';
import { SUMS_ROUNDED } from '../../french/rounding.ts';
import { frenchSpacing } from '../../french/typography.ts';
import { creditsOfRange, floorCondition } from '../../scenario/estimate/certainty/floor-words.ts';
import type { ComputedEstimation } from '../../scenario/estimate/estimate.ts';
import { followed, type Told, wholeEuros } from './told.ts';

/** The payments by year, columns of nothing left out; to the cent, so that what is shown adds up. */
export function toldVersements({
  groupement,
  versements: { lignes, totals },
  certainty,
}: ComputedEstimation): Told {
  const columns = (
    [
      ['credits', 'Crédits'],
      ['gains', 'Gains reversés'],
      ['qualite', 'Qualité'],
      ['modulation', 'Modulation'],
      ['avance', 'Avance'],
      ['recuperation', 'Récupération'],
      ['total', 'Total'],
    ] as const
  ).filter(([key]) => key === 'total' || lignes.some((row) => row[key] !== '0'));
  const amounts = (of: (typeof lignes)[number] | typeof totals): string[] =>
    columns.map(([key]) => (of[key] === '0' && key !== 'total' ? '' : formatValue(of[key], '€')));
  return {
    table: {
      titre: frenchSpacing(`Ce qui serait versé à « ${groupement} »`),
      entete: ['Versé en', 'Au titre de', ...columns.map(([, nom]) => nom)],
      lignes: [
        ...lignes.map((row) => [`${row.annee}`, row.caption, ...amounts(row)]),
        ['Total', '', ...amounts(totals)],
      ],
    },
    valeurs: [
      // The sum of texts rounded one by one may differ in the twentieth decimal.
      followed('total', certainty.total),
      ...lignes.map(({ annee, total }) => followed(`versé en ${annee}`, total)),
    ],
    notes: [SUMS_ROUNDED],
  };
}

/** What all the groupements of a dossier are paid. */
export function toldTogether({ portefeuille }: ComputedEstimation): Told | undefined {
  if (portefeuille === null) return undefined;
  const { groupements, total } = portefeuille;
  return {
    table: {
      titre: 'Ce qui serait versé, groupement par groupement',
      entete: ['Groupement', 'Total'],
      lignes: [
        ...groupements.map(({ nom, total: own }) => [nom, formatValue(own, '€')]),
        ['Total', formatValue(total, '€')],
      ],
    },
    valeurs: [followed('total', total), ...groupements.map((each) => followed(each.nom, each.total))],
    notes: [SUMS_ROUNDED],
  };
}

/** The total between low and high, and its floor. */
export function toldTotal({ groupement, range: { total }, certainty: { floor } }: ComputedEstimation): Told {
  return {
    table: {
      titre: frenchSpacing(`Le total estimé pour « ${groupement} », et son plancher`),
      entete: ['Ce que verserait Ipep', 'Montant'],
      lignes: [
        ['Estimation centrale', wholeEuros(total.central)],
        [`Estimation basse, selon les marges${creditsOfRange(floor)}`, wholeEuros(total.low)],
        [`Estimation haute, selon les marges${creditsOfRange(floor)}`, wholeEuros(total.high)],
        [`Plancher : ce qui est versé ${floorCondition(floor)}`, wholeEuros(floor.amount)],
      ].map(([nom = '', amount = '']) => [frenchSpacing(nom), amount]),
    },
    valeurs: [followed('total', total.central), followed('plancher', floor.amount)],
    hypotheses: floor.hypotheses,
  };
}

type Certainty = ComputedEstimation['certainty']['parts'][number]['certainty'];

const certaintyWords: Readonly<Record<Certainty, string>> = {
  certain: 'de rien, tant que les règles tiennent',
  depense: 'de la dépense réelle',
  score: 'du score qualité',
  hypothese: 'de nos hypothèses',
};

/** Euros by certainty, what neither score nor spending moves first. */
export function toldCertainty({ groupement, certainty: { parts, total, floor } }: ComputedEstimation): Told {
  return {
    table: {
      titre: frenchSpacing(`Ce qui est certain pour « ${groupement} », et ce qui ne l'est pas`),
      entete: ['Part du total', 'Dépend', 'Montant'],
      lignes: [
        ...parts.map(({ label, certainty, amount, hypotheses }) => [
          label,
          `${certaintyWords[certainty]}${certainty === 'hypothese' ? ` (${hypotheses.join(', ')})` : ''}`,
          wholeEuros(amount),
        ]),
        ['Total', '', wholeEuros(total)],
      ],
    },
    valeurs: [
      followed('total', total),
      followed('plancher', floor.amount),
      ...parts.map(({ label, amount }) => followed(label, amount)),
    ],
    hypotheses: [...new Set(parts.flatMap(({ hypotheses }) => hypotheses))],
  };
}

/** Year by year, what makes a payment zero or would. */
export function toldZero({ groupement, zero, certainty: { total } }: ComputedEstimation): Told {
  return {
    table: {
      titre: frenchSpacing(`Ce qui ramènerait à zéro ce qui serait versé à « ${groupement} »`),
      entete: ['Résultats de', 'Versé en', 'Montant', 'Pourquoi, et ce qui le change'],
      lignes: zero.map(({ annee, anneeVersement, versement: { montant, phrase } }) => [
        `${annee}`,
        `${anneeVersement}`,
        wholeEuros(montant),
        frenchSpacing(phrase),
      ]),
    },
    valeurs: [
      followed('total', total),
      ...zero.map(({ anneeVersement, versement }) =>
        followed(`versé en ${anneeVersement}`, versement.montant),
      ),
    ],
  };
}

/** As many as a board asks in one sitting. */
const ASKED = 3;

/** What to find out first. */
export function toldQuestions({ questions, certainty: { total } }: ComputedEstimation): Told {
  const asked = questions.slice(0, ASKED);
  return {
    table: {
      titre: "Ce qu'il faut savoir d'abord",
      entete: ['Question', 'Qui peut y répondre', 'Change le total de'],
      lignes: asked.map(({ question, who, changes }) => [
        frenchSpacing(question),
        frenchSpacing(who),
        wholeEuros(changes),
      ]),
    },
    valeurs: [followed('total', total)],
    hypotheses: [...new Set(asked.flatMap(({ hypotheses }) => hypotheses))],
  };
}

/** The ledger of what limits. */
export function toldLimits({ groupement, limits, certainty: { total } }: ComputedEstimation): Told {
  return {
    table: {
      titre: frenchSpacing(`Ce qui limite les versements de « ${groupement} »`),
      entete: ['Limite', 'Où elle en est', 'En clair'],
      lignes: limits.map(({ label, shortText, phrase }) =>
        [label, shortText, phrase].map((text) => frenchSpacing(text)),
      ),
    },
    valeurs: [followed('total', total)],
  };
}

/** What the total depends on most. */
export function toldSensitivity({ groupement, sensitivity, certainty: { total } }: ComputedEstimation): Told {
  return {
    table: {
      titre: frenchSpacing(`Ce dont dépend le plus le total de « ${groupement} »`),
      entete: ['Grandeur', 'Valeur basse', 'Effet', 'Valeur haute', 'Effet'],
      lignes: sensitivity
        .filter(({ breadth }) => breadth !== '0')
        .map(({ label, lowLabel, lowEffect, highLabel, highEffect }) => [
          label,
          lowLabel,
          wholeEuros(lowEffect, true),
          highLabel,
          wholeEuros(highEffect, true),
        ]),
    },
    valeurs: [followed('total', total)],
  };
}
