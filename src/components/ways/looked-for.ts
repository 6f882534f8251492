/* By what one looks for: questions as one asks them, each with the place that answers. */
import type { Link } from '../../cahier/text/chapters/chapter.ts';

interface LookedFor {
  readonly theme: string;
  readonly questions: readonly [Link, ...Link[]];
}

export const lookedFor: readonly LookedFor[] = [
  {
    theme: 'Entrer',
    questions: [
      { chemin: '/faq/#patientele', nom: 'Combien de patients faut-il, et lesquels ?' },
      { chemin: '/regles/eligibilite/#formes', nom: 'Faut-il une forme juridique ?' },
      { chemin: '/faq/#composition', nom: 'Qui peut être membre ?' },
      { chemin: '/parcours/#entrer', nom: 'Comment entrait-on, et quand ?' },
      { chemin: '/parcours/#sortir', nom: 'Peut-on sortir avant la fin ?' },
    ],
  },
  {
    theme: "L'argent",
    questions: [
      { chemin: '/estimer/', nom: 'Combien recevrait-on ?' },
      { chemin: '/regles/credits-amorcage/', nom: "Combien de crédits d'amorçage ?" },
      { chemin: '/parcours/argent/#credits', nom: 'Que peuvent-ils payer ?' },
      { chemin: '/regles/calendrier/', nom: 'Quand est-on payé ?' },
      { chemin: '/regles/avance/', nom: "Peut-on devoir de l'argent ?" },
      { chemin: '/parcours/argent/#interessement', nom: "Comment se partage l'intéressement ?" },
      { chemin: '/parcours/argent/clef/', nom: 'Et entre nous, à quelle clef ?' },
    ],
  },
  {
    theme: 'Qui fait quoi',
    questions: [
      { chemin: '/parcours/acteurs/#suivre-une-decision', nom: 'Qui décide ?' },
      { chemin: '/parcours/argent/#qui-paie', nom: 'Qui paie, combien en tout ?' },
      { chemin: '/parcours/acteurs/#plateforme', nom: 'Que rend la plate-forme ?' },
      { chemin: '/parcours/pourquoi/#evaluation', nom: 'Qui évalue, et comment ?' },
      { chemin: '/parcours/#revision', nom: 'Comment le cahier se modifie-t-il ?' },
      { chemin: '/parcours/argent/#derogations', nom: 'À quelles règles déroge-t-on ?' },
    ],
  },
  {
    theme: 'Les patients',
    questions: [
      { chemin: '/parcours/patients/#concerne', nom: 'Suis-je concerné ?' },
      { chemin: '/parcours/patients/#concerne', nom: 'Cela change-t-il ce que je paie ?' },
      { chemin: '/parcours/patients/#questionnaire', nom: 'Qui reçoit le questionnaire ?' },
      { chemin: '/questionnaire/#entier', nom: 'Que demande-t-il ?' },
      { chemin: '/parcours/patients/#anonymat', nom: 'Mes réponses sont-elles anonymes ?' },
      { chemin: '/parcours/patients/#effet', nom: 'Que pèsent mes réponses ?' },
      { chemin: '/parcours/patients/#refuser', nom: 'Puis-je refuser ?' },
      { chemin: '/parcours/patients/#responsable', nom: 'Qui répond de mes données ?' },
    ],
  },
  {
    theme: 'Le modèle',
    questions: [
      { chemin: '/regles/ecart/', nom: 'À quoi compare-t-on la dépense ?' },
      { chemin: '/regles/score-qualite/', nom: 'Comment la qualité compte-t-elle ?' },
      { chemin: '/parcours/pourquoi/#composantes', nom: 'Économise-t-on sur les soins ?' },
      { chemin: '/regles/plafonds/', nom: 'Et si tous demandent trop ?' },
      { chemin: '/laboratoire/hasard/', nom: 'Que paie le hasard ?' },
      { chemin: '/parametres/', nom: 'Et si une valeur changeait ?' },
      { chemin: '/laboratoire/reformer/', nom: 'Qui gagnerait à une autre règle ?' },
      { chemin: '/comparer/', nom: 'Ipep, Peps, ACI : quelles différences ?' },
    ],
  },
  {
    theme: 'Les textes',
    questions: [
      { chemin: '/sources/#couverture', nom: 'Que dit le site de chaque partie ?' },
      { chemin: '/sources/#documents', nom: "D'où viennent les citations ?" },
      { chemin: '/hypotheses/', nom: "Qu'est-ce qui est supposé ?" },
      { chemin: '/glossaire/', nom: 'Que veut dire ce sigle ?' },
    ],
  },
];
