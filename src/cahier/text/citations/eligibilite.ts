import type { CitationGroup } from './citation.ts';

/** Who may take part, and in which form. */
export const eligibilite = {
  eligible: {
    document: '002',
    section: 'partie 1',
    texte:
      'Est éligible à l’expérimentation Ipep :\n- tout groupement d’acteurs en santé, quel qu’il soit […] ;\n- pouvant prendre différentes formes juridiques […] ;\n- comprenant obligatoirement la participation de médecins traitants, dont la patientèle globale constitue un volume minimal de 5000 patients.\nLes membres peuvent être issus du secteur sanitaire et/ou social ou médico-social et devront intervenir aux différentes étapes de la prise en charge.',
    highlighted: [
      'comprenant obligatoirement la participation de médecins traitants',
      'un volume minimal de 5000 patients',
    ],
  },
  etapesPriseEnCharge: {
    document: '002',
    section: 'partie 1',
    texte:
      'Les membres peuvent être issus du secteur sanitaire et/ou social ou médico-social et devront intervenir aux différentes étapes de la prise en charge.',
    highlighted: ['devront intervenir aux différentes étapes de la prise en charge'],
  },
  projetCommun: {
    document: '002',
    section: 'partie 1',
    texte:
      'Tout groupement entrant dans l’expérimentation est donc tenu de définir un projet commun à l’ensemble des professionnels engagés. Ce projet définit un plan d’actions à mettre en œuvre pour atteindre les objectifs de qualité et de performance fixés dans le cadre de l’expérimentation.',
    highlighted: ['est donc tenu de définir un projet commun à l’ensemble des professionnels engagés'],
  },
  coherenceRegionale: {
    document: '002',
    section: 'partie 1',
    texte:
      'Les projets retenus devront s’inscrire en cohérence avec la stratégie régionale de santé et les dynamiques locales. Il s’agira d’éviter de créer des cloisonnements supplémentaires ou des redondances avec les projets déjà existants sur le territoire.',
    highlighted: ['en cohérence avec la stratégie régionale de santé et les dynamiques locales'],
  },
  formesJuridiques: {
    document: '002',
    section: 'partie 1',
    texte:
      '[…] il n’y a pas de forme pré-identifiée, le groupement peut notamment prendre la forme d’une société interprofessionnelle de soins ambulatoires (SISA), d’un groupement de coopération sanitaire (GCS), d’une association loi de 1901 ou encore d’une convention […]',
  },
  formeUnique: {
    document: '002',
    section: 'partie 1',
    texte:
      '[…] le terme de « groupement » est ici utilisé génériquement pour désigner l’ensemble des participants au projet […]. Dans la mesure du possible, il doit se superposer à une forme juridique unique (SISA, GCS ou encore association loi de 1901).',
    highlighted: ['Dans la mesure du possible'],
  },
  formeConvention: {
    document: '002',
    section: 'partie 1',
    texte:
      '[…] lorsque ce n’est pas le cas […], le […] groupement est alors matérialisé par une convention entre les membres, avec un projet commun, et l’une des formes juridiques existantes sera alors le réceptacle des versements Ipep. Le reversement entre les différents participants se fera selon les modalités précisées dans la convention.',
    highlighted: ['l’une des formes juridiques existantes sera alors le réceptacle des versements Ipep'],
  },
  formeReversement: {
    document: '002',
    section: 'partie 1',
    texte:
      'Le principe est celui du libre-choix concernant la forme juridique prise par le groupement (SISA, GCS, association loi de 1901, convention). Cependant, il est à noter qu’en fonction de la forme juridique choisie, les modalités d’utilisation de l’intéressement collectif et notamment de reversement aux membres pourront être différenciées',
    highlighted: ['notamment de reversement aux membres pourront être différenciées'],
  },
  derogationHonoraires: {
    document: '002',
    section: 'partie 7',
    texte:
      'L’article L. 4113-5 du code de la santé publique afin de déroger aux règles relatives au partage d’honoraires et de bénéfices provenant de l’activité professionnelle entre professionnels de santé, permettant ainsi de couvrir les aspects de déontologie dans des organisations innovantes pluriprofessionnelles.',
    highlighted: ['déroger aux règles relatives au partage d’honoraires et de bénéfices'],
  },
  derogationGcs: {
    document: '002',
    section: 'partie 7',
    texte:
      'Le dernier alinéa de l’article L. 6133-1 du code de la santé publique, afin de permettre la redistribution d’un intéressement collectif aux membres d’un groupement de coopération sanitaire, pour la durée de l’expérimentation.',
    highlighted: [
      'la redistribution d’un intéressement collectif aux membres d’un groupement de coopération sanitaire',
    ],
  },
  note1: {
    document: '002',
    section: 'partie 1, note 1',
    texte:
      'Une fiche sur les formes juridiques prises par les groupements dans le cadre d’Ipep fera partie d’une boîte à outils transmise aux participants.',
  },
  note2: {
    document: '002',
    section: 'partie 1, note 2',
    texte:
      'Si la forme juridique du groupement est en cours de constitution, ou bien si les acteurs ne souhaitent pas créer une forme juridique commune.',
  },
  hopitalEncourage: {
    document: '002',
    section: 'partie 1',
    texte:
      'La présence dans le groupement d’un (ou plusieurs) établissement(s) de santé est fortement encouragée ; elle favorisera la réussite des objectifs fixés.',
    highlighted: ['fortement encouragée'],
  },
  socialRecommande: {
    document: '002',
    section: 'partie 1',
    texte:
      'L’inclusion au sein du groupement de structures sociales ou médico-sociales ainsi que d’associations d’usagers est également recommandée.',
    highlighted: ['recommandée'],
  },
  populationCiblee: {
    document: '002',
    section: 'partie 1',
    texte:
      'La population ciblée par le projet d’expérimentation Ipep correspond à l’ensemble de la patientèle des médecins traitants membres du groupement […]',
    highlighted: ['l’ensemble de la patientèle des médecins traitants membres du groupement'],
  },
  selection: {
    document: '002',
    section: 'partie 12',
    texte:
      'Les projets seront sélectionnés sur la base d’une analyse des dossiers qui sera réalisée au niveau régional et national.',
    highlighted: ['sélectionnés sur la base d’une analyse des dossiers'],
  },
  seulPrerequis: {
    document: '000',
    section: 'diapositive « Critères d’éligibilité »',
    texte:
      '[…] comme seul pré-requis obligatoire la participation de médecins traitants, dont la patientèle globale constitue un volume minimal de 5000 patients',
    highlighted: ['seul pré-requis obligatoire'],
  },
  auMoins5000: {
    document: '001',
    section: 'partie « Quels sont les grands principes du modèle Ipep »',
    texte:
      'Tout type de groupements d’acteurs peut participer à l’expérimentation, sous condition de participation de médecin traitant et d’une patientèle globale d’au moins 5 000 patients. Les actions mises en place peuvent concerner l’ensemble de la patientèle ou être ciblées sur au moins deux pathologies.',
    highlighted: ['d’au moins 5 000 patients', 'au moins deux pathologies'],
  },
} as const satisfies CitationGroup;
