import type { CitationGroup } from './citation.ts';

/** Information systems: what groups need, what the platform does, which services are national. */
export const systems = {
  siDeuxBesoins: {
    document: '002',
    section: 'partie 13',
    texte:
      'Afin de mettre en œuvre l’expérimentation, deux besoins majeurs en systèmes d’information émergent :\n- Le partage et l’échange d’information entre professionnels autour de la patientèle du groupement ;\n- L’identification et la structuration de données propres au groupement et nécessaires à l’évaluation de l’expérimentation.',
    highlighted: ['Le partage et l’échange d’information', 'L’identification et la structuration de données'],
  },
  siSocles: {
    document: '002',
    section: 'partie 13',
    texte:
      'Concernant le besoin de coordination entre professionnels autour de la patientèle, le groupement devra s’assurer de la possibilité de partager et d’échanger des informations de manière dématérialisée autour du patient dans le respect des obligations relatives à la protection des données personnelles, tout en s’appuyant sur les services socles […] que constituent le dossier médical partagé (DMP) et la messagerie sécurisée de santé (MSSanté).',
    highlighted: ['le dossier médical partagé (DMP) et la messagerie sécurisée de santé (MSSanté)'],
  },
  siDeuxManieres: {
    document: '002',
    section: 'partie 13',
    texte:
      'Ainsi, le besoin de coordination peut être couvert de plusieurs manières : […]\n- Le groupement s’appuie sur un logiciel partagé commun aux différents professionnels impliqués et alimente le DMP en vue de la continuité de la prise en charge ;\n- Le groupement, mobilisant une pluralité d’acteurs sans outil commun ou relevant des secteurs sanitaires, médicosocial et social, s’appuie sur les logiciels métier existants (logiciel de gestion du cabinet - LGC) et utilise des services numériques de coordination, tels que le réseau social professionnel autour du patient ou le dossier de coordination pour sécuriser l’échange et le partage d’information au bénéfice de la qualité des prises en charge.',
    highlighted: ['un logiciel partagé commun', 'les logiciels métier existants'],
  },
  siQualifier: {
    document: '002',
    section: 'partie 13',
    texte:
      'Il appartient aux groupements de qualifier leurs situations au regard de leur composition, de leur projet commun et de leurs outils informatiques.',
  },
  siRegion: {
    document: '002',
    section: 'partie 13',
    texte:
      'Lorsqu’un groupement ne dispose pas d’un outil commun permettant de partager et échanger des informations autour de sa patientèle, il sera invité à s’outiller via la stratégie régionale e- santé de mise en œuvre des services numériques de coordination […] , déployés par l’ARS et sa maîtrise d’ouvrage régionale e-santé, le GRADeS […]',
    highlighted: ['déployés par l’ARS et sa maîtrise d’ouvrage régionale e-santé, le GRADeS'],
  },
  siPrioritaires: {
    document: '002',
    section: 'partie 13',
    texte:
      'Dans tous les cas, les professionnels de santé, du secteur médicosocial et social impliqués dans le groupement devront s’appuyer prioritairement sur les outils et référentiels socles de la e- santé (dossier médical partagé – DMP-, messagerie sécurisée de santé conforme à l’espace de confiance MSSanté, e-prescription, répertoire opérationnel de ressources – ROR- et outil d’aide à l’orientation tel que Viatrajectoire).',
    highlighted: ['prioritairement sur les outils et référentiels socles'],
  },
  siIdentification: {
    document: '002',
    section: 'partie 13',
    texte:
      'Dans tous les cas, ces services sont accompagnés d’un dispositif d’identification et d’authentification des professionnels, et d’identification et d’inscription du patient dans le dispositif ; ces accès devront à terme être intégrés avec l’espace numérique de santé, mis à disposition au niveau national.',
  },
  siCollectif: {
    document: '002',
    section: 'partie 13',
    texte:
      'Enfin, les groupements pourraient avoir besoin d’outils nécessaires à la gestion du collectif de professionnels et permettant de réaliser :\nLa collecte et l’analyse fine des données d’activité et leur rapprochement avec les ressources mobilisées (ressources, file active …) ;\nLa description et la gestion des ressources du dispositif et de leur utilisation ;\nLa production des tableaux de bord utiles au pilotage du projet Ipep ;\nLa gestion des fonctions support (si existant) ;\nLa gestion de formulaire notamment destiné à suivre la satisfaction des patients /usagers / aidants.',
    highlighted: ['des tableaux de bord utiles au pilotage du projet Ipep'],
  },
  siStructurees: {
    document: '002',
    section: 'partie 13',
    texte:
      'Concernant la capacité des outils informatiques à fournir les données nécessaires à l’évaluation de l’expérimentation, ainsi que tout travail d’exploitation des données à venir, les données saisies dans les outils devront être structurées afin d’assurer la qualité et la facilité d’exécution des requêtes.',
    highlighted: ['structurées'],
  },
  plateformeBut: {
    document: '002',
    section: 'partie 13',
    texte:
      'Elle a pour but la mise en œuvre des rémunérations dérogatoires associées aux expérimentations de l’article 51, la collecte des données nécessaires à leurs évaluations ainsi que le pilotage et le suivi.',
    highlighted: ['la mise en œuvre des rémunérations dérogatoires'],
  },
  plateformeCollecte: {
    document: '002',
    section: 'partie 13',
    texte:
      'La collecte des données strictement nécessaires au financement, au suivi et à l’évaluation de l’expérimentation :\nAuprès des expérimentateurs ;\n[…] Auprès des patients avec l’administration de questionnaires à leur attention',
    highlighted: ['strictement nécessaires'],
  },
  plateformeRetours: {
    document: '002',
    section: 'partie 13',
    texte:
      'Le reporting relatif à l’expérimentation pour les participants au niveau de leur groupement :\nSuivi des résultats des indicateurs de qualité et de performance ainsi que leur évolution au cours de l’expérimentation\nSuivi de la « maîtrise des dépenses » et de leur évolution au cours de l’expérimentation\nSuivi des résultats du questionnaire d’expérience patient et de leur évolution au cours de l’expérimentation\nSuivi des résultats financiers',
    highlighted: [
      'indicateurs de qualité et de performance',
      '« maîtrise des dépenses »',
      'questionnaire d’expérience patient',
      'résultats financiers',
    ],
  },
  plateformePaiement: {
    document: '002',
    section: 'partie 13',
    texte: 'Le calcul des rémunérations, paiement et contrôles associés par l’Assurance Maladie et les CPAM.',
    highlighted: ['paiement et contrôles'],
  },
  plateformeSaisie: {
    document: '002',
    section: 'partie 13',
    texte:
      'Afin de limiter au maximum la charge administrative pour les acteurs (et notamment la double saisie d’informations déjà collectées par ailleurs), il sera proposé un cadre d’interopérabilité par l’Assurance Maladie afin de permettre l’interfaçage de sa plate-forme et des systèmes d’informations des participants à l’expérimentation.',
    highlighted: ['la double saisie'],
  },
  plateformeNiDossier: {
    document: '002',
    section: 'partie 13',
    texte:
      'Pour rappel, cette plate-forme n’est pas un dossier médical patient ni un dossier de coordination pour le parcours de soins qui pourront être proposés par ailleurs par les participants de l’expérimentation (cf. e-parcours). Les traitements de données nécessaires à la prise en charge sanitaire, sociale et médico-sociale des patients restent de la responsabilité des acteurs conformément aux principes issus du règlement général sur la protection des données et de la loi dite informatique et libertés.',
    highlighted: ['n’est pas un dossier médical patient'],
  },
  annexe7Deploiement: {
    document: '002',
    section: 'annexe 7',
    texte:
      'Les services numériques suivants, sont identifiés comme pertinents pour la prise en charge partagée des patients et sont en cours de déploiement dans les régions par l’ARS et le GRADeS, en articulation avec les services socles et les services régionaux comme la télémédecine par exemple :',
    highlighted: ['en cours de déploiement dans les régions par l’ARS et le GRADeS'],
  },
} as const satisfies CitationGroup;
