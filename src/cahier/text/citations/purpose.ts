import type { CitationGroup } from './citation.ts';

/** Why Ipep, and what it was to change. */
export const purpose = {
  responsabilitePartagee: {
    document: '002',
    section: 'partie 1',
    texte:
      'Ce groupement d’acteurs (existant ou en cours de constitution) partage collectivement une responsabilité envers une patientèle. Cette responsabilité collective implique que le groupement soit responsable d’une enveloppe de dépenses et de l’atteinte d’objectifs de qualité.',
    highlighted: ['une responsabilité envers une patientèle'],
  },
  responsabilitePopulationnelle: {
    document: '002',
    section: 'partie 1',
    texte:
      'Ce concept dit de « responsabilité populationnelle » a pour objectif d’inciter les acteurs à se fédérer autour d’un projet commun pour maintenir et améliorer la santé et le bien-être de la population.',
    highlighted: ['responsabilité populationnelle'],
  },
  doubleObjet: {
    document: '002',
    section: 'partie 1',
    texte:
      'L’expérimentation a donc un double objet :\n- la mise en place de nouvelles formes d’organisation pluri professionnelle centrée autour de la prise en charge d’une patientèle donnée ;\n- l’instauration d’un nouveau modèle de financement reposant sur un intéressement collectif versé à cette organisation sur la base d’objectifs de qualité et d’efficience des dépenses.',
    highlighted: ['un double objet'],
  },
  organisationTerritoriale: {
    document: '002',
    section: 'partie 1',
    texte:
      'L’expérimentation Ipep repose sur la mise en place d’une organisation territoriale multi-acteurs offrant un ensemble de services au bénéfice d’une patientèle donnée.',
  },
  tripleObjectif: {
    document: '002',
    section: 'partie 1',
    texte:
      'L’expérimentation Ipep s’appuie sur le principe du Triple aim […] qui vise la réalisation conjointe des trois objectifs suivants :\n- améliorer l’état de santé de la population (health population - principe de responsabilité populationnelle) ;\n- améliorer la qualité des soins du point de vue du patient (experience of care – expérience patient […]) ;\n- accroître l’efficience des moyens alloués (per capita cost - offrir de meilleurs soins à partir des moyens disponibles et agir sur la durabilité du système de santé).',
    highlighted: [
      'améliorer l’état de santé de la population',
      'améliorer la qualité des soins du point de vue du patient',
      'accroître l’efficience des moyens alloués',
    ],
  },
  objectifStrategique: {
    document: '002',
    section: 'partie 1',
    texte:
      'L’objectif stratégique global du projet Ipep est d’améliorer le service rendu aux patients par une meilleure qualité des soins et l’efficience des dépenses de santé par une meilleure utilisation des ressources disponibles.',
  },
  decloisonnement: {
    document: '002',
    section: 'partie 1',
    texte:
      'Le projet Ipep vise également la structuration de l’offre de soins ambulatoires (notamment le premier recours) et le décloisonnement des acteurs entre les secteurs sanitaire (ville-hôpital), médico-social et social.',
    highlighted: ['le décloisonnement des acteurs'],
  },
  actionsLibres: {
    document: '002',
    section: 'partie 1',
    texte:
      'Pour atteindre ces objectifs, l’expérimentation Ipep laisse les acteurs libres de définir les actions à mener sous réserve qu’elles visent à améliorer :',
    highlighted: ['libres de définir les actions à mener'],
  },
  themeAcces: {
    document: '002',
    section: 'partie 1',
    texte:
      'Cette thématique recouvre l’accessibilité pour les personnes éloignées du système de santé (personnes en situation de précarité, de handicap, etc.) ou encore la structuration du premier recours pour l’accès à un médecin traitant ou la réponse aux demandes de soins non programmés.',
    highlighted: ['l’accès à un médecin traitant'],
  },
  themeCoordination: {
    document: '002',
    section: 'partie 1',
    texte:
      'Cette thématique comprend les actions visant la réduction du nombre d’hospitalisations évitables, notamment grâce à une meilleure coordination des acteurs de ville et à un renforcement du lien ville-hôpital.',
    highlighted: ['la réduction du nombre d’hospitalisations évitables'],
  },
  themeChroniques: {
    document: '002',
    section: 'partie 1',
    texte:
      'Elle couvre également les enjeux liés à la structuration des parcours de santé pour les personnes atteintes de pathologies chroniques (ex : maladies cardio-neuro-vasculaires, diabète, cancer, …). Il s’agit notamment de :\n- Favoriser la coordination des acteurs, dans le respect des recommandations (HAS, sociétés savantes…) lorsqu’elles existent : coordination au sein des équipes de ville, de transmission de l’information entre membres du groupement, de coordination en amont et en aval d’éventuelle hospitalisation ;\n- Mettre en œuvre des actions de suivi de ces patients et de prévention des complications.',
    highlighted: ['pathologies chroniques'],
  },
  themePrescriptions: {
    document: '002',
    section: 'partie 1',
    texte:
      'Les prescriptions inappropriées ou la poly-médicamentation font peser des risques importants de sécurité des soins sur les patients. Il s’agit donc de promouvoir les actions visant à prévenir les erreurs médicamenteuses en favorisant le partage d’information sur les traitements (ex : réalisation des bilans de médication en officine et des actions de conciliation médicamenteuse en entrée et en sortie d’hospitalisation en établissement de santé).',
    highlighted: ['le partage d’information sur les traitements'],
  },
  themePrevention: {
    document: '002',
    section: 'partie 1',
    texte:
      'Cette thématique comprend les actions, déployées par le groupement, portant sur les principaux facteurs de risque et déterminants de santé (ex : tabac, nutrition), dont l’objectif est de limiter ou retarder l’apparition des maladies, ainsi que les actions de prévention secondaire (ex : dépistage) et tertiaire (ex : éducation thérapeutique, prévention des complications…) déployées afin d’améliorer l’état de santé global de la patientèle.',
    highlighted: ['tabac, nutrition', 'dépistage', 'éducation thérapeutique'],
  },
  impactAcces: {
    document: '002',
    section: 'partie 2',
    texte:
      'La promotion du concept de responsabilité populationnelle vise à apporter aux patients à la fois un meilleur accès aux soins et davantage de fluidité dans leur prise en charge. De plus, une continuité de l’information entre les professionnels mobilisés et un accompagnement sans rupture amélioreront la qualité des soins et les parcours de santé.',
    highlighted: ['un meilleur accès aux soins'],
  },
  impactExperience: {
    document: '002',
    section: 'partie 2',
    texte:
      'Ainsi, la prise en compte d’indicateurs de qualité et de performance en particulier à travers la mesure de l’expérience du patient dans le projet d’expérimentation permettra de placer le patient au cœur de sa prise en charge.',
  },
  impactPratiques: {
    document: '002',
    section: 'partie 2',
    texte:
      'Le financement collectif proposé vise à favoriser l’approche coordonnée des différents acteurs autour d’une prise en charge. Il devrait contribuer à fluidifier les relations entre les acteurs concernés (ville, hôpital, social et médico-social) et à renforcer le développement, l’harmonisation et le partage des bonnes pratiques.',
    highlighted: ['l’approche coordonnée'],
  },
  impactExercice: {
    document: '002',
    section: 'partie 2',
    texte:
      'L’expérimentation Ipep devrait permettre d’accompagner les modes d’exercice regroupés ou coordonnés et de participer à la structuration des soins ambulatoires. Des modalités d’organisation innovantes pourront être testées afin de répondre aux contraintes et opportunités de chaque offreur de soins, en prenant en compte les spécificités de leur territoire d’implantation, tant au niveau de la population que de l’accessibilité de l’offre. L’expérimentation vise in fine à améliorer les conditions d’exercice des professionnels de santé.',
    highlighted: ['améliorer les conditions d’exercice'],
  },
  impactDepenses: {
    document: '002',
    section: 'partie 2',
    texte:
      'Le développement et la promotion de prises en charge coordonnées avec prise en compte des attentes des patients ont également pour ambition de développer la pertinence des soins, de diminuer les actes et hospitalisations évitables et la variabilité des pratiques, participant ainsi à une meilleure prise en charge des patients et à une meilleure maîtrise des dépenses.',
    highlighted: ['diminuer les actes et hospitalisations évitables'],
  },
  diagnosticActeurs: {
    document: '002',
    section: 'partie 4',
    texte:
      'Le système de santé comprend de nombreux acteurs, dont les tâches sont complémentaires et interdépendantes pour la prise en charge des patients, en particulier de ceux ayant les parcours de santé les plus complexes et les dépenses de santé les plus importantes.',
  },
  diagnosticChroniques: {
    document: '002',
    section: 'partie 4',
    texte:
      'Pour illustration, les pathologies et traitements chroniques concernaient en 2016 environ 20 millions de personnes (soit 35% de la population) et représentaient une dépense d’environ 84 milliards d’euros, soit 60% de l’Objectif national des dépenses d’assurance-maladie […] De même, les dépenses de prise en charge des personnes âgées dépendantes représentaient 30,0 milliards d’euros en 2014 (plus des trois quarts de ce montant étant financés par les pouvoirs publics).',
    highlighted: [
      'environ 20 millions de personnes (soit 35% de la population)',
      'environ 84 milliards d’euros, soit 60%',
      '30,0 milliards d’euros en 2014',
    ],
  },
  diagnosticRuptures: {
    document: '002',
    section: 'partie 4',
    texte:
      'Face à la hausse constante du montant des dépenses et aux ruptures constatées dans les parcours de santé, il convient d’améliorer et d’optimiser la prise en charge des patients atteints de maladies chroniques et des personnes en situation de vulnérabilité (personnes âgées, personnes en situation de handicap et/ou de précarité).',
    highlighted: ['ruptures constatées dans les parcours de santé'],
  },
  diagnosticFinancements: {
    document: '002',
    section: 'partie 4',
    texte:
      'A l’heure où les parcours de santé se mettent progressivement en place pour assurer une prise en charge globale des patients de meilleure qualité, l’approche actuelle segmentant les modalités de financements des acteurs en santé entre soins de ville, établissements de santé et secteur social et médico-social se révèle peu incitative à la coordination et montre ses limites.',
    highlighted: ['peu incitative à la coordination'],
  },
  diagnosticReponse: {
    document: '002',
    section: 'partie 4',
    texte:
      'Dans cette perspective, le projet Ipep vise à expérimenter de nouvelles organisations en santé, reposant sur un nouveau mode de financement et ce, dès lors que ces organisations innovantes contribuent à améliorer le service rendu aux patients et l’efficience du système de santé.',
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
  doubleComposante: {
    document: '002',
    section: 'partie 8',
    texte:
      'Comme précisé au point 1, le modèle de financement Ipep est un modèle incitatif fondé sur une double composante :\n1. une composante « qualité » qui mesure l’atteinte d’objectifs en termes de qualité de la prise en charge des patients et de performance des organisations ;\n2. une composante « maîtrise des dépenses » qui mesure l’efficience d’un groupement en termes de dépenses de soins.',
    highlighted: ['une composante « qualité »', 'une composante « maîtrise des dépenses »'],
  },
  qualiteObjectifs: {
    document: '002',
    section: 'partie 8-I',
    texte:
      'La composante qualité du modèle Ipep a pour objectifs :\n- de s’assurer que les efforts réalisés en matière de maîtrise des dépenses ne se font pas au détriment de la qualité des prises en charge des patients ; - d’inciter les professionnels membres de l’organisation à proposer une amélioration continue de la qualité de la prise en charge et à prendre en compte l’expérience de leurs patients.',
    highlighted: ['ne se font pas au détriment de la qualité'],
  },
  soclesChoisis: {
    document: '002',
    section: 'partie 8-I',
    texte:
      'Ces indicateurs ont été sélectionnés sur la base des critères suivants :\n- Pertinence clinique au regard des organisations mises en place ainsi que des objectifs fixés par les groupements ; - Imputabilité : c’est-à-dire que les résultats des indicateurs sont liés aux pratiques des groupements et des professionnels de santé ; - Présence de marges d’amélioration, c’est-à-dire que les groupements doivent être en mesure, par leurs actions, d’avoir un impact direct et rapide (temporalité courte) sur le résultat mesuré par l’indicateur ; - Mesurabilité à une échelle fine (patientèle).',
    highlighted: [
      'Pertinence clinique',
      'Imputabilité',
      'Présence de marges d’amélioration',
      'Mesurabilité à une échelle fine',
    ],
  },
  maitriseObjectif: {
    document: '002',
    section: 'partie 8-II',
    texte:
      'La maîtrise des dépenses est un enjeu important de l’expérimentation Ipep. Elle permet de mesurer l’impact des actions de coordination ou d’accès aux soins mises en place par le groupement (cf. plan d’actions) sur la dépense Assurance maladie de sa patientèle et de rétribuer le groupement d’une partie des résultats financiers de ces actions. Les groupements qui s’engagent dans des actions collectives potentiellement génératrices d’économies peuvent ainsi capter une partie des gains d’efficience.',
    highlighted: ['capter une partie des gains d’efficience'],
  },
  thematiquesIndicateurs: {
    document: '002',
    section: 'partie 8-I',
    texte:
      'Ils portent sur les quatre thématiques correspondant aux objectifs généraux du projet Ipep : (1) l’accès aux soins ; (2) la coordination des prises en charge, notamment ville-hôpital et la qualité de la prise en charge des pathologies chroniques, afin d’éviter les ruptures de parcours et de réduire les hospitalisations évitables ; (3) la prévention et la promotion de la santé et enfin (4) la pertinence des prescriptions médicamenteuses.',
    highlighted: ['quatre thématiques'],
  },
  indicateur9: {
    document: '002',
    section: 'annexe 1',
    texte:
      'Part de la patientèle cible ayant bénéficié d’un programme de promotion et prévention de la santé proposé par le groupement',
  },
} as const satisfies CitationGroup;
