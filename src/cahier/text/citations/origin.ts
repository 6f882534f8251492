import type { CitationGroup } from './citation.ts';

/** Where the cahier comes from, and what it says of its own kind. */
export const origin = {
  troisAppels: {
    document: '002',
    section: 'préambule',
    texte:
      'Dans le cadre du dispositif des expérimentations pour l’innovation en santé, le Ministère des Solidarités et de la Santé et la Caisse nationale d’assurance maladie (Cnam) ont lancé conjointement en mai 2018, trois appels à manifestation d’intérêt (AMI) afin d’accélérer le lancement de projets d’expérimentation d’initiative nationale et d’en favoriser leur réussite par l’implication des acteurs de terrain dès la phase de conception :\nL’expérimentation d’une incitation à une prise en charge partagée (Ipep)\nL’expérimentation d’un paiement forfaitaire en équipe de professionnels de santé en ville (Peps)\nL’expérimentation d’un paiement à l’épisode de soins pour des prises en charge chirurgicales (EDS)',
    highlighted: ['trois appels à manifestation d’intérêt (AMI)'],
  },
  volontariat: {
    document: '002',
    section: 'préambule',
    texte:
      'L’objectif de ces appels à manifestation d’intérêt était de sélectionner des candidats souhaitant travailler à l’élaboration des cahiers des charges de ces expérimentations. La démarche proposée reposait ainsi sur une logique de volontariat et de co-construction avec les acteurs de terrain.',
    highlighted: ['volontariat et de co-construction'],
  },
  issuDesTravaux: {
    document: '002',
    section: 'préambule',
    texte:
      'Le présent cahier des charges est issu des travaux de co-construction menés de septembre 2018 à mars 2019 avec les 18 groupements d’acteurs en santé sélectionnés dans le cadre de l’AMI, qui ont apporté leurs avis, propositions et expertises nécessaires à la déclinaison opérationnelle de l’expérimentation d’une incitation à une prise en charge partagée.',
    highlighted: ['de septembre 2018 à mars 2019', 'les 18 groupements d’acteurs en santé'],
  },
  seancesDeTravail: {
    document: '001',
    section: 'rubrique « Comment s’est déroulée la phase de co-construction »',
    texte:
      'Plus de 60 professionnels ayant participé aux groupes de travail\nEntre les groupes de travail, l’avis des acteurs a été sollicité régulièrement […]\nDes visites sur site ont été réalisées afin de mieux apprécier les dynamiques entre les acteurs',
    highlighted: ['Plus de 60 professionnels'],
  },
  structuresVariees: {
    document: '001',
    section: 'rubrique « Qui a participé à la co-construction »',
    texte:
      '- Maisons de santé, communautés professionnelles territoriales de santé, comités ville-hôpital, centres hospitaliers de proximité, centres hospitalo-universitaires\n- Structures implantées dans des territoires ruraux comme dans des territoires urbains',
  },
  modelesEtrangers: {
    document: '000',
    section: 'diapositive « … l’expérimentation peut vous apporter des solutions »',
    texte:
      'Le modèle Ipep s’inspire d’expériences étrangères :\n• Etats-Unis : accountable care organizations (ACO) de Medicare\n• Belgique : modèle Integreo, associant des acteurs de ville, des hospitaliers, des structures sociales et médico-sociales et des associations d’usagers',
    highlighted: ['accountable care organizations (ACO)', 'Integreo'],
  },
  cadreLegal: {
    document: '002',
    section: 'partie 1',
    texte:
      'L’expérimentation d’une incitation à une prise en charge partagée (Ipep) s’inscrit dans le cadre général du dispositif des expérimentations innovantes en santé de l’article L. 162-31-1 du code de la sécurité sociale, issu de l’article 51 de la loi n° 2017-1836 du 30 décembre 2017 de financement de la sécurité sociale pour 2018.',
    highlighted: ['article 51'],
  },
  categorieModulee: {
    document: '002',
    section: 'partie 6',
    texte:
      '[…] c) Financement modulé par la qualité, la sécurité ou l’efficience des soins, mesurées à l’échelle individuelle ou populationnelle par des indicateurs […]\nd) Financement collectif et rémunération de l’exercice coordonné X',
    highlighted: ['modulé par la qualité, la sécurité ou l’efficience des soins', 'Financement collectif'],
  },
  categorieArticulation: {
    document: '002',
    section: 'partie 6',
    texte:
      '[…] b) Organisation favorisant l’articulation ou l’intégration des soins ambulatoires, des soins hospitaliers et des prises en charge dans le secteur médico-social X […]',
    highlighted: ['l’articulation ou l’intégration des soins'],
  },
  initiativeNationale: {
    document: '002',
    section: 'partie 4',
    texte:
      'Le projet d’expérimentation Ipep est d’initiative nationale et s’appuie sur des groupements expérimentateurs répartis dans différentes régions du territoire. L’expérimentation sera donc menée sur l’ensemble du territoire national avec les acteurs volontaires ayant participé à l’élaboration du présent cahier des charges et les acteurs volontaires sélectionnés dans le cadre de l’appel à projet annexé au présent cahier des charges.',
    highlighted: ['d’initiative nationale', 'sur l’ensemble du territoire national'],
  },
} as const satisfies CitationGroup;
