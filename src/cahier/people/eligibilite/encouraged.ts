import type { Criterion } from './criterion.ts';

/** The diversity of the actors is one of the two criteria of the credits (§10). */
const CREDITS = "Les crédits d'amorçage, eux, peuvent en dépendre, dans une plage de ± 20 %.";

const unknownState = `Vous n'avez pas répondu ; l'éligibilité n'en dépend pas. ${CREDITS}`;

/** What the cahier encourages: its absence excludes nobody, but may weigh on the credits. */
export const encouragedCriteria: readonly Criterion[] = [
  {
    id: 'hopital',
    nom: 'Un établissement de santé',
    exigence: 'encourage',
    question: 'Un hôpital ou une clinique est-il membre ?',
    dit: {
      rempli: 'Un établissement de santé est membre : le cahier y encourage fortement.',
      manque: `Aucun établissement de santé n'est membre. Ce n'est pas exigé. ${CREDITS}`,
      inconnu: unknownState,
    },
    manque: 'un établissement de santé',
    toDo: "Proposez à l'hôpital qui reçoit vos patients d'entrer dans le groupement : leurs séjours sont comptés dans vos dépenses, qu'il soit membre ou non.",
    citations: ['hopitalEncourage', 'creditsAppreciation'],
  },
  {
    id: 'medicoSocial',
    nom: 'Le social et le médico-social',
    exigence: 'encourage',
    question: 'Une structure sociale ou médico-sociale est-elle membre ?',
    dit: {
      rempli: 'Une structure sociale ou médico-sociale est membre : le cahier le recommande.',
      manque: `Aucune structure sociale ou médico-sociale n'est membre. Ce n'est pas exigé. ${CREDITS}`,
      inconnu: unknownState,
    },
    manque: 'une structure sociale ou médico-sociale',
    toDo: "Pensez aux Ehpad, aux services d'aide à domicile, au conseil départemental : ils peuvent être membres et recevoir une part, sans que leurs dépenses soient comptées.",
    citations: ['socialRecommande', 'faqMedicoSocial', 'creditsAppreciation'],
  },
  {
    id: 'usagers',
    nom: "Des associations d'usagers",
    exigence: 'encourage',
    question: "Une association d'usagers est-elle membre ?",
    dit: {
      rempli: "Une association d'usagers est membre : le cahier le recommande.",
      manque: `Aucune association d'usagers n'est membre. Ce n'est pas exigé. ${CREDITS}`,
      inconnu: unknownState,
    },
    manque: "une association d'usagers",
    toDo: "Proposez à une association d'usagers d'entrer dans le groupement : le cahier y voit une inclusion recommandée, comme celle du secteur social.",
    citations: ['socialRecommande', 'creditsAppreciation'],
  },
];
