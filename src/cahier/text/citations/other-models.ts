import type { CitationGroup } from './citation.ts';

/** What the documents say of other ways to pay, beside what other pages quote of them. */
export const otherModels = {
  pepsPatienteles: {
    document: '003',
    section: '« Paiement forfaitaire en équipe de professionnels de santé en ville »',
    texte:
      'Cela, soit sur l’ensemble de la patientèle, soit sur la patientèle des personnes âgées de plus de 65 ans (ainsi que des personnes de plus de 50 ans en ALD pour maladie neurodégénérative), soit sur la patientèle des personnes diabétiques (de type 1 ou 2).',
  },
  pepsCandidats: {
    document: '003',
    section: '« Paiement forfaitaire en équipe de professionnels de santé en ville »',
    texte:
      'Peut candidater toute structure en mesure de percevoir un versement forfaitaire collectif. Pluri-professionnelle, elle doit comprendre au moins 3 médecins généralistes et un infirmier, avec une patientèle minimale de 250 personnes.',
    highlighted: [
      'au moins 3 médecins généralistes et un infirmier',
      'une patientèle minimale de 250 personnes',
    ],
  },
  aciMoyens: {
    document: '004',
    section: 'thème « Différence avec l’ACI »',
    texte:
      'Les indicateurs de qualité seront davantage ciblés sur les résultats à atteindre (au regard du service rendu au patient) que sur les moyens nécessaires à leur mise en œuvre.',
  },
} as const satisfies CitationGroup;
