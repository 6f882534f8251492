import type { ShortSocle } from './socle.ts';

/* Apart from the rest of annexe 1: what pages and rules need of the socles, without its long texts. */

// Indicator 5 prints this theme without its closing bracket: one text serves the six, so that they read as one theme.
const coordination =
  'Coordination des prises en charge (éviter les ruptures de parcours de soins et réduire les hospitalisations évitables)';
const access = "Améliorer l'accès aux soins";

/** The ten, in order. */
export const shortSocles: readonly ShortSocle[] = [
  {
    numero: 1,
    theme: access,
    nom: 'Part des usagers domiciliés sur le territoire du groupement qui ont déclaré un médecin traitant',
    expectedEvolution: 'hausse',
    source: 'SNDS',
  },
  {
    numero: 2,
    theme: access,
    nom: "Taux de passages aux urgences non suivis d'hospitalisation",
    expectedEvolution: 'baisse',
    source: 'SNDS',
  },
  {
    numero: 3,
    theme: coordination,
    nom: 'Part des admissions directes en hospitalisation de médecine',
    expectedEvolution: 'hausse',
    source: 'SNDS',
  },
  {
    numero: 4,
    theme: coordination,
    nom: "Taux d'usage des dossiers numériques de coordination (solution e-parcours ou, à défaut, DMP)",
    expectedEvolution: 'hausse',
    source: 'recueil',
  },
  {
    numero: 5,
    theme: coordination,
    nom: 'Taux de réhospitalisation à 30 jours',
    expectedEvolution: 'baisse',
    source: 'SNDS',
  },
  {
    numero: 6,
    theme: coordination,
    nom: "Taux d'hospitalisations potentiellement évitables",
    expectedEvolution: 'baisse',
    source: 'SNDS',
  },
  {
    numero: 7,
    theme: coordination,
    nom: "Qualité de la lettre de liaison à l'entrée",
    expectedEvolution: 'hausse',
    source: 'recueil',
  },
  {
    numero: 8,
    theme: coordination,
    nom: 'Part des hospitalisations en médecine et psychiatrie avec une consultation (MG ou IDE) dans le mois suivant la sortie',
    expectedEvolution: 'hausse',
    source: 'SNDS',
  },
  {
    numero: 9,
    theme: 'Renforcer la prévention et la promotion de la santé',
    nom: "Part de la patientèle cible ayant bénéficié d'un programme de promotion et prévention de la santé proposé par le groupement",
    expectedEvolution: 'hausse',
    source: 'recueil',
  },
  {
    numero: 10,
    theme: 'Garantir la pertinence des prescriptions médicamenteuses',
    nom: 'Part des patients du groupement en polyprescription continue',
    expectedEvolution: 'baisse',
    source: 'SNDS',
  },
];
