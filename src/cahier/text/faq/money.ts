import type { FaqTheme } from './theme.ts';

/** Money, time, and which spending counts. */
export const money: readonly FaqTheme[] = [
  {
    id: 'incitation',
    nom: 'Combien, et pour quoi faire',
    theme: 'Incitation financière (montant utilisation) et',
    exchanges: [
      {
        questions: [
          {
            id: 'incitation-1',
            texte:
              'Quel est l’ordre de grandeur de l’intéressement que l’on peut attendre en fonction du nombre de patients ?',
          },
          {
            id: 'incitation-2',
            texte:
              'L’objectif est tout de même un retour sur investissement pour les finances publiques. Comment celui-ci sera-t-il calculé ?',
          },
          { id: 'incitation-3', texte: 'Quel est le financement moyen par porteur de projet sur 5 ans ?' },
          { id: 'incitation-4', texte: 'Quel est le montant minimum d’incitation ?' },
        ],
        answers: [
          'Le montant de l’intéressement sera dépendant des résultats constatés. Il tiendra donc compte de la taille de la patientèle ciblée par les actions des professionnels. Les travaux de co-construction portant notamment sur l’intéressement collectif permettront de déterminer un modèle économique incitatif pour les acteurs et favorable à l’innovation.',
        ],
        since: {
          verdict: 'precise',
          words:
            "Le cahier donne les formules, deux plafonds, un besoin de financement et un taux d'équilibre. Il ne donne ni ordre de grandeur par patient, ni moyenne par groupement, ni minimum : l'intéressement peut être nul. Ces pages le calculent sur vos nombres.",
          citations: [
            'plafonds',
            'equilibreVagues',
            'equilibreEconomies',
            'equilibreTaux',
            'purementIncitatif',
          ],
          links: [
            { chemin: '/estimer/', nom: 'Estimer' },
            { chemin: '/regles/plafonds/', nom: 'Plafonds' },
            { chemin: '/laboratoire/equilibre/', nom: "L'équilibre" },
          ],
        },
      },
      {
        questions: [
          {
            id: 'incitation-5',
            texte:
              'Vous indiquez que l’utilisation de l’incitation financière est « sans fléchage » ; est-ce à dire que l’expérimentation peut porter aussi sur les critères de répartition de cet intéressement ?',
          },
        ],
        answers: [
          'Le principe reste la liberté d’utilisation de l’incitation financière pour le groupement. Cependant, cette question pourra être abordée lors de la phase de co-construction en lien avec l’équipe d’évaluation.',
        ],
        since: {
          verdict: 'kept',
          words:
            "L'usage reste libre. La clef de répartition est celle du groupement, qui la définit en amont : le cahier ne la choisit pas, et n'en fait pas un objet d'expérimentation.",
          citations: ['utilisationLibre', 'principes'],
          links: [],
        },
      },
    ],
  },
  {
    id: 'duree',
    nom: 'Combien de temps',
    theme: 'Durée de l’expérimentation',
    exchanges: [
      {
        questions: [
          { id: 'duree-1', texte: 'Quelle est la durée maximale et minimale de l’expérimentation ?' },
        ],
        answers: [
          'La durée maximale de l’expérimentation autorisée par l’article 51 de la loi de financement de la sécurité sociale est de 5 ans mais les groupements peuvent décider de sortir de l’expérimentation avant la fin. Il n’y a donc pas de durée minimale.',
        ],
        since: {
          verdict: 'changed',
          change: 'Deux sorties prévues, au lieu de « pas de durée minimale »',
          words:
            "« Pas de durée minimale » devient deux sorties : à l'issue de la phase 2, « soit au bout de 3 ans », ou en cas de désaccord avec un avenant. Le cahier ne dit pas ce qu'il advient de qui part à un autre moment, ni de l'avance qu'il n'aurait pas rendue.",
          citations: ['duree', 'sortiePhase2', 'revision'],
          links: [
            { chemin: '/regles/calendrier/', nom: 'Calendrier' },
            { chemin: '/hypotheses/#H15', nom: 'Hypothèse H15' },
            { chemin: '/hypotheses/#H22', nom: 'Hypothèse H22' },
          ],
        },
      },
    ],
  },
  {
    id: 'aci',
    nom: "À côté de l'ACI",
    theme: 'Différence avec l’ACI',
    exchanges: [
      {
        questions: [
          {
            id: 'aci-1',
            texte: 'Quelle va être la différence avec l’ACI et le regroupement pluri-professionnel ?',
          },
          {
            id: 'aci-2',
            texte: 'Le modèle de l’intéressement collectif peut-il être inspiré de celui de l’ACI ?',
          },
        ],
        answers: [
          'Tout d’abord, contrairement à l’ACI, le projet lpep ne concerne pas que les maisons de santé pluri-professionnelle ou les centres de santé, mais peut également concerner d’autres types de groupement d’acteurs en santé, tels que les groupements de coopération sanitaire (GCS) ou encore les communautés professionnelles territoriales de santé (CPTS) et d’autres types de professionnels (services sociaux, établissements de santé...). Le champ d’application est donc potentiellement plus large.',
          'Dans le cas où le projet serait porté à l’échelle d’une MSP, les actions mises en place dans le cadre du projet lpep seront complémentaires à celles financées par l’ACI. Les indicateurs de qualité seront davantage ciblés sur les résultats à atteindre (au regard du service rendu au patient) que sur les moyens nécessaires à leur mise en œuvre. Les deux dispositifs sont donc complémentaires.',
          'Aussi, ces résultats seront évalués par des indicateurs mesurant la qualité des parcours mais également la maîtrise des dépenses et l’amélioration de la satisfaction et de l’expérience des patients.',
        ],
        since: {
          verdict: 'silent',
          words:
            "Le cahier ne nomme pas l'ACI. Il dit l'incitation « complémentaire aux modes de rémunération principaux ».",
          citations: ['principes'],
          links: [{ chemin: '/regles/indicateurs/', nom: 'Indicateurs' }],
        },
      },
    ],
  },
  {
    id: 'cible',
    nom: 'Quelles dépenses comptent',
    theme: 'Constitution de la cible de dépense',
    exchanges: [
      {
        questions: [
          {
            id: 'cible-1',
            texte:
              'Implication du médico-social : quelle mesure de la dépense ? Prise en compte de l’APA dans la dépense liée à la patientèle ou seul focus sur le sanitaire ?',
          },
          {
            id: 'cible-2',
            texte:
              'Pour fixer la base de dépenses, la présentation ne cite que les dépenses de ville. La part T2A des ES partie ne sera-t-elle pas prise en compte ?',
          },
          {
            id: 'cible-3',
            texte:
              'Pouvez-vous revenir sur l’explication de la maîtrise des dépenses : détailler comment on suit l’historique des patientèles de la médecine générale et comment fait-on pour la patientèle des établissements de santé ?',
          },
          { id: 'cible-4', texte: 'Dépenses y compris le reste à charge ?' },
        ],
        answers: [
          'La cible de dépenses sera constituée de l’ensemble des dépenses du secteur sanitaire (ville, hôpital, médicaments...) hors reste-à-charge. Il n’est pas prévu d’établir de lien entre le périmètre de l’objectif de dépense et les prestataires inclus dans le groupement.',
          'Les acteurs du secteur social et médico-social pourront en effet être inclus dans le groupement, sans pour autant que les dépenses de ce secteur ne soient comptabilisées dans la cible de dépenses.',
          'Ils pourront ainsi participer à la réussite des actions mises en place au regard des résultats à atteindre et bénéficier de l’intéressement collectif au même titre que les autres membres du groupement ayant participé aux actions permettant d’améliorer le service rendu au patient et l’efficience de l’organisation.',
          'A l’inverse, l’ensemble des dépenses du secteur sanitaire seront incluses dans la cible de dépenses et suivies, sans nécessairement que l’ensemble des acteurs directement concernés par ces dépenses ne fasse partie du groupement.',
        ],
        since: {
          verdict: 'precise',
          words:
            "Le cahier compte ce que l'Assurance maladie rembourse, en ville et à l'hôpital, dans le groupement ou hors de lui. Il exclut le médico-social, les indemnités journalières et l'invalidité. Il ne nomme ni l'APA ni, dans ses règles, le reste à charge : cette réponse de 2018 est seule à le dire. La patientèle est celle des médecins traitants, pour un hôpital aussi.",
          citations: [
            'depenseReelle',
            'depenseReelleInclusions',
            'depenseReelleExclusions',
            'depenseRattachee',
          ],
          links: [
            { chemin: '/regles/depense-reelle/', nom: 'Dépense réelle' },
            { chemin: '/regles/patientele/', nom: 'Patientèle' },
          ],
        },
      },
      {
        questions: [
          {
            id: 'cible-5',
            texte: 'Les candidats ont-ils accès à un data center pour mieux modéliser le projet ?',
          },
        ],
        answers: [
          'Les données correspondant à la patientèle des médecins traitants du groupement seront mises à la disposition des professionnels de santé du groupement par l’équipe-projet lors des travaux de co-construction.',
        ],
        since: {
          verdict: 'precise',
          words:
            "L'annexe 3 dit ce que les groupements de 2018 ont pu voir de leurs patients, sur l'année 2017 ; la partie 1 promet des données du SNDS à ceux de l'expérimentation.",
          citations: ['donneesSnds', 'profilAnnexe3'],
          links: [{ chemin: '/regles/patientele/', nom: 'Patientèle' }],
        },
      },
      {
        questions: [
          {
            id: 'cible-6',
            texte:
              'Les actions d’amélioration des prises en charge proposées par un groupement peuvent induire, à court terme, des dépenses de santé supplémentaires. L’économie de santé ne serait visible que par comparaison à un échantillon témoin hors IPEP ou avec un suivi dans un temps long. Est-ce envisagé ?',
          },
          {
            id: 'cible-7',
            texte:
              'Les actions d’amélioration des prises en charge (prévention, dépistage, diagnostics précoces) pourraient aussi induire une hausse des dépenses de santé en suivi annuel ; l’économie générale n’étant objectivable qu’après un suivi long. Il faudrait penser à évaluer le modèle IPEP.',
          },
        ],
        answers: [
          'La potentielle hausse à court terme des dépenses de santé sera prise en compte dans le modèle de calcul de l’intéressement collectif.',
          'La question de la comparaison spatiale et temporelle sera traitée pendant la phase de co-construction en lien étroit avec l’équipe qui sera en charge de l’évaluation de ce projet.',
        ],
        since: {
          verdict: 'precise',
          words:
            "Aucun terme de la formule ne corrige une hausse à court terme. Trois choses l'amortissent : une valeur négative est ramenée à zéro, la phase 2 paie la qualité à part, et une avance garantit le montant des crédits. La comparaison avec des témoins est l'affaire de l'évaluation, non du calcul.",
          citations: ['plancherZero', 'phase2Raison', 'avance', 'evaluationTemoins'],
          links: [
            { chemin: '/regles/ecart/', nom: 'Écart' },
            { chemin: '/regles/phase-2/', nom: 'Phase 2' },
            { chemin: '/regles/avance/', nom: 'Avance' },
          ],
        },
      },
    ],
  },
];
