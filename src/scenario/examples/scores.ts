import type { NumeroSocle } from '../../cahier/edition-2019/indicators/all-indicators.ts';
import type { DocumentScenario } from '../format/document.ts';
import type { IndicateursSaisis, MesureSaisie } from '../format/typed-quality.ts';
import { carteInventee } from '../format/typed-quality.ts';
import { parIndicateurs } from './example-quality.ts';

/** The example by indicators with the quality of every year changed; all figures are invented. */
function variante(change: (qualite: IndicateursSaisis) => IndicateursSaisis): DocumentScenario {
  return {
    ...parIndicateurs,
    groupements: parIndicateurs.groupements.map((groupement) => ({
      ...groupement,
      annees: groupement.annees.map((annee) =>
        annee.qualite?.mode === 'indicateurs' ? { ...annee, qualite: change(annee.qualite) } : annee,
      ),
    })),
  };
}

const sansCarte = variante(({ carte: _, ...qualite }) => qualite);

const troisCarte = variante(({ carte = [], ...qualite }) => ({
  ...qualite,
  ...(carte.length > 0 && {
    carte: [
      ...carte,
      { ...carteInventee('Bilan de médication des plus de 75 ans'), valeur: '0.61' },
      { ...carteInventee('Vaccination antigrippale'), valeur: '0.75' },
    ],
  }),
}));

const LAISSE: NumeroSocle = 5;

const sansUnSocle = variante(({ socles, ...qualite }) => ({
  ...qualite,
  socles: socles.filter(({ numero }) => numero !== LAISSE),
}));

const sansExperience = variante(({ experience: _, ...qualite }) => qualite);

/** Values on the wrong side of each intermediate level, invented. */
const retombees: Readonly<Record<NumeroSocle, string>> = {
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
const toutSeDegrade = variante(({ socles, carte, experience }) => ({
  mode: 'indicateurs',
  socles: socles.map((socle) => retombe(socle, retombees[socle.numero])),
  ...(carte && { carte: carte.map((each) => retombe(each, '0.60')) }),
  ...(experience && { experience: { ...experience, note: '40' } }),
}));

function retombe<M extends MesureSaisie>(mesure: M, valeur: string): M {
  return { ...mesure, precedente: mesure.intermediaire, valeur };
}

const toutesLesCibles = variante(({ socles, carte, experience }) => ({
  mode: 'indicateurs',
  socles: socles.map(aLaCible),
  ...(carte && { carte: carte.map(aLaCible) }),
  ...(experience && { experience: { ...experience, note: experience.cible } }),
}));

function aLaCible<M extends MesureSaisie>(mesure: M): M {
  return { ...mesure, valeur: mesure.cible };
}

export const scores = {
  sansCarte,
  troisCarte,
  sansUnSocle,
  sansExperience,
  toutSeDegrade,
  toutesLesCibles,
};
