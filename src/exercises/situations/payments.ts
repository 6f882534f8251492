import type { Draw } from '../draw.ts';
import {
  farUnder,
  inside,
  inventedDocument,
  inventedGroupement,
  lastYear,
  type Spending,
  under,
  type YearsWanted,
} from './invented-years.ts';
import type { Drawn, Situation } from './situation.ts';

const little: readonly Spending[] = [0, 6, 12, 18].map((each) => ({ under: each }));
/** Enough for what is paid to be just above the credits. */
const moderate: readonly Spending[] = [30, 36, 42, 48, 54, 60].map((each) => ({ under: each }));
const wide: readonly Spending[] = [...under, ...farUnder];
const FEW = [6000, 7500];
const SMALL_CREDITS = [40000, 50000, 60000];
const LARGE_CREDITS = [80000, 100000, 120000];

/** The year asked of a groupement whose spending falls far enough for the envelope of all to matter. */
function envelope(draw: Draw): Drawn {
  const wanted: YearsWanted = { spending: [wide, wide], growths: [0] };
  const names = ['Groupement A', 'Groupement B'];
  const groupements = names.map((nom) => inventedGroupement(draw, wanted, nom));
  return { document: inventedDocument(groupements, { enveloppe: { mode: 'portefeuille' } }), year: 1 };
}

const reduced =
  (wanted: YearsWanted) =>
  (draw: Draw): Drawn => {
    const facteur = draw.pick(['0.5', '0.6', '0.75', '0.8', '0.9']);
    const document = inventedDocument([inventedGroupement(draw, wanted)], {
      enveloppe: { mode: 'facteur', facteur },
    });
    return { document, year: wanted.spending.length - 1 };
  };

/** The first year is below the credits, the second above: what was advanced is taken back. */
const advanced: YearsWanted = {
  spending: [little, little, moderate],
  scores: [24, 36, 48],
  growths: [0],
  patients: FEW,
};

/** Two years of advances, and a third that begins to give them back. */
const twiceAdvanced: YearsWanted = {
  spending: [little, little, little, moderate],
  scores: [24, 36],
  growths: [0],
  patients: FEW,
};

/** Caps, envelope, advance and what is paid in the end. */
export const paymentSituations: readonly Situation[] = [
  {
    id: 'plafond',
    level: 'regle',
    asks: 'plafond',
    nom: 'Le plafond du groupement',
    draw: lastYear({ spending: [inside, under] }),
    tells: () => true,
  },
  {
    id: 'plafonne-dessous',
    level: 'regle',
    asks: 'interessementPlafonne',
    nom: 'Sous le plafond',
    draw: lastYear({ spending: [inside, under] }),
    tells: (value) => value('interessementBrut') < value('plafond'),
  },
  {
    id: 'plafonne-atteint',
    level: 'regle',
    asks: 'interessementPlafonne',
    nom: 'Le plafond est dépassé',
    draw: lastYear({ spending: [inside, farUnder] }),
    tells: (value) => value('interessementBrut') > value('plafond'),
  },
  {
    id: 'facteur-depasse',
    level: 'regle',
    asks: 'facteurEnveloppe',
    opens: ['interessementPlafonne'],
    nom: "L'enveloppe nationale est dépassée",
    draw: envelope,
    tells: (value) => value('facteurEnveloppe') < 1,
  },
  {
    id: 'facteur-suffit',
    level: 'regle',
    asks: 'facteurEnveloppe',
    nom: "L'enveloppe nationale suffit",
    draw: envelope,
    tells: (value) => value('facteurEnveloppe') === 1 && value('demandeTotale') > 0,
  },
  {
    id: 'interessement-reduit',
    level: 'regle',
    asks: 'interessement',
    opens: ['interessementPlafonne'],
    nom: 'Le plafond, puis l’enveloppe',
    draw: reduced({ spending: [inside, wide] }),
    tells: (value) =>
      value('interessementBrut') > value('plafond') &&
      value('interessementBrut') * value('facteurEnveloppe') < value('plafond'),
  },
  {
    id: 'interessement-partage',
    level: 'regle',
    asks: 'interessement',
    opens: ['interessementPlafonne', 'facteurEnveloppe'],
    nom: 'Le plafond de chacun, puis l’enveloppe de tous',
    draw: envelope,
    tells: (value) => value('facteurEnveloppe') < 1 && value('interessementBrut') > value('plafond'),
  },
  {
    id: 'avance-versee',
    level: 'regle',
    asks: 'avance',
    nom: "L'intéressement est sous les crédits",
    draw: lastYear({ spending: [little, little], credits: LARGE_CREDITS }),
    tells: (value) => value('avance') > 0,
  },
  {
    id: 'avance-inutile',
    level: 'regle',
    asks: 'avance',
    nom: "L'intéressement dépasse les crédits",
    draw: lastYear({ spending: [inside, under], credits: SMALL_CREDITS }),
    tells: (value) => value('interessement') > value('creditsAmorcage'),
  },
  {
    id: 'avance-phase-3',
    level: 'regle',
    asks: 'avance',
    nom: 'En phase 3',
    draw: lastYear({ spending: [inside, inside, inside, little], credits: LARGE_CREDITS }),
    tells: (value) => value('manque') > 0,
  },
  {
    id: 'recuperation-totale',
    level: 'regle',
    asks: 'recuperation',
    nom: "L'excédent couvre tout le solde",
    draw: lastYear({ ...advanced, credits: SMALL_CREDITS }),
    tells: (value) => value('recuperation') > 0 && value('recuperation') < value('excedent'),
  },
  {
    id: 'recuperation-partielle',
    level: 'regle',
    asks: 'recuperation',
    nom: "L'excédent ne couvre pas tout le solde",
    draw: lastYear({ ...advanced, credits: LARGE_CREDITS }),
    tells: (value) => value('recuperation') > 0 && value('soldeAvance') > 0,
  },
  {
    id: 'recuperation-deux-avances',
    level: 'regle',
    asks: 'recuperation',
    nom: 'Un solde plus grand que l’intéressement',
    draw: lastYear({ ...twiceAdvanced, credits: LARGE_CREDITS }),
    tells: (value) => value('recuperation') > 0 && value('soldePrecedent') > value('interessement'),
  },
  {
    id: 'solde-reporte',
    level: 'regle',
    asks: 'soldeAvance',
    nom: "Ce qui reste de l'avance",
    draw: lastYear({ ...advanced, credits: LARGE_CREDITS }),
    tells: (value) => value('recuperation') > 0 && value('soldeAvance') > 0,
  },
  {
    id: 'versement-avance',
    level: 'regle',
    asks: 'versement',
    nom: 'Une avance est versée',
    draw: lastYear({ spending: [little, little], credits: LARGE_CREDITS }),
    tells: (value) => value('avance') > 0,
  },
  {
    id: 'versement-repris',
    level: 'regle',
    asks: 'versement',
    nom: 'Une avance est reprise',
    draw: lastYear({ ...advanced, credits: SMALL_CREDITS }),
    tells: (value) => value('recuperation') > 0,
  },
  {
    id: 'total-premiere-annee',
    level: 'regle',
    asks: 'total',
    opens: ['versement'],
    nom: 'Le total de la première année',
    draw: lastYear({ spending: [inside, under] }),
    tells: (value) => value('versement') > 0,
  },
  {
    id: 'annee-versee',
    level: 'annee',
    asks: 'versement',
    nom: 'Un versement de phase 2, avance comprise',
    draw: lastYear({ spending: [little, little], credits: LARGE_CREDITS }),
    tells: (value) => value('avance') > 0 && value('gains') > 0,
  },
  {
    id: 'annee-plafonnee',
    level: 'annee',
    asks: 'versement',
    nom: 'Un versement plafonné',
    draw: lastYear({ spending: [inside, farUnder], credits: SMALL_CREDITS }),
    tells: (value) => value('interessementBrut') > value('plafond'),
  },
  {
    id: 'annees-deux',
    level: 'annees',
    asks: 'total',
    nom: 'Deux années, une avance et sa reprise',
    draw: lastYear(advanced),
    tells: (value) => value('recuperation') > 0,
  },
  {
    id: 'annees-cinq',
    level: 'annees',
    asks: 'total',
    nom: 'Cinq années',
    draw: lastYear({
      spending: [inside, little, wide, wide, wide, wide],
      scores: [30, 48, 72, 90, 108],
      growths: [0],
    }),
    tells: (value) => value('total') > 0,
  },
];
