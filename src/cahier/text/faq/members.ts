import type { FaqTheme } from './theme.ts';

/** Who may take part, and on what footing. */
export const members: readonly FaqTheme[] = [
  {
    id: 'composition',
    nom: 'Qui peut être membre',
    theme: 'Composition des groupements',
    exchanges: [
      {
        questions: [
          {
            id: 'composition-1',
            texte: 'Les établissements peuvent-ils être membres du groupement d’acteurs ?',
          },
          {
            id: 'composition-2',
            texte: 'Est-ce que des industriels peuvent participer aux groupements d’acteurs ?',
          },
          { id: 'composition-3', texte: 'Les PTA peuvent-elles participer à l’AMI ?' },
          { id: 'composition-4', texte: 'Les mutuelles peuvent-elles participer à l’AMI ?' },
          { id: 'composition-5', texte: 'Un conseil départemental peut-il être dans un groupement ?' },
        ],
        answers: [
          'Les membres du groupement peuvent être issus de l’écosystème de santé au sens large. Les établissements de santé, quel que soit leur statut ou leur champ, les industriels, les plateformes territoriales d’appui, les mutuelles peuvent donc, par exemple, être membres du groupement, au même titre que les établissements et services sociaux et médico-sociaux, les professionnels de santé quel que soit leur mode d’exercice, ou encore les laboratoires de biologie médicale ou les conseils départementaux.',
        ],
        since: {
          verdict: 'kept',
          words:
            "Le cahier garde cette ouverture : « tout groupement d'acteurs en santé », et des membres du secteur sanitaire, social ou médico-social. Il ajoute qu'ils interviennent aux différentes étapes de la prise en charge. Il ne nomme ni les industriels, ni les mutuelles, ni les départements.",
          citations: ['eligible'],
          links: [{ chemin: '/regles/eligibilite/', nom: 'Éligibilité' }],
        },
      },
      {
        questions: [
          {
            id: 'composition-6',
            texte:
              'Est-ce que le groupement d’acteurs peut se constituer au fur et à mesure du projet ? Les professionnels impliqués dans les parcours des patients pour une pathologie ciblée ne sont pas toujours connus à l’avance.',
          },
        ],
        answers: [
          'Au fur et à mesure du projet, le groupement d’acteurs pourra être enrichi de la participation de nouveaux acteurs impliqués dans le parcours de santé de la population du territoire. L’objectif est de créer une dynamique sur le territoire. Il est donc possible de commencer avec peu de professionnels et sur peu de thématiques et d’élargir ensuite (soit par une augmentation des professionnels impliqués et/ou des thématiques ciblées).',
        ],
        since: {
          verdict: 'precise',
          words:
            'Un groupement peut être « en cours de constitution ». Le cahier ne dit rien des membres qui arrivent ensuite, et demande un projet commun à tous les professionnels engagés.',
          citations: ['responsabilitePartagee', 'projetCommun'],
          links: [{ chemin: '/regles/eligibilite/', nom: 'Éligibilité' }],
        },
      },
      {
        questions: [
          {
            id: 'composition-7',
            texte:
              'Peut-on imaginer une dynamique territoriale large, sur une seule réponse AMI/lettre d’intention, avec plusieurs CPTS, plusieurs hôpitaux, plusieurs pathologies chroniques, dans un cadre de méthodologie commune élaborée en partenariat public privé ?',
          },
        ],
        answers: [
          'Dans le cadre des réponses à l’appel à manifestation d’intérêt, devant mener à la sélection des professionnels travaillant avec l’équipe-projet à la co-construction du cahier des charges de l’expérimentation Ipep, les candidats sont libres de proposer un projet correspondant à la maille territoriale qui leur paraîtrait la plus adéquate pour répondre aux objectifs du projet Ipep, dans le respect des prérequis (présence de médecins traitants et volume minimal de patientèle associée de 5000 patients environ).',
        ],
        since: {
          verdict: 'changed',
          change: '5 000 patients, et non plus « environ »',
          words:
            "Le « environ » a disparu : 5 000 patients sont un minimum. Le cahier parle d'« un (ou plusieurs) territoire(s) de proximité », et veut des projets cohérents avec ceux qui existent.",
          citations: ['seuilPatients', 'coherenceRegionale'],
          links: [{ chemin: '/regles/eligibilite/', nom: 'Éligibilité' }],
        },
      },
    ],
  },
  {
    id: 'porteur',
    nom: 'Qui porte le projet',
    theme: 'Porteur de projet',
    exchanges: [
      {
        questions: [
          {
            id: 'porteur-1',
            texte:
              'Le porteur de projet doit-il forcément être un professionnel de santé? Un coordonnateur, un salarié d’une mutuelle partenaire ou un chargé de mission d’une collectivité par exemple pourraient-ils être intégrés dans le projet?',
          },
          { id: 'porteur-2', texte: 'Une HAD peut-elle être tête de pont du groupement ?' },
          { id: 'porteur-3', texte: 'Est-ce qu’un CHU peut être tête de pont du groupement ?' },
        ],
        answers: [
          'Le porteur de projet, interlocuteur privilégié de l’équipe-projet et des ARS participant notamment aux travaux de co-construction, doit faire partie des membres du groupement. Il n’est pas nécessairement un professionnel de santé (et peut donc être un établissement d’hospitalisation à domicile ou un CHU) mais doit être en mesure de fédérer et porter le projet territorial d’un groupement d’acteurs en santé. Cependant, il est souhaité que les personnes identifiées pour participer aux travaux de co-construction soient majoritairement des professionnels de santé. Ces derniers pourront être accompagnés, pour les travaux de co-construction, comme pour tous les travaux inter-ateliers, des personnes de leur choix faisant partie du projet du groupement (coordonnateur, salarié d’une entreprise ou mutuelle partenaire, chargé de mission d’une collectivité ou d’une fédération par exemple).',
        ],
        since: {
          verdict: 'silent',
          words:
            "Le cahier ne dit pas qui doit porter le projet d'un groupement : les seuls « porteurs » qu'il nomme sont le ministère et la Cnam. Il dit qui signe : le groupement, avec la CPAM.",
          citations: ['creditsConvention'],
          links: [{ chemin: '/regles/eligibilite/', nom: 'Éligibilité' }],
        },
      },
      {
        questions: [
          {
            id: 'porteur-4',
            texte:
              'Est-il possible d’avoir un co-portage d’AMI, par exemple coportage associant URPS - CHU (en lien avec hospitalisation publique), pour un territoire large (régional) ; avec deux personnes représentant l’AMI ?',
          },
        ],
        answers: [
          'Il est possible d’avoir un co-portage, en particulier un co-portage établissement/URPS, signe d’une bonne dynamique de décloisonnement Ville/Hôpital.',
        ],
        since: {
          verdict: 'silent',
          words:
            "Il ne parle pas de deux porteurs. Il encourage fortement la présence d'un établissement de santé.",
          citations: ['hopitalEncourage'],
          links: [{ chemin: '/regles/eligibilite/', nom: 'Éligibilité' }],
        },
      },
      {
        questions: [
          {
            id: 'porteur-5',
            texte:
              'Faut-il prévoir une structure regroupant plusieurs URPS en interprofessionnel sur une même région?',
          },
        ],
        answers: ['Non, il n’est pas nécessaire de prévoir ce type de structure.'],
        since: { verdict: 'silent', words: 'Il ne nomme pas les URPS.', citations: [], links: [] },
      },
      {
        questions: [
          {
            id: 'porteur-6',
            texte:
              'Pensez-vous promouvoir un modèle plus horizontal et participatif (de type CPT) que les GHT dont la gouvernance est seulement publique ou les PTA qui sont juste sur le premier recours ?',
          },
        ],
        answers: [
          'L’objectif est de favoriser un modèle participatif qui intègre les professionnels de santé. Ainsi, même si un GHT peut être porteur, il conviendra de mettre en place une gouvernance adaptée avec a minima des représentants de la ville, pour le pilotage et le suivi des projets.',
        ],
        since: {
          verdict: 'silent',
          words:
            'Il ne parle pas des GHT. La gouvernance est celle du groupement, qui la met en forme pendant la phase 1.',
          citations: ['phase1Organisation'],
          links: [{ chemin: '/regles/calendrier/', nom: 'Calendrier' }],
        },
      },
    ],
  },
];
