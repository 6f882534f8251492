import type { CitationGroup } from './citation.ts';

/** The life of a groupement, from its way in to its end. */
export const life = {
  phase1Organisation: {
    document: '002',
    section: 'partie 3',
    texte:
      'l’accompagnement des groupements dans la mise en place des organisations, du suivi et du reporting (formalisation de leur plan d’actions et de la gouvernance du projet) ;',
    highlighted: ['formalisation de leur plan d’actions et de la gouvernance du projet'],
  },
  creditsPostes: {
    document: '002',
    section: 'partie 10',
    texte:
      'Ils ont pour but de financer trois principaux postes selon les besoins formulés par les groupements durant les travaux de co-construction :\n[…] Chef de projet – coordinateur (ingénierie de projet) :\n[…] Expertises (juridique, système d’information) :\n[…] Temps de réunion, de communication et de formation :',
    highlighted: ['trois principaux postes'],
  },
  voieParticipants: {
    document: '002',
    section: 'partie 12',
    texte:
      'Les groupements ayant participé à l’élaboration du cahier des charges sont admis d’office, dès lors qu’ils en font la demande et qu’ils respectent les prérequis du présent cahier des charges.\nL’acte d’engagement annexé au présent cahier des charges est à transmettre à l’adresse électronique dédiée ipep@sante.gouv.fr, ainsi qu’à l’adresse électronique dédiée « article 51 » de l’agence régionale de santé concernée […]',
    highlighted: ['admis d’office', 'L’acte d’engagement'],
  },
  voieCandidats: {
    document: '002',
    section: 'partie 12',
    texte:
      'Les acteurs n’ayant pas participé à l’élaboration du cahier des charges et souhaitant mener l’expérimentation, sont invités à candidater à l’appel à projets, annexé au présent cahier des charges. […] Les modalités de candidature (contenu du dossier de demande, calendrier, procédure de sélection…) sont précisées dans l’appel à projets.',
    highlighted: ['candidater à l’appel à projets'],
  },
} as const satisfies CitationGroup;
