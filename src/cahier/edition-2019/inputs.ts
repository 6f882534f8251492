import { input } from '../../formula/build.ts';
import { inputBounds } from './input-bounds.ts';

/* What is given for each groupement and each results year: the reader's numbers, the scenario's options, and
   what the years before have left. */

export const annee = input({ id: 'annee', label: 'Année des résultats', symbol: { base: 'N' }, unit: 'an' });

export const premiereAnnee = input({
  id: 'premiereAnnee',
  label: 'Première année',
  symbol: { base: 'P' },
  unit: 'an',
  bounds: inputBounds.premiereAnnee,
});

export const patients = input({
  id: 'patients',
  label: 'Patientèle',
  symbol: { base: 'n' },
  unit: 'patient',
  bounds: inputBounds.patients,
});

export const depenseReelle = input({
  id: 'depenseReelle',
  label: 'Dépense réelle',
  symbol: { base: 'R' },
  unit: '€/patient',
  bounds: inputBounds.depenseReelle,
});

export const depenseAjustee = input({
  id: 'depenseAjustee',
  label: 'Dépense ajustée',
  symbol: { base: 'A' },
  unit: '€/patient',
  bounds: inputBounds.depenseAjustee,
});

export const depenseReellePrecedente = input({
  id: 'depenseReellePrecedente',
  label: "Dépense réelle de l'année précédente",
  symbol: { base: 'R', sub: 'N−1' },
  unit: '€/patient',
  bounds: inputBounds.depenseReellePrecedente,
});

export const depenseAjusteePrecedente = input({
  id: 'depenseAjusteePrecedente',
  label: "Dépense ajustée de l'année précédente",
  symbol: { base: 'A', sub: 'N−1' },
  unit: '€/patient',
  bounds: inputBounds.depenseAjusteePrecedente,
});

/** 1 when the evolution is compared over three years (option « triennale »), 0 over one (H18). */
export const evolutionTriennale = input({
  id: 'evolutionTriennale',
  label: 'Évolution sur trois ans (1) ou sur un an (0)',
  symbol: { base: 'triennale' },
  unit: '1',
  choice: true,
});

export const depenseReelleDepart = input({
  id: 'depenseReelleDepart',
  label: 'Dépense réelle au départ de la tendance',
  symbol: { base: 'R', sub: 'N−k' },
  unit: '€/patient',
});

export const depenseAjusteeDepart = input({
  id: 'depenseAjusteeDepart',
  label: 'Dépense ajustée au départ de la tendance',
  symbol: { base: 'A', sub: 'N−k' },
  unit: '€/patient',
});

/** 1 when the score is that of the indicators (mode « indicateurs »), 0 when it is given. */
export const qualiteParIndicateurs = input({
  id: 'qualiteParIndicateurs',
  label: 'Score par indicateurs (1) ou donné (0)',
  symbol: { base: 'indicateurs' },
  unit: '1',
  choice: true,
});

export const scoreDonne = input({
  id: 'scoreDonne',
  label: 'Score donné',
  symbol: { base: 'S', sub: 'donné' },
  unit: 'point',
  bounds: inputBounds.scoreDonne,
});

export const maximumDonne = input({
  id: 'maximumDonne',
  label: 'Maximum donné',
  symbol: { base: 'S', sub: 'donné', sup: 'max' },
  unit: 'point',
  bounds: inputBounds.maximumDonne,
});

/** 1 when the patients' experience counts this year. */
export const experienceComptee = input({
  id: 'experienceComptee',
  label: 'Expérience patient comptée (1) ou non (0)',
  symbol: { base: 'expérience' },
  unit: '1',
  choice: true,
});

export const experienceNote = input({
  id: 'experienceNote',
  label: "Note d'expérience patient",
  symbol: { base: 'x' },
  unit: 'point',
  bounds: inputBounds.experienceNote,
});

export const experienceIntermediaire = input({
  id: 'experienceIntermediaire',
  label: "Niveau intermédiaire de l'expérience patient",
  symbol: { base: 'x', sub: 'int' },
  unit: 'point',
  bounds: inputBounds.experienceIntermediaire,
});

export const experienceCible = input({
  id: 'experienceCible',
  label: "Cible de l'expérience patient",
  symbol: { base: 'x', sub: 'cible' },
  unit: 'point',
  bounds: inputBounds.experienceCible,
});

/** 1 when the credits are computed (mode « calcul »), 0 when their amount is given. */
export const creditsCalcules = input({
  id: 'creditsCalcules',
  label: 'Crédits calculés (1) ou donnés (0)',
  symbol: { base: 'calcul' },
  unit: '1',
  choice: true,
});

export const creditsDonnes = input({
  id: 'creditsDonnes',
  label: 'Crédits donnés',
  symbol: { base: 'K', sub: 'donnés' },
  unit: '€',
  bounds: inputBounds.creditsDonnes,
});

export const creditsPatients = input({
  id: 'creditsPatients',
  label: 'Patientèle retenue pour les crédits',
  symbol: { base: 'n', sub: 'crédits' },
  unit: 'patient',
  bounds: inputBounds.creditsPatients,
});

export const creditsAppreciation = input({
  id: 'creditsAppreciation',
  label: 'Appréciation du projet',
  symbol: { base: 'a' },
  unit: '1',
});

/** 1 when the envelope is computed over the scenario's groupements (mode « portefeuille »), else 0. */
export const enveloppePortefeuille = input({
  id: 'enveloppePortefeuille',
  label: 'Enveloppe du portefeuille (1) ou facteur donné (0)',
  symbol: { base: 'portefeuille' },
  unit: '1',
  choice: true,
});

export const facteurDonne = input({
  id: 'facteurDonne',
  label: 'Facteur donné',
  symbol: { base: 'f', sub: 'donné' },
  unit: '1',
  bounds: inputBounds.facteurDonne,
});

/** 1 when the whole balance is recovered at once (option « solde »), 0 for the excess alone (H9). */
export const recuperationDuSolde = input({
  id: 'recuperationDuSolde',
  label: "Récupération du solde (1) ou de l'excédent (0)",
  symbol: { base: 'solde' },
  unit: '1',
  choice: true,
});

export const soldePrecedent = input({
  id: 'soldePrecedent',
  label: "Solde d'avance de l'année précédente",
  symbol: { base: 'B', sub: 'N−1' },
  unit: '€',
});

export const totalPrecedent = input({
  id: 'totalPrecedent',
  label: "Total jusqu'à l'année précédente",
  symbol: { base: 'T', sub: 'N−1' },
  unit: '€',
});

export const patientsPrecedents = input({
  id: 'patientsPrecedents',
  label: "Somme des patients, jusqu'à l'année précédente",
  symbol: { base: 'n', sub: '→N−1' },
  unit: 'patient',
});

/** Every input of a row: a groupement's year gives them all. */
export const inputs = {
  annee,
  premiereAnnee,
  patients,
  depenseReelle,
  depenseAjustee,
  depenseReellePrecedente,
  depenseAjusteePrecedente,
  evolutionTriennale,
  depenseReelleDepart,
  depenseAjusteeDepart,
  qualiteParIndicateurs,
  scoreDonne,
  maximumDonne,
  experienceComptee,
  experienceNote,
  experienceIntermediaire,
  experienceCible,
  creditsCalcules,
  creditsDonnes,
  creditsPatients,
  creditsAppreciation,
  enveloppePortefeuille,
  facteurDonne,
  recuperationDuSolde,
  soldePrecedent,
  totalPrecedent,
  patientsPrecedents,
} as const;

export type InputId = keyof typeof inputs;
