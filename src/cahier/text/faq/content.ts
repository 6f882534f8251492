import type { FaqTheme } from './theme.ts';

/** What is asked of a project, and what stood beside Ipep. */
export const content: readonly FaqTheme[] = [
  {
    id: 'questionnaire',
    nom: "L'expérience des patients",
    theme: 'Questionnaire expérience patient',
    exchanges: [
      {
        questions: [
          {
            id: 'questionnaire-1',
            texte:
              'L’évaluation de l’amélioration de l’expérience patient par des questionnaires de satisfaction sera probablement délicate. La validité et la stabilité de la mesure par des questionnaires de satisfaction est souvent discutable. Les questionnaires de satisfaction sont en revanche utiles pour identifier les domaines de dissatisfaction pour conduire des démarches correctrices. S’il s’agit de lier des incitants financiers à l’atteinte d’objectifs mesurés par ces questionnaires, la méthode n’est-elle pas fragile ?',
          },
        ],
        answers: [
          'La première version du questionnaire de satisfaction et d’expérience patient, devant servir à moduler l’intéressement financier dans le cadre de l’expérimentation Ipep, est en cours d’élaboration par un groupe expert, auquel participe la HAS et des représentants des patients.',
          'Cette première version sera soumise aux professionnels de santé de chacun des groupements sélectionnés dans le cadre des travaux de co-construction et testée sur un échantillon d’utilisateurs du groupement. La réflexion portera également sur les modalités d’administration du questionnaire.',
          'L’expérimentation permettra ensuite que l’administration dudit questionnaire soit testée en vie réelle et que celui-ci soit validé par la HAS, à l’instar des autres questionnaires de mesure de la satisfaction et de l’expérience du patient utilisés dans des modes de financement.',
          'Les résultats obtenus à des questionnaires de mesure de la satisfaction et de l’expérience des patients validés sont en effet déjà utilisés pour moduler certains modes de financement. C’est le cas du mode de financement IFAQ (incitation financière à l’amélioration de la qualité) s’adressant aux établissements de santé, qui prend par exemple en compte les résultats aux questionnaires « e-satis » pour les patients hospitalisés plus de 48 heures dans un établissement de santé de médecine, chirurgie et obstétrique et pour les patients hospitalisés pour une chirurgie ambulatoire.',
        ],
        since: {
          verdict: 'changed',
          change: "L'expérience, non la satisfaction, et en bonus seulement",
          words:
            "Le cahier écarte le mot : un questionnaire d'expérience n'est pas un questionnaire de satisfaction. Il le fait valider par la HAS, et n'en tire qu'un bonus, qui peut monter le score et jamais le baisser.",
          citations: [
            'experiencePasSatisfaction',
            'experienceBonus',
            'experienceScore',
            'experienceAnneeTest',
          ],
          links: [
            { chemin: '/regles/experience-patient/', nom: 'Expérience patient' },
            { chemin: '/questionnaire/', nom: 'Questionnaire' },
          ],
        },
      },
    ],
  },
  {
    id: 'thematiques',
    nom: 'Sur quels thèmes',
    theme: 'Thématiques',
    exchanges: [
      {
        questions: [{ id: 'thematiques-1', texte: '5 thématiques : personne âgée ? patients obèses ?' }],
        answers: [
          'Les thématiques des indicateurs de qualité (améliorer l’accès aux soins sur le territoire ; réduire les hospitalisations évitables ; éviter les ruptures de parcours dans les prises en charges de pathologies chroniques ; renforcer la prévention ; garantir la pertinence des prescriptions médicamenteuses ; améliorer l’expérience patient) ont été identifiées au regard des effets attendus d’une structuration des acteurs de santé sur un territoire. Elles correspondent donc aux objectifs que les projets mis en place dans le cadre de l’expérimentation Ipep doivent poursuivre. Ils ne présagent cependant pas des types de pathologie ou de sous-populations sur lesquelles les acteurs du groupement pourront cibler leurs actions afin d’atteindre ces objectifs au regard des caractéristiques de leur patientèle.',
        ],
        since: {
          verdict: 'changed',
          change: 'Quatre thématiques, au lieu de six objectifs',
          words:
            "Six objectifs deviennent quatre thématiques : l'accès aux soins, la coordination avec les pathologies chroniques et les hospitalisations évitables, la prévention, la prescription. L'expérience des patients est mesurée à part.",
          citations: ['thematiquesIndicateurs'],
          links: [{ chemin: '/regles/indicateurs/', nom: 'Indicateurs' }],
        },
      },
      {
        questions: [
          {
            id: 'thematiques-2',
            texte:
              'Quid quand le projet intègre presque toutes les différentes thématiques citées y compris l’expérience patient, comment choisir dans quelle thématique postuler ?',
          },
        ],
        answers: [
          'Le projet peut choisir de travailler sur toutes les thématiques. Même si le ciblage sur certains thèmes est possible, l’optimal attendu est un projet intégrant toutes les thématiques.',
        ],
        since: {
          verdict: 'precise',
          words:
            'Les actions sont libres, si elles visent à améliorer ces thèmes ; mais les dix indicateurs socles, qui les couvrent tous, comptent pour chaque groupement.',
          citations: ['actionsLibres', 'indicateursSocles'],
          links: [
            { chemin: '/regles/indicateurs/', nom: 'Indicateurs' },
            { chemin: '/regles/score-qualite/', nom: 'Score qualité' },
          ],
        },
      },
    ],
  },
  {
    id: 'actions',
    nom: 'Quelles actions',
    theme: 'Contenu du projet : actions mises en place par le groupement',
    exchanges: [
      {
        questions: [
          {
            id: 'actions-1',
            texte:
              'Faut-il des actes directs sur les patients ou cela peut-il être constitué, notamment dans le cadre de la prévention, par la formation des professionnels ?',
          },
        ],
        answers: [
          'La formation des professionnels peut être proposée mais ne peut pas, à elle seule, constituer le cœur du projet visant l’innovation organisationnelle. Des actions de prévention directes sur les patients doivent être intégrées et sont nécessaires à l’atteinte des objectifs fixés.',
        ],
        since: {
          verdict: 'precise',
          words:
            "Le cahier ne reprend pas cette exigence, mais un indicateur socle compte les patients qui ont suivi un programme de prévention. La formation des professionnels est parmi ce que les crédits d'amorçage peuvent payer.",
          citations: ['indicateur9', 'creditsPostes'],
          links: [
            { chemin: '/regles/indicateurs/', nom: 'Indicateurs' },
            { chemin: '/regles/credits-amorcage/', nom: "Crédits d'amorçage" },
          ],
        },
      },
    ],
  },
  {
    id: 'autres-appels',
    nom: 'Ipep, Peps, épisodes de soins',
    theme:
      'Différence et complémentarité avec les deux autres appels à manifestation d’intérêt (paiement en équipe des professionnels de santé – PEPS et épisode de soins pour des prises en charges chirurgicales)',
    exchanges: [
      {
        questions: [
          {
            id: 'autres-appels-1',
            texte:
              'IPEP peut ne concerner que des équipes libérales. Quelle différence alors avec PEPS si l’insuffisance cardiaque étaient concernées par les 2 AMI ?',
          },
          {
            id: 'autres-appels-2',
            texte: 'Quelle est la complémentarité avec le modèle "chirurgie "présenté le 13 juin?',
          },
        ],
        answers: [
          'Le projet IPEP propose un modèle de financement complémentaire au paiement à l’acte ou à l’activité, prenant la forme d’un intéressement collectif calculé sur la base notamment des économies générées sur les dépenses sanitaires (y compris hospitalières) par les actions du groupement, tandis que le projet PEPS prend la forme de paiement forfaitaire en équipe des professionnels de santé de ville, visant à se substituer à terme aux modes de financement actuels.',
          'Par ailleurs, le projet IPEP vise une approche davantage populationnelle.',
          'Il pourra donc être nécessaire aux groupements candidats à l’AMI Ipep de présenter un projet ciblé sur la prise en charge de plusieurs pathologies et/ou sous-groupes de population, correspondant aux caractéristiques de leur patientèle et aux besoins de santé identifiés sur le territoire.',
          'La possibilité est laissée aux candidats de postuler à un ou plusieurs appels à manifestation d’intérêt. A l’issue de la procédure de sélection, les candidats retenus dans le cadre de plus d’un appel à manifestation d’intérêt pourront confirmer leur souhait de participer aux travaux des différents projets, ou choisir au contraire de ne participer finalement qu’à un unique projet.',
        ],
        since: {
          verdict: 'precise',
          words:
            'Le cahier nomme les trois expérimentations sans les comparer ; le communiqué de 2019 décrit Ipep et Peps. « Plusieurs pathologies », qui « pourra » être nécessaire en 2018, est en 2019 une condition.',
          citations: ['pepsCommunique', 'pasUneSeulePathologie'],
          links: [{ chemin: '/regles/eligibilite/', nom: 'Éligibilité' }],
        },
      },
    ],
  },
  {
    id: 'systemes',
    nom: "Les systèmes d'information",
    theme: 'Systèmes d’information',
    exchanges: [
      {
        questions: [
          {
            id: 'systemes-1',
            texte:
              'Il faudra mettre au point un SI adapté pour pouvoir repérer qui participe à la PEC dans le parcours afin de ventiler l’enveloppe intéressement collectif et réaliser l’évaluation. C’est un chantier important qui peut prendre du temps. Ce point est-il appréhendé par l’équipe nationale ?',
          },
        ],
        answers: [
          'Ce point sera appréhendé par l’équipe nationale et sera traité lors des travaux de co-construction notamment dans le chantier « faisabilité opérationnelle ». Une articulation avec la politique e-parcours et la mise en œuvre des services numériques d’appui à la coordination (SNACS) est prévue.',
        ],
        since: {
          verdict: 'precise',
          words:
            "Une plate-forme de l'Assurance maladie recueille les données, rend compte et calcule les rémunérations. Le cahier ne prévoit pas d'outil pour répartir l'intéressement entre les membres : la clef est la leur.",
          citations: ['plateformeBut', 'utilisationLibre'],
          links: [],
        },
      },
    ],
  },
];
