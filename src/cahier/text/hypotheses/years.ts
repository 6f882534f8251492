import type { HypothesisRecord } from './hypothesis.ts';
import { titles } from './titles.ts';

/** Choices about what goes on over several years, and about leaving. */
export const years: HypothesisRecord<'H18' | 'H22'> = {
  H18: {
    id: 'H18',
    title: titles.H18,
    choice:
      "Ce site calcule l'évolution d'une année sur l'autre, celle du texte. Une option compare les tendances : l'économie moyenne par an des trois dernières années (moins au début), en euros de l'année.",
    reason:
      "Le cahier dit de la comparaison entre N-1 et N : « Ce point est susceptible d'évoluer pour comparer les tendances d'évolution sur les 3 dernières années ». Il n'en donne pas la formule.",
    others: 'Une droite de régression à travers les trois années serait une autre tendance.',
    citations: ['evolutionTroisAns'],
    parametres: [],
    regles: ['evolution'],
    whereToChange: "Le choix de l'évolution, sur sa page et sur celle des paramètres.",
  },
  H22: {
    id: 'H22',
    title: titles.H22,
    choice:
      "Un groupement qui sort avant la fin ne rend rien de ce qu'il doit encore d'avance : son solde n'est plus repris.",
    reason:
      "La partie 3 permet de sortir à la fin de la phase 2, la partie 11 en cas de désaccord sur un avenant ; ni l'une ni l'autre ne parle de l'avance. La FAQ de 2018 écrivait « Il n'y a donc pas de durée minimale », mais elle est antérieure au cahier.",
    others: 'Le solde pourrait être réclamé à la sortie, ou retenu sur le dernier versement.',
    citations: ['duree', 'sortiePhase2', 'revision', 'faqDureeMinimale', 'avance'],
    parametres: [],
    regles: [],
    pages: ['avance'],
    whereToChange: 'Pour étudier une sortie, retirez les dernières années du scénario.',
  },
};
