import type { Link } from '../chapters/chapter.ts';

const page = (chemin: string, nom: string): Link => ({ chemin, nom });

/** The pages that the register names, each once. */
export const places = {
  accueil: page('/', 'Accueil'),
  faq: page('/faq/', 'Foire aux questions'),
  vie: page('/parcours/', "La vie d'un groupement"),
  argent: page('/parcours/argent/', "L'argent : qui paie, pour quoi"),
  patients: page('/parcours/patients/', 'Pour les patients'),
  pourquoi: page('/parcours/pourquoi/', 'Pourquoi, et jugé comment'),
  comparer: page('/comparer/', 'Ipep et les autres'),
  acteurs: page('/parcours/acteurs/', 'Qui fait quoi, avec quelles données'),
  eligibilite: page('/regles/eligibilite/', 'Éligibilité'),
  calendrier: page('/regles/calendrier/', 'Calendrier'),
  patientele: page('/regles/patientele/', 'Patientèle'),
  depenseReelle: page('/regles/depense-reelle/', 'Dépense réelle'),
  depenseAjustee: page('/regles/depense-ajustee/', 'Dépense ajustée'),
  modele: page('/regles/modele-ajustement/', "Modèle d'ajustement"),
  ecart: page('/regles/ecart/', 'Écart'),
  evolution: page('/regles/evolution/', 'Évolution'),
  gains: page('/regles/gains/', 'Gains reversés'),
  indicateurs: page('/regles/indicateurs/', 'Indicateurs'),
  experience: page('/regles/experience-patient/', 'Expérience patient'),
  score: page('/regles/score-qualite/', 'Score qualité'),
  credits: page('/regles/credits-amorcage/', "Crédits d'amorçage"),
  phase2: page('/regles/phase-2/', 'Phase 2'),
  phase3: page('/regles/phase-3/', 'Phase 3'),
  plafonds: page('/regles/plafonds/', 'Plafonds'),
  avance: page('/regles/avance/', 'Avance'),
  equilibre: page('/laboratoire/equilibre/', "L'équilibre"),
  questionnaire: page('/questionnaire/', 'Questionnaire du patient'),
  hypotheses: page('/hypotheses/', 'Hypothèses et lapsus'),
  glossaire: page('/glossaire/', 'Glossaire'),
} as const satisfies Readonly<Record<string, Link>>;
