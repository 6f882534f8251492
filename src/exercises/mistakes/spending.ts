import { zeroEuroPerPatient } from '../../cahier/literals.ts';
import { add, divide, greaterThan, lessThan, literal, multiply, subtract } from '../../formula/build.ts';
import { mistakesAt } from './mistake.ts';
import { either, line } from './untold.ts';

/* What goes wrong with the écart and the évolution. */

const ecart = mistakesAt('ecart', {
  'sans-tunnel': {
    words:
      "Vous avez compté depuis la dépense ajustée. L'intervalle vient d'abord : dedans, l'écart compte pour zéro ; dehors, il se compte depuis le bord le plus proche.",
    formula: ({ depenseAjustee, depenseReelle }) => subtract(depenseAjustee, depenseReelle),
  },
  'signe-tourne': {
    words:
      'Le signe est tourné. Dépenser moins que le bord bas donne un écart positif, dépenser plus que le bord haut un écart négatif.',
    formula: ({ depenseReelle, borneBasse, borneHaute }) =>
      either(
        [
          line(lessThan(depenseReelle, borneBasse), subtract(depenseReelle, borneBasse)),
          line(greaterThan(depenseReelle, borneHaute), subtract(depenseReelle, borneHaute)),
        ],
        zeroEuroPerPatient,
      ),
  },
  'autre-bord': {
    words:
      "Vous avez compté depuis le bord opposé. Sous l'intervalle, on compte depuis son bord bas ; au-dessus, depuis son bord haut.",
    formula: ({ depenseReelle, borneBasse, borneHaute }) =>
      either(
        [
          line(lessThan(depenseReelle, borneBasse), subtract(borneHaute, depenseReelle)),
          line(greaterThan(depenseReelle, borneHaute), subtract(borneBasse, depenseReelle)),
        ],
        zeroEuroPerPatient,
      ),
  },
});

const borneBasse = mistakesAt('borneBasse', {
  'sur-la-reelle': {
    words:
      "Vous avez pris le pourcentage de l'intervalle sur la dépense réelle. Il se prend sur la dépense ajustée.",
    formula: ({ depenseAjustee, depenseReelle, tunnel }) =>
      subtract(depenseAjustee, multiply(depenseReelle, tunnel)),
  },
});

const borneHaute = mistakesAt('borneHaute', {
  'sur-la-reelle': {
    words:
      "Vous avez pris le pourcentage de l'intervalle sur la dépense réelle. Il se prend sur la dépense ajustée.",
    formula: ({ depenseAjustee, depenseReelle, tunnel }) =>
      add(depenseAjustee, multiply(depenseReelle, tunnel)),
  },
});

const evolution = mistakesAt('evolution', {
  'signe-tourne': {
    words:
      "Le signe est tourné. La différence est positive quand la dépense réelle est inférieure à celle que l'année précédente laissait attendre.",
    formula: ({ depenseAttendue, depenseReelle }) => subtract(depenseReelle, depenseAttendue),
  },
  'sans-attendu': {
    words:
      "Vous avez comparé la dépense réelle de deux années. On la compare à ce que l'année précédente laissait attendre, si elle avait suivi la dépense ajustée.",
    formula: ({ depenseReellePrecedente, depenseReelle }) => subtract(depenseReellePrecedente, depenseReelle),
  },
  'avec-l-ecart': {
    words:
      "C'est la dépense ajustée moins la dépense réelle. L'évolution ne se compare pas au niveau ajusté, mais à la dépense de l'année précédente portée à cette année.",
    formula: ({ depenseAjustee, depenseReelle }) => subtract(depenseAjustee, depenseReelle),
  },
});

const depenseAttendue = mistakesAt('depenseAttendue', {
  'n-pour-n-1': {
    words:
      "Vous avez porté la dépense réelle de l'année elle-même. C'est celle de l'année précédente qu'il faut porter à cette année.",
    formula: ({ depenseReelle, evolutionNationale }) => multiply(depenseReelle, evolutionNationale),
  },
  'en-euros': {
    words:
      "Vous avez ajouté la hausse de la dépense ajustée en euros. L'évolution est un rapport : la dépense réelle de l'année précédente se multiplie par lui.",
    formula: ({ depenseReellePrecedente, depenseAjustee, depenseAjusteePrecedente }) =>
      add(depenseReellePrecedente, subtract(depenseAjustee, depenseAjusteePrecedente)),
  },
});

const evolutionNationale = mistakesAt('evolutionNationale', {
  'rapport-inverse': {
    words:
      "Le rapport est à l'envers. C'est la dépense ajustée de l'année, divisée par celle de l'année précédente.",
    formula: ({ depenseAjustee, depenseAjusteePrecedente }) =>
      divide(depenseAjusteePrecedente, depenseAjustee),
  },
});

const montantParPatient = mistakesAt('montantParPatient', {
  'moitie-de-tout': {
    words:
      "Vous avez pris la moitié de l'écart et de l'évolution. Avant d'être partagés, l'écart compte pour un tiers et l'évolution pour deux tiers : il revient un sixième du premier et un tiers de la seconde.",
    formula: ({ coefficientPartage, ecartRetenu, evolutionRetenue }) =>
      multiply(coefficientPartage, add(ecartRetenu, evolutionRetenue)),
  },
  'sans-partage': {
    words:
      "Vous n'avez pas partagé. Le groupement ne reçoit que la part que lui laisse le coefficient de partage.",
    formula: ({ contributionEcart, contributionEvolution }) => add(contributionEcart, contributionEvolution),
  },
  'coefficients-echanges': {
    words:
      "Les coefficients sont échangés. C'est l'évolution qui a le plus grand : deux tiers, et l'écart un tiers.",
    formula: ({
      coefficientPartage,
      coefficientEcart,
      coefficientEvolution,
      ecartRetenu,
      evolutionRetenue,
    }) =>
      multiply(
        coefficientPartage,
        add(multiply(coefficientEvolution, ecartRetenu), multiply(coefficientEcart, evolutionRetenue)),
      ),
  },
  'coefficients-egaux': {
    words: "Vous avez compté l'écart et l'évolution à égalité. Ils comptent pour un tiers et deux tiers.",
    formula: ({ coefficientPartage, ecartRetenu, evolutionRetenue }) =>
      multiply(coefficientPartage, divide(add(ecartRetenu, evolutionRetenue), literal('2', '1'))),
  },
});

const ecartRetenu = mistakesAt('ecartRetenu', {
  'sans-plancher': {
    words: "Vous avez laissé l'écart négatif réduire le montant. Négatif, il est ramené à zéro.",
    formula: ({ ecart: value }) => value,
  },
});

const evolutionRetenue = mistakesAt('evolutionRetenue', {
  'sans-plancher': {
    words:
      "Vous avez laissé la différence d'évolution négative réduire le montant. Négative, elle est ramenée à zéro.",
    formula: ({ evolution: value }) => value,
  },
});

const coefficientEvolution = mistakesAt('coefficientEvolution', {
  'comme-l-ecart': {
    words:
      "Vous avez donné à l'évolution le coefficient de l'écart. Les deux font ensemble un : l'évolution a le reste.",
    formula: ({ coefficientEcart }) => coefficientEcart,
  },
});

const gains = mistakesAt('gains', {
  'encore-partage': {
    words:
      'Vous avez partagé une seconde fois. Le montant par patient est déjà ce qui revient au groupement.',
    formula: ({ montantParPatient: amount, patients, coefficientPartage }) =>
      multiply(multiply(amount, patients), coefficientPartage),
  },
  'de-l-ecart': {
    words:
      "Vous avez multiplié l'écart par les patients. Ce qui se multiplie est le montant par patient, où l'écart et l'évolution sont déjà pesés et partagés.",
    formula: ({ ecartRetenu: kept, patients }) => multiply(kept, patients),
  },
  'de-l-evolution': {
    words:
      "Vous avez multiplié la différence d'évolution par les patients. Ce qui se multiplie est le montant par patient, où l'écart et l'évolution sont déjà pesés et partagés.",
    formula: ({ evolutionRetenue: kept, patients }) => multiply(kept, patients),
  },
});

/** Of what is saved, from the écart to the gains reversés. */
export const spendingMistakes = [
  ...ecart,
  ...borneBasse,
  ...borneHaute,
  ...evolution,
  ...depenseAttendue,
  ...evolutionNationale,
  ...ecartRetenu,
  ...evolutionRetenue,
  ...coefficientEvolution,
  ...montantParPatient,
  ...gains,
];
