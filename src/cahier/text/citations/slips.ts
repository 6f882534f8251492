import type { CitationGroup } from './citation.ts';

/** Passages that only the register of slips shows: amounts, cross-references, names. */
export const lapsus = {
  annexe4Titre: { document: '002', section: 'annexe 4', texte: 'Annexe 4 – Modèle d’ajustement' },
  annexe4DitAnnexe1: {
    document: '002',
    section: 'annexe 4',
    texte:
      'Sur la base du modèle d’ajustement décrit en annexe 1, des coefficients sont associés à chaque caractéristique du patient pour expliquer la dépense.',
    highlighted: ['décrit en annexe 1'],
  },
  annexe5DitAnnexe3: {
    document: '002',
    section: 'annexe 5',
    texte: '[…] afin de prendre en compte les limites du modèle d’ajustement (cf. annexe 3).',
    highlighted: ['cf. annexe 3'],
  },
  partie8DitAnnexe4: {
    document: '002',
    section: 'partie 8-II-1',
    texte: '[…] afin de prendre en compte les limites du modèle d’ajustement (cf. annexe 4)',
    highlighted: ['cf. annexe 4'],
  },
  point12Systemes: {
    document: '002',
    section: 'partie 8-I',
    texte:
      'Ces adresses alimenteront la plate-forme Assurance Maladie (cf. point 12 sur les systèmes d’information) […]',
    highlighted: ['cf. point 12 sur les systèmes d’information'],
  },
  partie13Titre: {
    document: '002',
    section: 'partie 13',
    texte: '13) Les besoins en système d’information',
  },
  pointI8: {
    document: '002',
    section: 'partie 8-III',
    texte:
      'La valorisation financière est proportionnelle à la valeur du score global qualité obtenu par le groupement, selon la méthodologie définie au point I-8.',
    highlighted: ['au point I-8'],
  },
  partie8ITitre: {
    document: '002',
    section: 'partie 8-I',
    texte: 'I. La composante qualité du modèle Ipep',
  },
  partie3DitPartie9: {
    document: '002',
    section: 'partie 3',
    texte:
      '[…] un budget (appelé « crédits d’amorçage ») est alloué au groupement expérimentateur (cf. partie 9 « Modalités de financement de l’accompagnement de l’expérimentation »).',
    highlighted: ['cf. partie 9'],
  },
  partie5DitPartie9: {
    document: '002',
    section: 'partie 5',
    texte:
      '[…] un accompagnement et un suivi des projets des groupements seront réalisés avec les participants à l’expérimentation, en lien avec l’Anap, les ARS et le réseau de l’Assurance Maladie (cf. partie 9 « Modalités de financement de l’accompagnement de l’expérimentation).',
    highlighted: ['cf. partie 9'],
  },
  partie10Titre: {
    document: '002',
    section: 'partie 10',
    texte: '10) Modalités de financement de l’accompagnement de l’expérimentation',
  },
  variablesPartie8: {
    document: '002',
    section: 'partie 8-II-1',
    texte:
      'Les variables d’ajustement retenues sont, à ce stade des travaux, les suivantes : […] - Caractéristiques géographiques : indicateur d’accessibilité potentielle localisée (APL) de la commune de résidence',
  },
  variablesAnnexe4: {
    document: '002',
    section: 'annexe 4',
    texte:
      'La valeur à expliquer est la dépense réelle pour un patient à partir des variables explicatives suivantes : […] Caractéristiques géographiques : indicateur d’accessibilité potentielle localisée (APL) de la commune de résidence, indice de défavorisation de la commune de résidence […] Toutes les caractéristiques testées ont finalement été incluses dans le modèle à l’exception de l’indice de défavorisation […]',
    highlighted: [
      'indice de défavorisation de la commune de résidence',
      'à l’exception de l’indice de défavorisation',
    ],
  },
  r2Selection: {
    document: '002',
    section: 'annexe 4',
    texte:
      'Chacune de ces variables a été sélectionnée dans le modèle final si elle améliore le pouvoir explicatif du modèle, mesuré par le R2 ajusté.',
  },
  r2Bornes: {
    document: '002',
    section: 'annexe 4',
    texte:
      'Le R2 ajusté est toujours compris entre 0 et 1 et représente la part de la variabilité de la dépense expliquée par le modèle de régression.',
    highlighted: ['toujours compris entre 0 et 1'],
  },
  creditsParAn: {
    document: '002',
    section: 'partie 9',
    texte:
      '[…] le besoin de financement est estimé à environ 3 millions d’euros, soit 1,5 millions par an, pour environ 28 groupements […]',
    highlighted: ['1,5 millions par an'],
  },
  phase2AnneesVersement: {
    document: '002',
    section: 'partie 9',
    texte: 'Phase 2 (2ème et 3ème années)',
    highlighted: ['2ème et 3ème années'],
  },
  phase3AnneesVersement: {
    document: '002',
    section: 'partie 9',
    texte: 'Phase 3 (4ème et 5ème années)',
    highlighted: ['4ème et 5ème années'],
  },
  phase2AnneesResultats: {
    document: '002',
    section: 'partie 8-III',
    texte:
      'Pendant les deux premières années de l’expérimentation, les deux composantes du modèle (qualité et gains d’efficience) sont additionnelles',
    highlighted: ['Pendant les deux premières années'],
  },
  besoins7M: {
    document: '002',
    section: 'partie 9',
    texte:
      'Ainsi, le besoin de financement annuel serait d’environ de 4M€ pour l’année 2020 et 7M€ pour les années 2021, 2022, 2023 et 2024.',
    highlighted: ['7M€ pour les années 2021, 2022, 2023 et 2024'],
  },
  gains50: {
    document: '000',
    section: 'diapositive « Le calcul du montant Ipep »',
    texte: 'Le groupement perçoit 50% des gains générés',
    highlighted: ['50% des gains'],
  },
  superieure5000: {
    document: '003',
    section: '« A qui s’adresse cette expérimentation »',
    texte:
      'Le seul prérequis concerne l’obligation d’intégrer des médecins traitants au sein du groupement avec une patientèle totale supérieure à 5 000 personnes.',
    highlighted: ['supérieure à 5 000 personnes'],
  },
  gradesPartie13: {
    document: '002',
    section: 'partie 13, note 14',
    texte: 'Le GRADeS est le Groupement Régional d’Appui à la e-Santé […]',
    highlighted: ['Groupement Régional d’Appui à la e-Santé'],
  },
  gradesGlossaire: {
    document: '002',
    section: 'glossaire',
    texte: 'GRADeS Groupement Régional d’Appui au Développement de la e-Santé',
    highlighted: ['au Développement de la e-Santé'],
  },
  publicationMai: {
    document: '000',
    section: 'diapositive « Calendrier de lancement d’Ipep »',
    texte:
      'Débutée au printemps 2018, la démarche de co-construction aboutit sur une publication des cahiers des charges en mai 2019, permettant le démarrage opérationnel de l’expérimentation dès l’été 2019 pour les acteurs de la co-construction.',
    highlighted: ['en mai 2019'],
  },
  franceAssosPartenaire: {
    document: '002',
    section: 'partie 5',
    texte:
      'France Assos Santé : mobilisation de représentants d’usagers pour participer à la conception du questionnaire expérience patient',
    highlighted: ['France Assos Santé'],
  },
  comiteDeSuivi: {
    document: '002',
    section: 'partie 5',
    texte:
      '[…] un comité de suivi opérationnel, constitué des porteurs et partenaires du projet. Ce comité est composé :\ndes porteurs du projet (Cnam et Ministère des Solidarités et de la Santé) ;\ndes partenaires (Anap, Atih, Drees, HAS) ;\ndes représentants des ARS et du réseau de l’Assurance Maladie ;\ndu responsable de l’évaluation – selon l’ordre du jour.',
    highlighted: ['des partenaires (Anap, Atih, Drees, HAS)'],
  },
  irdesIndicateurs: {
    document: '002',
    section: 'partie 8-I',
    texte:
      'Dans le cadre du travail de co-construction mené avec les professionnels […], 10 indicateurs socles ont été retenus […] Associant l’ATIH, la HAS, l’IRDES et la DREES.',
    highlighted: ['l’IRDES'],
  },
  irdesEvaluation: {
    document: '002',
    section: 'partie 14',
    texte:
      'S’agissant de l’évaluation de l’expérimentation d’une incitation à une prise en charge partagée (Ipep), celle-ci a été confiée au GIP-IRDES (www.irdes.fr). […] L’évaluation se déclinera au travers d’une démarche évaluative compréhensive visant à porter un jugement externe sur Ipep […]',
    highlighted: ['confiée au GIP-IRDES', 'un jugement externe'],
  },
  dccAnnexe6: {
    document: '002',
    section: 'annexe 6',
    texte: 'Utilisation du Dossier Commun de Cancérologie (DCC) […]',
    highlighted: ['Dossier Commun de Cancérologie'],
  },
  dccGlossaire: {
    document: '002',
    section: 'glossaire',
    texte: 'DCC Dossier Communicant de Cancérologie',
    highlighted: ['Communicant'],
  },
} as const satisfies CitationGroup;
