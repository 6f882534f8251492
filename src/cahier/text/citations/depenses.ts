import type { CitationGroup } from './citation.ts';

/** Spending: actual, adjusted, and the two comparisons made of them. */
export const depenses = {
  depenseReelle: {
    document: '002',
    section: 'partie 8-II-1',
    texte:
      'La dépense réelle du groupement correspond à la dépense moyenne de la patientèle du groupement dans l’année considérée. Les dépenses prises en compte sont l’ensemble des dépenses remboursées par l’assurance maladie (tout régime), que les soins soient réalisés au sein du groupement ou non. […] La dépense réelle est la moyenne des dépenses calculées par patient.',
    highlighted: ['la moyenne des dépenses calculées par patient'],
  },
  depenseReelleInclusions: {
    document: '002',
    section: 'partie 8-II-1',
    texte:
      'Ainsi, sont incluses les dépenses relatives aux soins de ville (y compris les médicaments) et aux séjours hospitaliers […] réalisés dans les établissements de santé publics et privés.',
  },
  depenseReelleExclusions: {
    document: '002',
    section: 'partie 8-II-1',
    texte:
      'En revanche, les indemnités journalières et prestations invalidité ainsi que les dépenses relatives aux séjours en établissements médico-sociaux ne sont pas incluses.',
    highlighted: ['ne sont pas incluses'],
  },
  resteACharge: {
    document: '004',
    section: 'thème « Constitution de la cible de dépense »',
    texte:
      'La cible de dépenses sera constituée de l’ensemble des dépenses du […] secteur sanitaire (ville, hôpital, médicaments...) hors reste-à-charge.',
    highlighted: ['hors reste-à-charge'],
  },
  depenseAjustee: {
    document: '002',
    section: 'partie 8-II-1',
    texte:
      'La dépense nationale ajustée correspond à la dépense moyenne nationale (par patient) dans l’année, pour des patients avec des profils identiques à ceux du groupement.\nLe calcul de cette dépense ajustée repose sur un modèle d’ajustement dont la méthodologie est décrite en annexe 4. C’est à cette dépense ajustée que la dépense réelle du groupement est comparée, pour une même année considérée.',
    highlighted: ['pour des patients avec des profils identiques à ceux du groupement'],
  },
  depenseAjusteeFormule: {
    document: '002',
    section: 'annexe 4',
    texte:
      '[…] la dépense ajustée par le modèle pour un patient est donnée par la formule : constante + coeff1Var1 + coeff2Var2 + … + coeffnVarn.',
  },
  depenseAjusteeExemple: {
    document: '002',
    section: 'annexe 4',
    texte:
      'A titre d’exemple, pour l’année 2017, la dépense ajustée pour un patient serait égale à 208,13 + 97,63 x femme + 329,97 x CMU-C+786,58 x ACS + 63,57 x APL + 2198,82 x ALD 1 + …',
    highlighted: ['ALD 1'],
  },
  depenseAjusteeMoyenne: {
    document: '002',
    section: 'annexe 4',
    texte:
      'Ces coefficients sont appliqués à tous les patients du groupement pour calculer leurs dépenses ajustées. La moyenne de ces dépenses représente la dépense ajustée au national, c’est-à-dire la dépense moyenne pour des patients qui auraient les mêmes caractéristiques que les patients du groupement. C’est à cette moyenne que la dépense moyenne réelle du groupement sera comparée.',
    highlighted: ['La moyenne de ces dépenses'],
  },
  patientele: {
    document: '002',
    section: 'partie 8-II-1',
    texte:
      'Sont considérés comme patients du groupement les patients répondant aux critères suivants :\n- Soit avoir déclaré un des médecins du groupement comme médecin traitant et avoir eu au moins un remboursement de soin dans l’année ;\n- Soit, pour les patients de moins de 16 ans, avoir eu au moins deux consultations sur l’année avec un des médecins du groupement.',
  },
  ame: {
    document: '002',
    section: 'annexe 4',
    texte:
      'Il convient de souligner que les patients bénéficiant de l’AME ne sont pas inclus dans les simulations qui reposent actuellement sur une patientèle de médecin traitant.',
    highlighted: ['ne sont pas inclus dans les simulations'],
  },
  gainsDefinition: {
    document: '002',
    section: 'partie 8-II-1',
    texte:
      'Les gains d’efficience sont les économies de dépenses d’assurance maladie générées par le groupement calculées sur la base des données suivantes.',
    highlighted: ['les économies de dépenses d’assurance maladie générées par le groupement'],
  },
  deuxComparaisons: {
    document: '002',
    section: 'annexe 5',
    texte:
      'Pour le calcul des gains d’efficience réalisés par les groupements, deux comparaisons sont réalisées :\nl’écart entre la dépense réelle du groupement et la dépense ajustée l’année N ;\nla différence d’évolution entre les dépenses réelles du groupement et les dépenses ajustées entre N-1 et N.',
  },
  ecartIntervalle: {
    document: '002',
    section: 'partie 8-II-1',
    texte:
      'l’écart entre la dépense réelle du groupement et la dépense nationale ajustée l’année N. Cet écart est estimé avec un intervalle fixé à +/- 5% pour la dépense ajustée, afin de prendre en compte les limites du modèle d’ajustement (cf. annexe 4)',
    highlighted: ['un intervalle fixé à +/- 5%'],
  },
  ecartConsideree: {
    document: '002',
    section: 'annexe 5',
    texte:
      'La dépense réelle du groupement est considérée comme différente de la dépense ajustée si elle se trouve en dehors de cet intervalle.',
    highlighted: [
      'considérée comme différente de la dépense ajustée si elle se trouve en dehors de cet intervalle',
    ],
  },
  ecartBornes: {
    document: '002',
    section: 'annexe 5',
    texte: 'Intervalle dépense ajustée = [Dépense ajustée * 0,95 ; Dépense ajustée * 1,05]',
  },
  ecartFormule: {
    document: '002',
    section: 'annexe 5',
    texte:
      'Si dépense réelle < (dépense nationale ajustée*0,95) alors\nEcart entre dépense réelle et dépense ajustée = (Dépense ajustée*0,95) – Dépense réelle\nSi dépense réelle > (dépense nationale ajustée*1,05) alors :\nEcart entre dépense réelle et dépense ajustée = (Dépense ajustée*1,05) – Dépense réelle\nSi la dépense réelle du groupement se trouve dans l’intervalle, alors :\nEcart entre dépense réelle et dépense nationale ajustée = 0',
    highlighted: ['(Dépense ajustée*0,95) – Dépense réelle', '(Dépense ajustée*1,05) – Dépense réelle'],
  },
  evolutionFormule: {
    document: '002',
    section: 'annexe 5',
    texte:
      'La dépense réelle du groupement en N est comparée à la dépense réelle du groupement en N-1 affectée de l’évolution mesurée entre la dépense nationale ajustée N et la dépense nationale ajustée N-1. L’écart est nommé différence d’évolution.',
    highlighted: [
      'affectée de l’évolution mesurée entre la dépense nationale ajustée N et la dépense nationale ajustée N-1',
    ],
  },
  evolutionSens: {
    document: '002',
    section: 'annexe 5',
    texte:
      'Il permet de mesurer si la progression des dépenses du groupement est moindre que celle des dépenses ajustées aux caractéristiques de sa patientèle.',
  },
  evolutionTroisAns: {
    document: '002',
    section: 'partie 8-II-1',
    texte:
      'la différence d’évolution entre les dépenses réelles du groupement et les dépenses nationales ajustées entre N-1 et N. Ce point est susceptible d’évoluer pour comparer les tendances d’évolution sur les 3 dernières années.',
    highlighted: ['susceptible d’évoluer'],
  },
} as const satisfies CitationGroup;
