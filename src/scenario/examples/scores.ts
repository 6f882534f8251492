import type { SocleNumber } from '../../cahier/edition-2019/indicators/all-indicators.ts';
import type { DocumentScenario } from '../format/scenario-document.ts';
import type { TypedIndicateurs, TypedMeasure } from '../format/typed-quality.ts';
import { inventedCarte } from '../format/typed-quality.ts';
import { example, exampleQuality, exampleYears } from './first-example.ts';

/** The site's example with the quality of some of its years, that of its year by indicators changed; all figures are invented. */
function variant(
  change: (qualite: TypedIndicateurs) => TypedIndicateurs,
  ranks: readonly number[] = [exampleYears.indicateurs],
): DocumentScenario {
  const qualite = change(exampleQuality);
  return {
    ...example,
    groupements: example.groupements.map((groupement) => ({
      ...groupement,
      annees: groupement.annees.map((annee, rank) => (ranks.includes(rank) ? { ...annee, qualite } : annee)),
    })),
  };
}

/** A year of each phase. */
const BOTH = [2, exampleYears.indicateurs];

const withoutCarte = variant(({ carte: _, ...qualite }) => qualite);

const threeCarte = variant(({ carte = [], ...qualite }) => ({
  ...qualite,
  carte: [
    ...carte,
    { ...inventedCarte('Bilan de médication des plus de 75 ans'), valeur: '0.61' },
    { ...inventedCarte('Vaccination antigrippale'), valeur: '0.75' },
  ],
}));

const LEFT: SocleNumber = 5;

const withoutOneSocle = variant(({ socles, ...qualite }) => ({
  ...qualite,
  socles: socles.filter(({ numero }) => numero !== LEFT),
}));

const withoutExperience = variant(({ experience: _, ...qualite }) => qualite);

/** Values on the wrong side of each intermediate level, invented. */
const fallbacks: Readonly<Record<SocleNumber, string>> = {
  1: '0.86',
  2: '0.20',
  3: '0.36',
  4: '0.15',
  5: '0.124',
  6: '0.013',
  7: '0.45',
  8: '0.48',
  9: '0.08',
  10: '0.27',
};

/** Each intermediate level, reached the year before, is lost: every note falls to the floor. */
const allDegrades = variant(
  ({ socles, carte, experience }) => ({
    mode: 'indicateurs',
    socles: socles.map((socle) => fallsBack(socle, fallbacks[socle.numero])),
    ...(carte && { carte: carte.map((each) => fallsBack(each, '0.60')) }),
    ...(experience && { experience: { ...experience, note: '40' } }),
  }),
  BOTH,
);

function fallsBack<M extends TypedMeasure>(measure: M, valeur: string): M {
  return { ...measure, precedente: measure.intermediaire, valeur };
}

const allCibles = variant(
  ({ socles, carte, experience }) => ({
    mode: 'indicateurs',
    socles: socles.map(atCible),
    ...(carte && { carte: carte.map(atCible) }),
    ...(experience && { experience: { ...experience, note: experience.cible } }),
  }),
  BOTH,
);

function atCible<M extends TypedMeasure>(measure: M): M {
  return { ...measure, valeur: measure.cible };
}

export const scores = {
  withoutCarte,
  threeCarte,
  withoutOneSocle,
  withoutExperience,
  allDegrades,
  allCibles,
};
