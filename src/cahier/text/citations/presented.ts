import type { CitationGroup } from './citation.ts';

/** How slides, the ministry's page and the press release present what the cahier says. */
export const presented = {
  huitSouhaits: {
    document: '000',
    section: 'diapositive « … l’expérimentation peut vous apporter des solutions »',
    texte:
      'Vous souhaitez aujourd’hui …\nFédérer les acteurs de santé de votre territoire autour d’un projet commun pour maintenir et améliorer la santé et le bien-être de la population\nDépasser les contraintes liées au paiement à l’acte pour la réalisation de vos projets innovants\nAméliorer la qualité du parcours du patient grâce à une prise en charge pluri-professionnelle\nPrendre en compte l’expérience du patient pour améliorer les pratiques professionnelles\nRenforcer le travail en équipe au sein de votre structure et libérer du temps médical pour favoriser l’accès aux soins\nRenforcer les actions de prévention et de promotion de la santé\nGarantir la pertinence des prescriptions médicamenteuses\nDécloisonner les modes de prises en charge, notamment en créant du lien ville-hôpital',
  },
  calculDiapositive: {
    document: '000',
    section: 'diapositive « Le calcul du montant Ipep »',
    texte:
      'Réalisé à partir des gains d’efficience et de 3 coefficients :\nUn coefficient associé à l’écart des dépenses fixé à 1/3\nUn coefficient associé à la différence d’évolution fixé à 2/3\nLe groupement perçoit 50% des gains générés',
    highlighted: ['1/3', '2/3', '50% des gains générés'],
  },
  criteresDiapositive: {
    document: '000',
    section: 'diapositive « Critères d’éligibilité »',
    texte:
      'Le modèle Ipep peut être expérimenté par différents types de groupements, avec comme seul pré-requis obligatoire la participation de médecins traitants, dont la patientèle globale constitue un volume minimal de 5000 patients :\nTout groupement d’acteurs en santé, quel qu’il soit (maison de santé pluri-professionnelle, centre de santé, communauté professionnelle territoriale de santé, comité ville-hôpital)\n[…] Sans forme juridique pré-identifiée, pouvant prendre la forme d’une société interprofessionnelle de soins ambulatoires (SISA), d’un groupement de coopération sanitaire (GCS), d’une association loi de 1901 ou encore d’une convention\n[…] Membres issus du secteur sanitaire et/ou social ou médico-social : intervenant aux différentes étapes de la prise en charge',
    highlighted: ['seul pré-requis obligatoire'],
  },
  friseLancement: {
    document: '000',
    section: 'diapositive « Calendrier de lancement d’Ipep »',
    texte:
      'Publication de l’appel à manifestation d’intérêt\nPhase de co-construction\nPublication des cahiers des charges et de l’appel à projets\nSeptembre 2018\nMai 2019\nDébut pour les acteurs de la co-construction\nMai 2018\nRéception des nouvelles candidatures\nAnnonce des nouveaux candidats retenus\nJuillet 2019\nDébut pour les nouveaux candidats retenus\nSeptembre 2019\nJanvier 2020',
  },
  voiesDiapositive: {
    document: '000',
    section: 'diapositive « Calendrier de lancement d’Ipep »',
    texte:
      'Les groupements ayant participé à l’élaboration du cahier des charges participent à l’expérimentation dès 2019, dès lors qu’ils en font la demande et qu’ils respectent les prérequis.\nLes acteurs n’ayant pas participé à l’élaboration du cahier des charges et souhaitant mener l’expérimentation, sont invités à renseigner le dossier de candidature et à le transmettre par voie électronique au plus tard le 30 septembre 2019 à l’adresse ipep@sante.gouv.fr ainsi qu’à leur ARS.',
  },
  principesMinistere: {
    document: '001',
    section: 'partie « Quels sont les grands principes du modèle Ipep »',
    texte:
      'Le modèle Ipep vise à inciter financièrement des acteurs mettant en place ensemble des actions au service de leur patientèle.\nIl doit faciliter la mise en place d’organisations plus efficaces, permettant une meilleure qualité de soins pour les patients et une maîtrise des dépenses pour le système de santé.\nLe modèle Ipep est non-substitutif des rémunérations existantes (à l’acte ou l’activité, au forfait...), conditionné à l’atteinte des objectifs, purement incitatif et sans fléchage de l’utilisation de l’intéressement versé.',
  },
  ipepCommunique: {
    document: '003',
    section: '« Incitation à une prise en charge partagée » (Ipep)',
    texte:
      'L’expérimentation IPEP incite des professionnels de santé à s’organiser au bénéfice d’une patientèle commune.\nObjectif : améliorer le service rendu aux patients et l’efficience des dépenses de santé. Le principe est qu’un groupement de professionnels volontaires se constitue et définisse des actions à mettre en œuvre au service de sa patientèle pour améliorer notamment l’accès aux soins, la coordination des prises en charge (en particulier ville-hôpital), la pertinence des prescriptions médicamenteuses ainsi que des actions de prévention. Selon ses résultats, le groupement pourra recevoir un intéressement financier, qui complètera les rémunérations en vigueur.',
  },
  candidatsCommunique: {
    document: '003',
    section: '« A qui s’adresse cette expérimentation »',
    texte:
      'Peuvent candidater des maisons et centres de santé, des communautés professionnelles territoriales de santé…. Le seul prérequis concerne l’obligation d’intégrer des médecins traitants au sein du groupement avec une patientèle totale supérieure à 5 000 personnes.',
  },
} as const satisfies CitationGroup;
