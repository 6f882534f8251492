import { above, farUnder, inside, lastYear, under } from './invented-years.ts';
import type { Situation } from './situation.ts';

const moves = [...inside, ...under];

/** Écart, évolution, and what they make. */
export const spendingSituations: readonly Situation[] = [
  {
    id: 'ecart-dedans',
    level: 'regle',
    asks: 'ecart',
    nom: "Dans l'intervalle",
    draw: lastYear({ spending: [inside, inside] }),
    tells: (value) => value('ecart') === 0 && value('depenseReelle') !== value('depenseAjustee'),
  },
  {
    id: 'ecart-dessous',
    level: 'regle',
    asks: 'ecart',
    nom: "Sous l'intervalle",
    draw: lastYear({ spending: [inside, under] }),
    tells: (value) => value('ecart') > 0,
  },
  {
    id: 'ecart-dessus',
    level: 'regle',
    asks: 'ecart',
    nom: "Au-dessus de l'intervalle",
    draw: lastYear({ spending: [inside, above] }),
    tells: (value) => value('ecart') < 0,
  },
  {
    id: 'evolution-moins-vite',
    level: 'regle',
    asks: 'evolution',
    nom: "Moins vite que l'attendu",
    draw: lastYear({ spending: [inside, moves], growths: [0.02, 0.025, 0.05] }),
    tells: (value) => value('evolution') > 0,
  },
  {
    id: 'evolution-plus-vite',
    level: 'regle',
    asks: 'evolution',
    nom: "Plus vite que l'attendu",
    draw: lastYear({ spending: [moves, [...inside, ...above]], growths: [0.02, 0.025, 0.05] }),
    tells: (value) => value('evolution') < 0,
  },
  {
    id: 'montant-ecart-seul',
    level: 'regle',
    asks: 'montantParPatient',
    nom: 'Un écart, sans évolution',
    draw: lastYear({ spending: [under, under], growths: [0] }),
    tells: (value) => value('ecart') > 0 && value('evolution') === 0,
  },
  {
    id: 'montant-les-deux',
    level: 'regle',
    asks: 'montantParPatient',
    nom: 'Un écart et une évolution',
    draw: lastYear({ spending: [moves, under] }),
    tells: (value) => value('ecart') > 0 && value('evolution') > 0,
  },
  {
    id: 'montant-ecart-negatif',
    level: 'regle',
    asks: 'montantParPatient',
    nom: 'Écart négatif, évolution positive',
    draw: lastYear({ spending: [above, above] }),
    tells: (value) => value('ecart') < 0 && value('evolution') > 0,
  },
  {
    id: 'montant-evolution-negative',
    level: 'regle',
    asks: 'montantParPatient',
    nom: 'Écart positif, évolution négative',
    draw: lastYear({ spending: [farUnder, under] }),
    tells: (value) => value('ecart') > 0 && value('evolution') < 0,
  },
  {
    id: 'gains-simples',
    level: 'regle',
    asks: 'gains',
    nom: 'Du montant par patient aux gains reversés',
    draw: lastYear({ spending: [moves, under] }),
    tells: (value) => value('montantParPatient') > 0,
  },
  {
    id: 'gains-d-un-ecart',
    level: 'regle',
    asks: 'gains',
    opens: ['montantParPatient'],
    nom: "De l'écart et de l'évolution aux gains reversés",
    draw: lastYear({ spending: [moves, under] }),
    tells: (value) => value('ecart') > 0 && value('evolution') > 0,
  },
];
