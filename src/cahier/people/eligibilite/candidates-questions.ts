import type { CitationId } from '../../text/citations/all-citations.ts';

/** A question of candidates, in our words, with the FAQ's own and its answers. */
export interface CandidateQuestion {
  readonly nom: string;
  /** As the FAQ asks it, letter for letter. */
  readonly requests: readonly string[];
  readonly reponses: readonly CitationId[];
}

/** The answers of the FAQ on who may take part, grouped by what is asked. */
export const candidateQuestions: readonly {
  readonly theme: string;
  readonly questions: readonly CandidateQuestion[];
}[] = [
  {
    theme: 'Qui peut être membre ?',
    questions: [
      {
        nom: 'Un hôpital, une mutuelle, un industriel, un département ?',
        requests: [
          'Les établissements peuvent-ils être membres du groupement d’acteurs ?',
          'Les mutuelles peuvent-elles participer à l’AMI ?',
          'Un conseil départemental peut-il être dans un groupement ?',
        ],
        reponses: ['faqEcosysteme'],
      },
      {
        nom: 'Peut-on commencer à quelques-uns ?',
        requests: ['Est-ce que le groupement d’acteurs peut se constituer au fur et à mesure du projet ?'],
        reponses: ['faqProgressif'],
      },
    ],
  },
  {
    theme: 'Qui peut le porter ?',
    questions: [
      {
        nom: 'Forcément un soignant ?',
        requests: ['Le porteur de projet doit-il forcément être un professionnel de santé?'],
        reponses: ['faqPorteur'],
      },
      {
        nom: 'Deux porteurs, ou un groupement hospitalier ?',
        requests: ['Est-il possible d’avoir un co-portage d’AMI'],
        reponses: ['faqCoportage', 'faqGht'],
      },
    ],
  },
  {
    theme: 'Avec quels patients ?',
    questions: [
      {
        nom: 'Tous les patients, ou ceux que visent les actions ?',
        requests: [
          'faut-il 5000 patients tout confondus ou 5000 patients du type ciblé par l’action mis en place ?',
          'Les expérimentations sont-elles attendues sur des pathologies ciblées ou non ?',
        ],
        reponses: ['faqVolume', 'faqCiblage'],
      },
      {
        nom: 'Peut-on être trop grand ?',
        requests: ['Y a-t-il un volume maximal de patients ?'],
        reponses: ['faqMaximum'],
      },
      {
        nom: 'Tout un territoire, avec plusieurs CPTS et plusieurs hôpitaux ?',
        requests: ['Peut-on imaginer une dynamique territoriale large'],
        reponses: ['faqTerritoire'],
      },
    ],
  },
  {
    theme: 'Sous quelle forme ?',
    questions: [
      {
        nom: 'Sans lien juridique entre les membres ?',
        requests: ['Faut-il absolument que le groupement ait un statut juridique ?'],
        reponses: ['faqNonLies', 'faqSisa'],
      },
      {
        nom: 'Une CPTS, par simple convention ?',
        requests: [
          'Est-il possible d’envisager de constituer des CPTS par le biais de convention entre tous les professionnels ?',
        ],
        reponses: ['faqCpts'],
      },
      {
        nom: 'Faut-il un numéro FINESS ?',
        requests: ['La structure porteuse du projet IPEP doit-elle avoir un FINESS obligatoirement ?'],
        reponses: ['faqFiness'],
      },
    ],
  },
  {
    theme: 'Et si nous sommes déjà ailleurs ?',
    questions: [
      {
        nom: "Une équipe qui touche déjà l'ACI ?",
        requests: ['Quelle va être la différence avec l’ACI et le regroupement pluri-professionnel ?'],
        reponses: ['faqAci'],
      },
      {
        nom: 'Ipep, ou Peps ?',
        requests: ['IPEP peut ne concerner que des équipes libérales. Quelle différence alors avec PEPS'],
        reponses: ['faqPeps', 'faqPlusieursAppels'],
      },
    ],
  },
];
