import type { CitationGroup } from './citation.ts';

/** Patients: the national sample, and what groups are told of theirs. */
export const patientele = {
  patienteleNationale: {
    document: '002',
    section: 'partie 8-II-1',
    texte:
      'La patientèle nationale de référence, utilisée pour définir le modèle d’ajustement, est un échantillon d’au moins 100 000 patients. Elle est sélectionnée de manière aléatoire à partir des bases de données des bénéficiaires tout régime de l’Assurance maladie (SNDS) selon les mêmes critères que la patientèle du groupement, à savoir :\n- Soit avoir un médecin traitant déclaré et avoir eu au moins un remboursement de soin dans l’année ;\n- Soit, pour les patients de moins de 16 ans, avoir eu au moins deux consultations sur l’année.',
    highlighted: ['selon les mêmes critères que la patientèle du groupement'],
  },
  profilAnnexe3: {
    document: '002',
    section: 'annexe 3',
    texte:
      'Pour ces analyses descriptives menées dans le cadre des travaux de co-construction, les données des patients pour l’année 2017 sont mobilisées et étudiées selon trois axes présentés ci-après. […]\nCes analyses permettent de caractériser sous forme de tableaux synthétiques la patientèle des groupements pour une année donnée. Elles permettront :\nD’identifier les caractéristiques socio-démographiques de la patientèle des groupements (nombre de patients, âge moyen, sexe, CMU-C, ACS)\nDe cibler les postes de dépenses (généralistes, spécialistes, infirmiers, hôpitaux publics, hôpitaux privés…) les plus importants du groupement et leurs poids respectifs dans les dépenses totales du groupement\nD’observer les pathologies avec des effectifs importants',
    highlighted: ['menées dans le cadre des travaux de co-construction'],
  },
  evolutionsAnnexe3: {
    document: '002',
    section: 'annexe 3',
    texte:
      'Les évolutions de l’ensemble des dépenses des patients du groupement par année pourront être mesurées entre l’année N et N-1.',
  },
} as const satisfies CitationGroup;
