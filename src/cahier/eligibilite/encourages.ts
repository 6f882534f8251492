import type { Critere } from './types.ts';

const inconnu = "Vous n'avez pas répondu ; rien n'en dépend.";

/** What the cahier encourages: its absence stands against nobody. */
export const encourages: readonly Critere[] = [
  {
    id: 'hopital',
    nom: 'Un établissement de santé',
    exigence: 'encourage',
    question: 'Un hôpital ou une clinique est-il membre ?',
    dit: {
      rempli: 'Un établissement de santé est membre : le cahier y encourage fortement.',
      manque: "Aucun établissement de santé n'est membre. Ce n'est pas exigé.",
      inconnu,
    },
    manque: 'un établissement de santé',
    faire:
      "Proposez à l'hôpital qui reçoit vos patients d'entrer dans le groupement, ou d'en être un partenaire : leurs séjours sont comptés dans vos dépenses, qu'il soit membre ou non.",
    citations: ['hopitalEncourage'],
  },
  {
    id: 'medicoSocial',
    nom: 'Le social et le médico-social',
    exigence: 'encourage',
    question: 'Une structure sociale ou médico-sociale est-elle membre ?',
    dit: {
      rempli: 'Une structure sociale ou médico-sociale est membre : le cahier le recommande.',
      manque: "Aucune structure sociale ou médico-sociale n'est membre. Ce n'est pas exigé.",
      inconnu,
    },
    manque: 'une structure sociale ou médico-sociale',
    faire:
      "Pensez aux Ehpad, aux services d'aide à domicile, au conseil départemental : ils peuvent être membres et recevoir une part, sans que leurs dépenses soient comptées.",
    citations: ['socialRecommande', 'faqMedicoSocial'],
  },
  {
    id: 'usagers',
    nom: "Des associations d'usagers",
    exigence: 'encourage',
    question: "Une association d'usagers est-elle membre ?",
    dit: {
      rempli: "Une association d'usagers est membre : le cahier le recommande.",
      manque: "Aucune association d'usagers n'est membre. Ce n'est pas exigé.",
      inconnu,
    },
    manque: "une association d'usagers",
    faire:
      'Les patients ont leur mot à dire : leur expérience compte dans le score de qualité. Une association agréée peut les représenter.',
    citations: ['socialRecommande'],
  },
];
