import type { CitationGroup } from './citation.ts';

/** Who does what. */
export const roles = {
  hasRole: {
    document: '002',
    section: 'partie 5',
    texte:
      'HAS : appui dans la conduite du chantier « qualité », validation statistique du questionnaire expérience patient sur la base de 1000 réponses',
    highlighted: ['validation statistique du questionnaire'],
  },
  atihRole: {
    document: '002',
    section: 'partie 5',
    texte:
      'Atih : appui dans la conduite du chantier « qualité », calcul des indicateurs qualité et participation aux travaux sur les données et le modèle économique',
    highlighted: ['calcul des indicateurs qualité'],
  },
  dreesRole: {
    document: '002',
    section: 'partie 5',
    texte: 'Drees : conduite des travaux sur un modèle d’ajustement au risque',
    highlighted: ['modèle d’ajustement au risque'],
  },
  anapRole: {
    document: '002',
    section: 'partie 5',
    texte:
      'Anap : élaboration et conduite de la démarche d’accompagnement des groupements lors de la phase de mise en œuvre de l’expérimentation',
    highlighted: ['la démarche d’accompagnement des groupements'],
  },
  comiteRythme: {
    document: '002',
    section: 'partie 5',
    texte:
      'Il a vocation à se réunir a minima une fois tous les 3 mois durant la première année de l’expérimentation et selon des échéances à définir pour les années suivantes. L’objectif de ce comité est de faire le point sur la mise en œuvre de l’expérimentation, d’identifier les difficultés rencontrées, les points forts, les modifications éventuelles à apporter à l’expérimentation et les éventuels points d’attention à remonter au Comité technique de l’innovation en santé […] (CTIS).',
    highlighted: ['a minima une fois tous les 3 mois'],
  },
  ctisComposition: {
    document: '002',
    section: 'partie 5, note 7',
    texte:
      'Conformément au décret n° 2018-125 du 21 février 2018 relatif au cadre d’expérimentations pour l’innovation dans le système de santé prévu à l’article L. 162-31-1 du code de la sécurité sociale secrétaire général des ministères chargés des affaires sociales, le comité technique de l’innovation en santé est composé du directeur de la sécurité sociale, du directeur général de l’offre de soins, du directeur général de la santé, du directeur général de la cohésion sociale, du directeur de la recherche, des études, de l’évaluation et des statistiques, d’un représentant des directeurs généraux des agences régionales de santé et du directeur de l’Union nationale des caisses de l’assurance maladie.',
    highlighted: ['le comité technique de l’innovation en santé est composé'],
  },
  suiviDesProjets: {
    document: '002',
    section: 'partie 5',
    texte:
      'Par ailleurs, un accompagnement et un suivi des projets des groupements seront réalisés avec les participants à l’expérimentation, en lien avec l’Anap, les ARS et le réseau de l’Assurance Maladie […]',
    highlighted: ['en lien avec l’Anap, les ARS et le réseau de l’Assurance Maladie'],
  },
  accompagnementBut: {
    document: '002',
    section: 'partie 10',
    texte:
      'Cet accompagnement vise à sécuriser le projet des acteurs et la trajectoire de mise en œuvre envisagée, apporter les supports nationaux facilitant et assurer la cohérence et la diffusion d’information entre tous les participants afin de permettre les partages de bonnes pratiques, les échanges opérationnels et la diffusion d’information entre tous.',
    highlighted: ['les partages de bonnes pratiques'],
  },
  supportsTypes: {
    document: '002',
    section: 'partie 10',
    texte:
      'Afin de faciliter la mise en œuvre opérationnelle de l’expérimentation, des supports type seront mis à disposition des participants au lancement de l’expérimentation, notamment :\nDes supports de présentation de l’expérimentation à mobiliser pour communiquer sur le projet avec les différentes parties prenantes ;\nUne note d’information du patient sur l’expérimentation à lui remettre.',
    highlighted: ['Une note d’information du patient'],
  },
  supportsGeneriques: {
    document: '002',
    section: 'partie 10',
    texte:
      'La phase d’apprentissage (première année) devra également permettre de faire émerger des supports génériques nationaux qu’il pourrait être nécessaire de mettre à disposition des expérimentateurs.',
  },
  fissDeuxTitres: {
    document: '002',
    section: 'partie 9',
    texte:
      'Le financement de l’expérimentation est principalement assuré par le fonds pour l’innovation du système de santé (FISS), et ce à deux titres :\n- au titre de l’intéressement versé aux groupements expérimentateurs à compter de l’année 2020. […]\n- au titre des crédits d’amorçage versés aux groupements expérimentateurs en 2019 (ou en 2020 pour la vague 2).',
    highlighted: ['le fonds pour l’innovation du système de santé (FISS)'],
  },
} as const satisfies CitationGroup;
