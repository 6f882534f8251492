import type { CitationGroup } from './citation.ts';

/** What annexe 7 adds to some of its services: what they rest on, what else there is, what is to come. */
export const serviceDetails = {
  serviceCoordinationSources: {
    document: '002',
    section: 'annexe 7',
    texte:
      'Cet outil, paramétrable, permet de gérer différents besoins liés aux parcours et pathologies. […] Ce service s’appuie notamment sur le DMP et fédère différentes sources d’informations et de données, qui sont restituées de manière lisible et intuitive (sous la forme d’une ligne de vie, identification facilitée d’évènement remarquable, …). Les données présentées tiennent compte de l’habilitation du professionnel.\nCe service intègre les services et des informations issues du bouquet de services numériques de coordination (annuaire de l’équipe de prise en charge, fiches de repérage, notifications, alertes, PPS, …).',
  },
  servicePlanAutres: {
    document: '002',
    section: 'annexe 7',
    texte:
      'Au-delà du PPS, d’autres services de ce type pourront être disponibles et utiles : le Bilan de Soins Infirmiers (BSI) en cours de généralisation par l’Assurance Maladie et le PSI en usage dans les MAIA, par exemple. La notion de PPS est entendue de manière générique.',
  },
  serviceReperageReference: {
    document: '002',
    section: 'annexe 7',
    texte:
      'Ils doivent être facilement paramétrables pour s’adapter à des pathologies et parcours spécifiques et alimenteront l’outil de coordination.\nL’outil InterRAI Home Care […] choisi par la CNSA pour mettre en œuvre la méthode d’évaluation multidimensionnelle par les gestionnaires de cas – constitue une référence.\nD’autres questionnaires (de satisfaction, …) à destination des usagers (patients / aidants) peuvent être inclus. […] L’outil InterRAI-HC fait l’objet d’un référentiel technique et fonctionnel à respecter',
  },
  serviceLiaisonAvenir: {
    document: '002',
    section: 'annexe 7',
    texte:
      'Concernant la notification d’évènement, ce service aura vocation à se synchroniser au sein de l’espace numérique de santé lorsque celui-ci sera disponible.',
  },
  serviceReseauMessagerie: {
    document: '002',
    section: 'annexe 7',
    texte: 'L’usage de ce service est complémentaire à l’usage d’une messagerie sécurisée de santé.',
  },
  serviceAgendasAvenir: {
    document: '002',
    section: 'annexe 7',
    texte:
      'Il devra être synchronisé à terme avec l’agenda santé proposé dans le cadre de l’Espace Numérique de Santé.',
  },
  serviceSortiesSources: {
    document: '002',
    section: 'annexe 7',
    texte:
      'Il s’appuie sur le ROR (Répertoire Opérationnel des ressources) pour le référentiel de l’offre de soins et l’outil d’orientation ViaTrajectoire (qui intégrera à terme l’orientation dans le cadre du programme PRADO de l’Assurance Maladie).',
  },
} as const satisfies CitationGroup;
