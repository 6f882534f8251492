import type { FaqTheme } from './theme.ts';

/** How many patients, under which form, with which partners. */
export const standing: readonly FaqTheme[] = [
  {
    id: 'patientele',
    nom: 'Combien de patients, et lesquels',
    theme: 'Patientèle de référence actions du groupement',
    exchanges: [
      {
        questions: [
          {
            id: 'patientele-1',
            texte:
              'Concernant la taille de la patientèle à couvrir, faut-il 5000 patients tout confondus ou 5000 patients du type ciblé par l’action mis en place ?',
          },
        ],
        answers: [
          'Le volume minimal de patientèle attendu dans le cadre de la candidature à l’AMI est de 5000 patients correspondant à toute la patientèle des médecins traitants du groupement.',
        ],
        since: {
          verdict: 'kept',
          words: 'Le cahier compte de même : toute la patientèle des médecins traitants.',
          citations: ['seuilPatients', 'populationCiblee'],
          links: [
            { chemin: '/regles/eligibilite/', nom: 'Éligibilité' },
            { chemin: '/regles/patientele/', nom: 'Patientèle' },
          ],
        },
      },
      {
        questions: [
          {
            id: 'patientele-2',
            texte: 'Les expérimentations sont-elles attendues sur des pathologies ciblées ou non ?',
          },
        ],
        answers: [
          'Une fois ce volume global atteint sur l’ensemble de la patientèle des médecins traitants, le groupement dispose de la liberté de cibler ces actions sur un ou des sous-ensembles de cette patientèle correspondant à une ou plusieurs pathologies ou sous-groupes de populations ayant les parcours de santé les plus complexes (concentrant ainsi les ruptures dans les parcours de prises en charge, les prescriptions médicamenteuses non pertinentes, les passages aux urgences ou le recours aux hospitalisations évitables, les difficultés d’accès aux soins...).',
        ],
        since: {
          verdict: 'changed',
          change: "Plus d'une pathologie",
          words:
            'En 2018, « une ou plusieurs pathologies » ; en 2019, la seule condition est de ne pas en cibler une seule, et la page de présentation dit « au moins deux ».',
          citations: ['pasUneSeulePathologie', 'auMoins5000'],
          links: [
            { chemin: '/regles/eligibilite/', nom: 'Éligibilité' },
            { chemin: '/hypotheses/#lapsus-une-ou-plusieurs-pathologies', nom: 'Le lapsus' },
          ],
        },
      },
      {
        questions: [{ id: 'patientele-3', texte: 'Y a-t-il un volume maximal de patients ?' }],
        answers: [
          'En revanche, il n’y a pas au stade de l’AMI de volume maximal. Dans le cadre des travaux de co-construction, la fixation d’un seuil minimal ou maximal de patientèle pourrait être affinée au regard des difficultés à mesurer l’impact du projet sur un volume trop faible de patients ou au contraire des obstacles pouvant être associées à des volumes de patientèle trop importants.',
        ],
        since: {
          verdict: 'precise',
          words:
            "Le cahier fixe le minimum et ne donne pas de maximum. Un seul montant cesse de croître avec la taille : les crédits d'amorçage, à 50 000 patients. La crainte d'un volume « trop faible » se mesure : ce que le hasard seul fait verser, selon la taille.",
          citations: ['seuilPatients', 'creditsTaille'],
          links: [
            { chemin: '/regles/credits-amorcage/', nom: "Crédits d'amorçage" },
            { chemin: '/laboratoire/hasard/', nom: 'Le hasard' },
          ],
        },
      },
    ],
  },
  {
    id: 'nature',
    nom: 'Sous quelle forme',
    theme: 'Nature des groupements',
    exchanges: [
      {
        questions: [
          {
            id: 'nature-1',
            texte:
              'Est-ce qu’un groupe d’acteurs sanitaires, médico-social, services d’aide à domicile sur un même territoire juridiquement non liés peuvent postuler ?',
          },
          {
            id: 'nature-2',
            texte:
              'Faut-il se couler dans une structure établie ou peut-on créer une association ad hoc dédiée au projet ?',
          },
          {
            id: 'nature-3',
            texte: 'L’association devra-t-elle être créée pour le 31/07 ou en cours est-ce possible ?',
          },
          {
            id: 'nature-4',
            texte:
              'Un projet porté par les équipes de deux ou trois maisons de santé pluri-professionnelles a-t-il besoin de constituer une association ?',
          },
          { id: 'nature-5', texte: 'Faut-il absolument que le groupement ait un statut juridique ?' },
          {
            id: 'nature-6',
            texte:
              'Un comité ville hôpital pluri professionnel CHU (ou un sous-groupe du comité ville hôpital) peut-il être un groupement ?',
          },
        ],
        answers: [
          'Un groupement d’acteurs non lié sur le plan juridique peut postuler à l’AMI Ipep, s’il apporte des garanties sur le consensus et l’alignement des acteurs sur le projet, le type de gouvernance qui pourrait être envisagé pour mener à bien le projet à terme et donc sa capacité à court terme à contractualiser sur un projet commun.',
        ],
        since: {
          verdict: 'precise',
          words:
            "Le cahier nomme des formes, sans fermer la liste, et dit ce qui se passe sans forme commune : une convention, et l'une des formes existantes reçoit les versements. Une forme peut être en cours de constitution, ce que la réponse de 2018 ne disait pas de l'association.",
          citations: ['formesJuridiques', 'formeConvention', 'note2'],
          links: [{ chemin: '/regles/eligibilite/', nom: 'Éligibilité' }],
        },
      },
      {
        questions: [
          {
            id: 'nature-7',
            texte: 'La structure porteuse du projet IPEP doit-elle avoir un FINESS obligatoirement ?',
          },
        ],
        answers: ['La structure porteuse du projet IPEP ne doit pas obligatoirement avoir un FINESS.'],
        since: {
          verdict: 'silent',
          words: 'Le cahier ne nomme pas le FINESS.',
          citations: [],
          links: [{ chemin: '/regles/eligibilite/', nom: 'Éligibilité' }],
        },
      },
      {
        questions: [
          {
            id: 'nature-8',
            texte:
              'Est-il possible d’envisager de constituer des CPTS par le biais de convention entre tous les professionnels ?',
          },
        ],
        answers: [
          'Conformément à l’instruction n° DGOS/R5/2016/392 du 2 décembre 2016 relative aux équipes de soins primaires (ESP) et aux communautés professionnelles territoriales de santé (CPTS), les CPTS sont des équipes projets, s’inscrivant dans une approche populationnelle. Le projet de santé élaboré par les acteurs de la CPTS est transmis à l’ARS dans une perspective de contractualisation. Il n’y a pas de forme juridique privilégiée pour cette formalisation, qui est laissée à l’appréciation des professionnels concernés et qui peut donc prendre la forme d’une convention.',
        ],
        since: {
          verdict: 'kept',
          words: 'Les CPTS sont parmi les groupements éligibles, et la convention parmi les formes.',
          citations: ['eligible'],
          links: [{ chemin: '/regles/eligibilite/', nom: 'Éligibilité' }],
        },
      },
      {
        questions: [
          {
            id: 'nature-9',
            texte: 'La forme juridique SISA n’est donc pas nécessaire pour la rémunération ?',
          },
          {
            id: 'nature-10',
            texte:
              'En quoi une association pourrait ne pas ou ne « plus être appropriée » pour certaines étapes financières ultérieures ?',
          },
        ],
        answers: [
          'Il n’est pas obligatoire que les groupements candidatant à l’AMI Ipep soient structurés sous la forme de société interprofessionnelle de soins ambulatoires (SISA). La forme juridique prise par le groupement (SISA, GCS ou autre) fera partie des sujets traités lors de la phase de co-construction afin de permettre d’une part, le versement de l’intéressement, mais également, si les membres le souhaitent, une possible redistribution entre eux.',
        ],
        since: {
          verdict: 'precise',
          words:
            "La SISA est une forme parmi d'autres. De la forme dépendent les modalités du reversement aux membres : la fiche qui devait les dire n'est pas parmi nos documents. C'est la seule réponse à la question sur l'association.",
          citations: ['formeReversement', 'note1', 'derogationGcs'],
          links: [{ chemin: '/regles/eligibilite/', nom: 'Éligibilité' }],
        },
      },
    ],
  },
  {
    id: 'partenaires',
    nom: 'Avec quels partenaires',
    theme: 'Partenaires du groupement',
    exchanges: [
      {
        questions: [
          {
            id: 'partenaires-1',
            texte:
              'La coordination du parcours patient implique une coopération avec les institutions médico-sociales, est-il prévu de faciliter les relations avec les institutions de tutelle telle que la ville ou le conseil départemental ?',
          },
        ],
        answers: [
          'Une collaboration avec la ville et le conseil départemental sera recherchée pour les projets impliquant l’ensemble des acteurs du champ de la santé, en particulier des établissements et services médico-sociaux. Les ARS pourront aider à faciliter les relations avec ces institutions.',
        ],
        since: {
          verdict: 'precise',
          words:
            "Le cahier recommande d'inclure des structures sociales ou médico-sociales, et promet un accompagnement régional par l'ARS et l'Assurance maladie. Il ne dit rien de la ville ni du département.",
          citations: ['socialRecommande', 'accompagnement'],
          links: [{ chemin: '/regles/eligibilite/', nom: 'Éligibilité' }],
        },
      },
    ],
  },
];
