/** Questions as people type them, each with the places that answer it: a page, or a place of it, below the root. */
export interface TypedQuestion {
  readonly typed: string;
  readonly answeredAt: readonly string[];
}

/** Who wants to enter. */
const candidates: readonly TypedQuestion[] = [
  {
    typed: 'combien de patients faut il au minimum',
    answeredAt: ['/regles/eligibilite/', '/parametres/#seuilPatients', '/faq/#patientele-1'],
  },
  {
    typed: "est ce qu'un hopital peut être membre du groupement",
    answeredAt: ['/faq/#composition-1', '/faq/#porteur-3', '/regles/eligibilite/'],
  },
  { typed: 'faut-il créer une association', answeredAt: ['/faq/#nature-', '/regles/eligibilite/'] },
  {
    typed: "a quoi servent les credits d'amorcage",
    answeredAt: ['/parcours/argent/#credits', '/regles/credits-amorcage/'],
  },
  {
    typed: "quand est-ce qu'on est payé",
    answeredAt: ['/regles/calendrier/', '/parcours/#chaque-annee', '/parcours/#ligne'],
  },
  {
    typed: "peut-on perdre de l'argent",
    answeredAt: ['/regles/gains/', '/regles/avance/', '/parcours/argent/', '/laboratoire/incitation/'],
  },
  { typed: "quitter l'experimentation avant la fin", answeredAt: ['/parcours/#sortir', '/hypotheses/#H22'] },
  {
    typed: "répartition de l'intéressement entre les membres",
    answeredAt: ['/parcours/argent/#interessement', '/faq/#incitation-5'],
  },
  { typed: "difference avec l'aci", answeredAt: ['/faq/#aci-1', '/comparer/'] },
  {
    typed: 'peut on être dans peps et ipep',
    answeredAt: ['/faq/#autres-appels-1', '/regles/eligibilite/', '/comparer/'],
  },
  {
    typed: "combien d'indicateurs à la carte",
    answeredAt: ['/regles/indicateurs/', '/regles/score-qualite/', '/parcours/#indicateurs-a-la-carte'],
  },
];

/** Who trains a group, or learns alone. */
const trainers: readonly TypedQuestion[] = [
  { typed: 'exercices corrigés', answeredAt: ['/formation/exercices/', '/formation/feuilles/'] },
  { typed: 'imprimer des exercices', answeredAt: ['/formation/feuilles/'] },
  { typed: 'jouer à plusieurs équipes', answeredAt: ['/formation/salle/'] },
  { typed: 'animer une séance de 2 heures', answeredAt: ['/formation/'] },
  { typed: "calculer l'écart", answeredAt: ['/regles/ecart/'] },
  { typed: 'pourquoi un tiers deux tiers', answeredAt: ['/regles/gains/', '/parametres/#coefficientEcart'] },
  { typed: 'erreurs dans le cahier des charges', answeredAt: ['/hypotheses/'] },
  {
    typed: "c'est quoi le tunnel",
    answeredAt: ['/glossaire/#intervalle-ou-tunnel', '/regles/ecart/', '/parametres/#tunnel'],
  },
];

/** Who studies the rules for a ministry, or would change them. */
const policy: readonly TypedQuestion[] = [
  {
    typed: "combien ca coute à l'état",
    answeredAt: ['/parcours/argent/', '/laboratoire/equilibre/', '/faq/#incitation-2'],
  },
  { typed: "qui évalue l'expérimentation", answeredAt: ['/parcours/pourquoi/#evaluation'] },
  { typed: 'effet du hasard sur les petits groupements', answeredAt: ['/laboratoire/hasard/'] },
  { typed: 'changer les règles pour voir qui gagne', answeredAt: ['/laboratoire/reformer/'] },
  { typed: "conflit d'interets", answeredAt: ['/parcours/pourquoi/#liens'] },
  {
    typed: 'ajustement selon l’âge et les ald',
    answeredAt: ['/regles/modele-ajustement/', '/regles/depense-ajustee/', '/hypotheses/#H17'],
  },
  { typed: 'médicaments exclus des dépenses', answeredAt: ['/regles/depense-reelle/'] },
];

/** Patients, and who speaks for them. */
const patients: readonly TypedQuestion[] = [
  { typed: 'est-ce anonyme', answeredAt: ['/parcours/patients/#anonymat', '/questionnaire/'] },
  { typed: 'refuser de donner mes données', answeredAt: ['/parcours/patients/#refuser'] },
  { typed: "associations d'usagers", answeredAt: ['/parcours/patients/'] },
  {
    typed: 'mon médecin va-t-il toucher une prime',
    answeredAt: ['/parcours/argent/#interessement', '/parcours/patients/', '/faq/#incitation-'],
  },
];

/** Thirty: the search was tuned on them. */
export const typedQuestions: readonly TypedQuestion[] = [...candidates, ...trainers, ...policy, ...patients];

/**
 * What people typed and did not find. Where the documents do not answer, the place that is nearest: nobody is said to be
 * « sans papiers », but the cahier says what becomes of the AME; no text has 4 800 patients, but 5 000.
 */
export const missedQuestions: readonly TypedQuestion[] = [
  { typed: 'combien de groupements', answeredAt: ['/parcours/argent/#qui-paie'] },
  { typed: 'moins soigné', answeredAt: ['/parcours/pourquoi/#composantes'] },
  { typed: 'paie-t-on pour moins soigner', answeredAt: ['/parcours/pourquoi/#composantes'] },
  { typed: 'pénalité', answeredAt: ['/comparer/#loss'] },
  { typed: 'date limite', answeredAt: ['/#limites', '/parcours/#entrer'] },
  { typed: 'adresse mail', answeredAt: ['/parcours/#entrer'] },
  { typed: 'articles de loi', answeredAt: ['/parcours/argent/#derogations', '/parcours/pourquoi/#objet'] },
  { typed: 'financeur', answeredAt: ['/parcours/argent/#qui-paie'] },
  { typed: '4800 patients', answeredAt: ['/parametres/#seuilPatients', '/hypotheses/#H21'] },
  { typed: 'reste à charge', answeredAt: ['/faq/#cible-'] },
  { typed: 'vie privée', answeredAt: ['/parcours/patients/#responsable', '/parcours/patients/#anonymat'] },
  { typed: 'sans papiers', answeredAt: ['/hypotheses/#H20', '/glossaire/#ame'] },
];
