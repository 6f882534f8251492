import type { FaqTheme } from './theme.ts';

/** What is paid to take part, and how one applied. */
export const applying: readonly FaqTheme[] = [
  {
    id: 'indemnisation',
    nom: 'Être indemnisé, être accompagné',
    theme: 'Indemnisation et accompagnement des professionnels',
    exchanges: [
      {
        questions: [
          {
            id: 'indemnisation-1',
            texte:
              'En plus de l’intéressement et des indemnités des déplacements, un financement pour un temps de suivi de l’expérimentation est-il prévu ?',
          },
          {
            id: 'indemnisation-2',
            texte:
              'Vous parlez d’indemnisation des travaux inter-ateliers, savez-vous quelle est la charge de travail entre 2 ateliers ?',
          },
        ],
        answers: [
          'Les professionnels mobilisés pour la participation aux travaux de co-construction seront indemnisés pour les temps de réunion (environ 5 ateliers de travail) et remboursés de leurs frais de déplacement. Les travaux entre les ateliers consisteront dans la formalisation de leurs avis, besoins et attentes envers l’expérimentation pour l’élaboration du cahier des charges national et dans l’approfondissement de leur projet en vue de leur potentielle participation à l’expérimentation en 2019. Ainsi, les éventuels besoins d’outils et de fonctions supports nécessaires pour la conduite du projet pendant la phase d’expérimentation pourront être expertisés. Ils seront accompagnés par des appuis extérieurs dans la conduite de ces travaux inter-ateliers (appui méthodologique, analyse de données du territoire et aide à la formalisation de leurs contributions) afin que leur charge de travail soit amoindrie.',
        ],
        since: {
          verdict: 'precise',
          words:
            "L'indemnité des ateliers ne valait que pour l'élaboration du cahier. Ensuite viennent les crédits d'amorçage de la phase 1, qui paient aussi du temps de projet et de réunion, et qui n'ont pas vocation à être reconduits.",
          citations: ['creditsObjet', 'creditsPostes', 'creditsNonReconduits'],
          links: [{ chemin: '/regles/credits-amorcage/', nom: "Crédits d'amorçage" }],
        },
      },
    ],
  },
  {
    id: 'candidature',
    nom: 'Candidater : AMI, puis appel à projets',
    theme: 'AMI/ AAP',
    exchanges: [
      {
        questions: [
          {
            id: 'candidature-1',
            texte: 'Pourquoi passer par un AMI plutôt que par une lettre d’intention ?',
          },
        ],
        answers: [
          'Le modèle étant innovant et relativement complexe, il a été choisi de passer par un AMI afin de sélectionner des candidats pour la co-construction et rédiger ainsi le cahier des charges de l’expérimentation au plus près des préoccupations des acteurs. Une fois ce cahier de charges publié, un appel à projet sera lancé et les candidats pourront alors candidater par une lettre d’intention. La lettre d’intention est en effet l’outil utilisé pour une réponse à un appel à projet ou pour un projet spontané.',
        ],
        since: {
          verdict: 'changed',
          change: "Un acte d'engagement ou un dossier, au lieu d'une lettre d'intention",
          words:
            "La lettre d'intention a disparu : l'annonce de 2018 a fait place à deux voies, un acte d'engagement pour qui avait participé à l'élaboration, un dossier d'appel à projets pour les autres.",
          citations: ['voieParticipants', 'voieCandidats'],
          links: [{ chemin: '/regles/eligibilite/', nom: 'Éligibilité' }],
        },
      },
      {
        questions: [
          {
            id: 'candidature-2',
            texte:
              'Comment savoir si notre projet répond davantage à un AMI IPEP ou à une procédure régionale ARS (lettre d’intention) ?',
          },
        ],
        answers: [
          'Il est possible de postuler dans le cadre de l’AMI Ipep jusqu’au 31 juillet 2018, l’ARS concernée instruira conjointement la candidature avec l’équipe-projet nationale et la réponse sera donnée aux candidats au début du mois de septembre 2018. Au cours de cette instruction, s’il apparaît que le projet ne répond pas aux critères de recevabilité et de sélection de l’AMI Ipep, il pourra être envisagé de l’inscrire finalement dans une procédure de type régionale, en renseignant une lettre d’intention et en poursuivant les échanges avec l’ARS, pour que le projet puisse être cette fois examiné dans ce cadre.',
        ],
        since: {
          verdict: 'past',
          words:
            'Cet appel est clos depuis le 31 juillet 2018 ; les candidatures de la seconde voie, depuis le 30 septembre 2019.',
          citations: ['candidaturesCloses'],
          links: [{ chemin: '/regles/eligibilite/', nom: 'Éligibilité' }],
        },
      },
      {
        questions: [{ id: 'candidature-3', texte: 'Faudra-t-il présenter un budget prévisionnel ?' }],
        answers: [
          'La présentation d’un budget prévisionnel n’est pas nécessaire au stade de la constitution du dossier de candidature dans le cadre de l’AMI mais des éléments chiffrés peuvent éventuellement être donnés à l’appui de la description des besoins de développement ou de création des fonctions supports. Ces éléments pourront notamment servir dans la perspective du lancement de l’expérimentation afin de calibrer les besoins en matière de crédits d’amorçage et les économies attendues.',
        ],
        since: {
          verdict: 'precise',
          words:
            "Le cahier ne demande pas de budget ; il renvoie le contenu du dossier à l'appel à projets, qui n'est pas parmi nos documents. Les crédits d'amorçage sont un forfait, que la taille et le projet font varier.",
          citations: ['voieCandidats', 'creditsForfait'],
          links: [{ chemin: '/regles/credits-amorcage/', nom: "Crédits d'amorçage" }],
        },
      },
    ],
  },
  {
    id: 'ars',
    nom: "Le rôle de l'ARS",
    theme: 'Rôle de l’ARS et des DCGDR',
    exchanges: [
      {
        questions: [
          {
            id: 'ars-1',
            texte:
              'Si une candidature à l’AMI est pressentie par un groupement d’acteurs, doit-il en informer dès maintenant le référent ARS de sa région ?',
          },
          { id: 'ars-2', texte: 'L’ARS jouera-t-elle le rôle de filtre ?' },
          {
            id: 'ars-3',
            texte:
              'Sur l’information des candidats, vous parlez d’une communication ARS/DCGDR. Avez-vous déjà formulé un circuit ?',
          },
        ],
        answers: [
          'Si un groupement d’acteurs envisage de candidater à l’AMI Ipep, il peut en informer dès maintenant le référent ARS de sa région, bien qu’il n’y ait pas d’obligation à ce stade. En revanche, une fois le dossier de candidature finalisé, celui-ci devra obligatoirement être envoyé de manière conjointe à l’équipe-projet nationale (à l’adresse : ipep@sante.gouv.fr) et à l’ARS concernée (qui fera le lien avec l’Assurance Maladie). Les adresses électroniques figurent en annexe de l’appel à manifestation d’intérêt consultable sur le site du ministère (http://solidarites-sante.gouv.fr/systeme-de-sante-et-medico-social/parcours-des-patients-et-des-usagers/article-51-10918/article/appels-a-manifestation-d-interet).',
          'Dans le cadre de l’instruction des candidatures, il est attendu des ARS un avis, notamment concernant la cohérence du projet avec les enjeux du territoire et la structuration existante des acteurs.',
        ],
        since: {
          verdict: 'precise',
          words:
            "La sélection se fait « au niveau régional et national ». L'ARS donne aussi un avis sur les indicateurs à la carte, que valide l'équipe nationale. Le cahier ne nomme pas les DCGDR.",
          citations: ['selection', 'carteValidation'],
          links: [
            { chemin: '/regles/eligibilite/', nom: 'Éligibilité' },
            { chemin: '/regles/indicateurs/', nom: 'Indicateurs' },
          ],
        },
      },
    ],
  },
];
