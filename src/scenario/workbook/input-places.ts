import type { InputId, RowValueId } from '../../cahier/edition.ts';

/** Where the value of an input stands, for a results year. */
export type InputPlace =
  /** One cell of « Paramètres », for all. */
  | { readonly from: 'scenario' }
  /** « Données »: on the line of the year, of the base year, of the year before, of the start of the trend. */
  | { readonly from: 'year' }
  | { readonly from: 'groupement' }
  | { readonly from: 'before' | 'start'; readonly of: InputId }
  /** The line above of « Calcul »; on the first year, the credits or nothing. */
  | { readonly from: 'carried'; readonly of: RowValueId; readonly first: RowValueId | null };

/** Of every input: a new one does not compile until it has a place. */
export const inputPlaces: { readonly [K in InputId]: InputPlace } = {
  annee: { from: 'year' },
  premiereAnnee: { from: 'groupement' },
  patients: { from: 'year' },
  depenseReelle: { from: 'year' },
  depenseAjustee: { from: 'year' },
  depenseReellePrecedente: { from: 'before', of: 'depenseReelle' },
  depenseAjusteePrecedente: { from: 'before', of: 'depenseAjustee' },
  evolutionTriennale: { from: 'scenario' },
  depenseReelleDepart: { from: 'start', of: 'depenseReelle' },
  depenseAjusteeDepart: { from: 'start', of: 'depenseAjustee' },
  qualiteParIndicateurs: { from: 'year' },
  scoreDonne: { from: 'year' },
  maximumDonne: { from: 'year' },
  experienceComptee: { from: 'year' },
  experienceNote: { from: 'year' },
  experienceIntermediaire: { from: 'year' },
  experienceCible: { from: 'year' },
  creditsCalcules: { from: 'groupement' },
  creditsDonnes: { from: 'groupement' },
  creditsPatients: { from: 'groupement' },
  creditsAppreciation: { from: 'groupement' },
  enveloppePortefeuille: { from: 'scenario' },
  facteurDonne: { from: 'scenario' },
  recuperationDuSolde: { from: 'scenario' },
  soldePrecedent: { from: 'carried', of: 'soldeAvance', first: null },
  totalPrecedent: { from: 'carried', of: 'total', first: 'creditsAmorcage' },
  patientsPrecedents: { from: 'carried', of: 'patientsCumules', first: null },
};

const placedAt = (...places: readonly InputPlace['from'][]): readonly InputId[] =>
  (Object.keys(inputPlaces) as InputId[]).filter((id) => places.includes(inputPlaces[id].from));

/** The columns of « Données »: what is given of a year, then, on the line of the base year, of a groupement. */
export const dataInputs: readonly InputId[] = [
  ...placedAt('year').filter((id) => id !== 'annee'),
  ...placedAt('groupement'),
];

/** The inputs that have one cell for all. */
export const scenarioInputs: readonly InputId[] = placedAt('scenario');

/** The columns of « Calcul » that come before the rules. */
export const rowInputs: readonly InputId[] = placedAt('year', 'groupement', 'before', 'start', 'carried');
