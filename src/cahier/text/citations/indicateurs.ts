import type { CitationGroup } from './citation.ts';

/** What an à la carte indicator must be, and how it is accepted. */
export const indicateurs = {
  carteValidation: {
    document: '002',
    section: 'partie 8-I',
    texte:
      'Les indicateurs proposés par le groupement sont soumis à la validation de l’équipe nationale Ipep, après avis de l’agence régionale de santé (cohérence avec les enjeux du territoire) dans les […] 3 mois maximum suivant la publication de la liste des groupements expérimentateurs par arrêté.',
    highlighted: ['validation de l’équipe nationale Ipep', '3 mois maximum'],
  },
  carteNonRedondance: {
    document: '002',
    section: 'partie 8-I',
    texte:
      'Non redondance avec les indicateurs socles pour éviter les situations de double rémunération Exemple : un indicateur à la carte qui reprendrait un indicateur socle en changeant uniquement la population concernée, c’est-à-dire le dénominateur, ne pourrait pas être retenu',
    highlighted: ['Non redondance avec les indicateurs socles'],
  },
  carteNonSpecificite: {
    document: '002',
    section: 'partie 8-I',
    texte:
      'Non spécificité au plan d’actions de chaque groupement : sur un axe prioritaire donné, un indicateur doit être applicable aux autres groupements travaillant sur cet axe. En effet, les indicateurs à la carte se distinguent des indicateurs de suivi du plan d’actions, qui sont propres aux processus et aux organisations choisis par les groupements',
    highlighted: ['applicable aux autres groupements'],
  },
  carteFaisabilite: {
    document: '002',
    section: 'partie 8-I',
    texte:
      'Faisabilité opérationnelle : les données nécessaires au calcul des indicateurs à la carte proposés doivent être disponibles dans les systèmes d’information des groupements.',
    highlighted: ['disponibles dans les systèmes d’information des groupements'],
  },
} as const satisfies CitationGroup;
