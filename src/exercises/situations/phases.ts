import type { TypedGroupement } from '../../scenario/format/scenario-document.ts';
import type { Draw } from '../draw.ts';
import {
  above,
  inside,
  inventedDocument,
  inventedGroupement,
  lastYear,
  SCORES,
  under,
} from './invented-years.ts';
import type { Drawn, Situation } from './situation.ts';

const phase3 = { spending: [inside, under, under, under] };
const phase2 = { spending: [inside, under] };
const HIGH = [66, 72, 84, 90, 96, 108, 120];
const LOW = [24, 30, 36, 48];

/** Any results year, from the first to the fifth. */
function anyYear(draw: Draw): Drawn {
  const drawn = lastYear({ spending: [inside, inside, inside, inside, inside, inside] })(draw);
  return { ...drawn, year: draw.pick([1, 2, 3, 4, 5]) };
}

const credits =
  (sizes: readonly number[], appreciations: readonly string[]) =>
  (draw: Draw): Drawn => {
    const groupement: TypedGroupement = {
      ...inventedGroupement(draw, { spending: [inside, inside] }),
      credits: { mode: 'calcul', patients: draw.pick(sizes), appreciation: draw.pick(appreciations) },
    };
    return { document: inventedDocument([groupement]), year: 1 };
  };

/** Two or three groupements of other sizes and spending: the envelope is that of all. */
function portfolio(draw: Draw): Drawn {
  const names = ['Groupement A', 'Groupement B', 'Groupement C'].slice(0, draw.pick([2, 3]));
  const groupements = names.map((nom) => inventedGroupement(draw, phase2, nom));
  return { document: inventedDocument(groupements), year: 1 };
}

const several = (value: (id: 'partPatientele') => number): boolean => value('partPatientele') < 1;

/** The calendar, the credits, and what quality does to the gains reversés. */
export const phaseSituations: readonly Situation[] = [
  {
    id: 'phase',
    level: 'regle',
    asks: 'phase',
    nom: 'La phase de résultats',
    draw: anyYear,
    tells: () => true,
  },
  {
    id: 'annee-versement',
    level: 'regle',
    asks: 'anneeVersement',
    nom: "L'année où l'on verse",
    draw: anyYear,
    tells: () => true,
  },
  {
    id: 'credits-entre-deux',
    level: 'regle',
    asks: 'creditsAmorcage',
    nom: 'Une taille entre les deux bornes',
    draw: credits([9500, 14000, 18500, 23000, 27500, 32000, 41000], ['0', '0.1', '0.2']),
    tells: (value) => value('creditsAmorcage') === value('creditsTheoriques'),
  },
  {
    id: 'credits-appreciation',
    level: 'regle',
    asks: 'creditsAmorcage',
    nom: 'Une appréciation du projet',
    draw: credits([5000, 4000, 14000, 23000], ['0.1', '0.15', '0.2']),
    tells: (value) => value('creditsAmorcage') === value('creditsTheoriques'),
  },
  {
    id: 'droit-tirage-partage',
    level: 'regle',
    asks: 'droitTirage',
    nom: 'Une enveloppe entre plusieurs',
    draw: portfolio,
    tells: several,
  },
  {
    id: 'valorisation-score',
    level: 'regle',
    asks: 'valorisationQualite',
    opens: ['partQualite'],
    nom: 'Du score à la valorisation',
    draw: lastYear({ spending: [inside, inside], scores: SCORES }),
    tells: (value) => value('partQualite') < 1,
  },
  {
    id: 'modulation-plus',
    level: 'regle',
    asks: 'modulation',
    nom: 'Au-dessus de la moitié du score',
    draw: lastYear({ ...phase3, scores: HIGH }),
    tells: (value) => value('modulation') > 0 && value('partQualite') < 1,
  },
  {
    id: 'modulation-moins',
    level: 'regle',
    asks: 'modulation',
    nom: 'Sous la moitié du score',
    draw: lastYear({ ...phase3, scores: LOW }),
    tells: (value) => value('modulation') < 0,
  },
  {
    id: 'brut-phase-2',
    level: 'regle',
    asks: 'interessementBrut',
    opens: ['valorisationQualite', 'partQualite'],
    nom: 'La qualité en phase 2',
    draw: lastYear(phase2),
    tells: (value) => value('gains') > 0 && value('partQualite') < 1,
  },
  {
    id: 'brut-phase-3',
    level: 'regle',
    asks: 'interessementBrut',
    opens: ['modulation', 'partQualite'],
    nom: 'La qualité en phase 3',
    draw: lastYear(phase3),
    tells: (value) => value('gains') > 0 && value('modulation') !== 0,
  },
  {
    id: 'annee-phase-2',
    level: 'annee',
    asks: 'interessement',
    nom: 'Une année de phase 2',
    draw: lastYear(phase2),
    tells: (value) => value('gains') > 0,
  },
  {
    id: 'annee-phase-3',
    level: 'annee',
    asks: 'interessement',
    nom: 'Une année de phase 3',
    draw: lastYear(phase3),
    tells: (value) => value('gains') > 0 && value('modulation') !== 0,
  },
  {
    id: 'annee-rien',
    level: 'annee',
    asks: 'interessement',
    nom: 'Une année qui ne paie que la qualité',
    draw: lastYear({ spending: [inside, above] }),
    tells: (value) => value('ecart') < 0 && value('evolution') < 0,
  },
];
