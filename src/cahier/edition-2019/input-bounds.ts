import type { Bounds } from '../../formula/bounds.ts';

/* What may be given of each input that is typed: the rules compute on nothing else. Apart from the inputs, which bear
   them, since pages load them without the algebra. */

const patients = { min: '1', max: '10000000', whole: true } as const;
const depense = { min: '0', minExclusive: true, max: '1000000' } as const;
/** « une note sur 100 », and the levels that it is compared with. */
const note = { min: '0', max: '100' } as const;
/** In the indicator's own unit. */
const measure = { min: '-1000000', max: '1000000' } as const;

export const inputBounds = {
  premiereAnnee: { min: '2015', max: '2100', whole: true, year: true },
  patients,
  depenseReelle: depense,
  depenseAjustee: depense,
  depenseReellePrecedente: depense,
  depenseAjusteePrecedente: depense,
  /** Within ± its maximum, too. */
  scoreDonne: { min: '-1000', max: '1000' },
  maximumDonne: { min: '0', minExclusive: true, max: '1000' },
  experienceNote: note,
  experienceIntermediaire: note,
  experienceCible: note,
  creditsDonnes: { min: '0', max: '10000000' },
  creditsPatients: patients,
  /** A ratio: a fraction of it may be given, « 1/3 ». */
  facteurDonne: { min: '0', max: '1' },
  valeur: measure,
  valeurPrecedente: measure,
  valeurIntermediaire: measure,
  valeurCible: measure,
} as const satisfies Readonly<Record<string, Bounds>>;
