/**
 * Words that people use where the texts have others: what is typed on the left looks for what stands on the right as well,
 * for less. One is added when a question that people ask does not find its page, never to please one question alone.
 */
export const synonyms: Readonly<Record<string, string>> = {
  argent: 'intéressement financement',
  association: 'représentants',
  coûter: 'besoin financement fonds',
  erreur: 'lapsus',
  état: 'finances publiques fonds',
  évaluer: 'juger évaluation',
  hôpital: 'établissement',
  minimum: 'seuil minimale',
  médecin: 'membre',
  payer: 'verser versement',
  quand: 'calendrier année',
  perdre: 'sanction récupération plancher',
  prime: 'intéressement',
  toucher: 'recevoir',
  usager: 'patient représentant',
};
