import type { CitationGroup } from './citation.ts';

/** Why Ipep, what it was to change, and how it was to be judged. */
export const purpose = {
  responsabilitePartagee: {
    document: '002',
    section: 'partie 1',
    texte:
      'Ce groupement d’acteurs (existant ou en cours de constitution) partage collectivement une responsabilité envers une patientèle. Cette responsabilité collective implique que le groupement soit responsable d’une enveloppe de dépenses et de l’atteinte d’objectifs de qualité.',
    highlighted: ['une responsabilité envers une patientèle'],
  },
  actionsLibres: {
    document: '002',
    section: 'partie 1',
    texte:
      'Pour atteindre ces objectifs, l’expérimentation Ipep laisse les acteurs libres de définir les actions à mener sous réserve qu’elles visent à améliorer :',
    highlighted: ['libres de définir les actions à mener'],
  },
  phase2Raison: {
    document: '002',
    section: 'partie 3',
    texte:
      'En valorisant financièrement les indicateurs de qualité et de performance de manière indépendante de la prise en compte des gains d’efficience, la phase 2 vise à mobiliser les professionnels de santé autour de problématiques faisant écho à leurs pratiques par une valorisation rapide de leurs efforts. Ce modèle est adapté à la phase d’initiation du projet, d’implication des acteurs de terrain et permet de tenir compte du temps nécessaire pour constater des résultats sur les gains d’efficience.',
    highlighted: [
      'une valorisation rapide de leurs efforts',
      'du temps nécessaire pour constater des résultats',
    ],
  },
  thematiquesIndicateurs: {
    document: '002',
    section: 'partie 8-I',
    texte:
      'Ils portent sur les quatre thématiques correspondant aux objectifs généraux du projet Ipep : (1) l’accès aux soins ; (2) la coordination des prises en charge, notamment ville-hôpital et la qualité de la prise en charge des pathologies chroniques, afin d’éviter les ruptures de parcours et de réduire les hospitalisations évitables ; (3) la prévention et la promotion de la santé et enfin (4) la pertinence des prescriptions médicamenteuses.',
    highlighted: ['quatre thématiques'],
  },
  evaluationTemoins: {
    document: '002',
    section: 'partie 14',
    texte:
      'Construire des groupes témoins comparables (des références ou contrefactuel(s)) afin de prendre en compte les biais de sélection ;',
    highlighted: ['groupes témoins comparables'],
  },
  indicateur9: {
    document: '002',
    section: 'annexe 1',
    texte:
      'Part de la patientèle cible ayant bénéficié d’un programme de promotion et prévention de la santé proposé par le groupement',
  },
  pepsCommunique: {
    document: '003',
    section: '« Paiement forfaitaire en équipe de professionnels de santé en ville »',
    texte:
      'Cette expérimentation permet de tester un nouveau modèle de financement collectif forfaitaire des professionnels de santé en ville. Ce financement est versé à des équipes volontaires de structures de ville déjà constituées (maisons ou centres de santé par exemple) pour être rémunérées au forfait.',
    highlighted: ['pour être rémunérées au forfait'],
  },
} as const satisfies CitationGroup;
