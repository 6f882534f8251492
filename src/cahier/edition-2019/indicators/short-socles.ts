import type { SocleCourt } from './socle.ts';

/* Apart from the rest of annexe 1: what pages and rules need of the socles, without its long texts. */

// Indicator 5 prints this theme without its closing bracket: one text serves the six, so that they read as one theme.
const coordination =
  'Coordination des prises en charge (éviter les ruptures de parcours de soins et réduire les hospitalisations évitables)';
const acces = "Améliorer l'accès aux soins";

/** The ten, in order. */
export const soclesCourts: readonly SocleCourt[] = [
  {
    numero: 1,
    thematique: acces,
    nom: 'Part des usagers domiciliés sur le territoire du groupement qui ont déclaré un médecin traitant',
    evolutionAttendue: 'hausse',
    source: 'SNDS',
  },
  {
    numero: 2,
    thematique: acces,
    nom: "Taux de passages aux urgences non suivis d'hospitalisation",
    evolutionAttendue: 'baisse',
    source: 'SNDS',
  },
  {
    numero: 3,
    thematique: coordination,
    nom: 'Part des admissions directes en hospitalisation de médecine',
    evolutionAttendue: 'hausse',
    source: 'SNDS',
  },
  {
    numero: 4,
    thematique: coordination,
    nom: "Taux d'usage des dossiers numériques de coordination (solution e-parcours ou, à défaut, DMP)",
    evolutionAttendue: 'hausse',
    source: 'recueil',
  },
  {
    numero: 5,
    thematique: coordination,
    nom: 'Taux de réhospitalisation à 30 jours',
    evolutionAttendue: 'baisse',
    source: 'SNDS',
  },
  {
    numero: 6,
    thematique: coordination,
    nom: "Taux d'hospitalisations potentiellement évitables",
    evolutionAttendue: 'baisse',
    source: 'SNDS',
  },
  {
    numero: 7,
    thematique: coordination,
    nom: "Qualité de la lettre de liaison à l'entrée",
    evolutionAttendue: 'hausse',
    source: 'recueil',
  },
  {
    numero: 8,
    thematique: coordination,
    nom: 'Part des hospitalisations en médecine et psychiatrie avec une consultation (MG ou IDE) dans le mois suivant la sortie',
    evolutionAttendue: 'hausse',
    source: 'SNDS',
  },
  {
    numero: 9,
    thematique: 'Renforcer la prévention et la promotion de la santé',
    nom: "Part de la patientèle cible ayant bénéficié d'un programme de promotion et prévention de la santé proposé par le groupement",
    evolutionAttendue: 'hausse',
    source: 'recueil',
  },
  {
    numero: 10,
    thematique: 'Garantir la pertinence des prescriptions médicamenteuses',
    nom: 'Part des patients du groupement en polyprescription continue',
    evolutionAttendue: 'baisse',
    source: 'SNDS',
  },
];
