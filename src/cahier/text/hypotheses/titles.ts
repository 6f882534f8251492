import type { HypothesisId } from '../../ids.ts';

/** What each choice is called: apart from its reasons, which the worker need not carry. */
export const titles: { readonly [K in HypothesisId]: string } = {
  H1: "Note d'un indicateur, à la manière de la ROSP",
  H2: 'Poids : 100, ou 80 et 20',
  H3: 'Montée en charge de la qualité',
  H4: "Le score le plus haut est celui de l'année",
  H5: 'Enveloppe qualité : 1/300 des dépenses',
  H6: 'Modulation proportionnelle au score',
  H7: 'Enveloppe nationale dépassée : tous réduits en proportion',
  H8: "Crédits d'amorçage : taille et appréciation s'ajoutent",
  H9: 'Avance : on ne reprend que ce qui dépasse les crédits',
  H10: "L'avance vient après les plafonds",
  H11: "Arrondi au centime, à l'affichage seulement",
  H12: "Score de l'expérience patient",
  H13: "Niveaux du bonus d'expérience : les vôtres",
  H14: "Tous les groupements de l'année comptent",
  H15: "Résultats jusqu'en 2023 pour les deux vagues",
  H16: "Objectif intermédiaire d'un indicateur à la baisse : 7e décile",
  H17: '« ALD 1 » : avoir une affection de longue durée',
  H18: "Tendance sur trois ans : l'économie moyenne par an",
  H19: 'Gains reversés : ce qui reste après la pondération et le partage',
  H20: "Bénéficiaires de l'AME hors de la patientèle",
  H21: "Passer sous 5 000 patients après l'entrée n'y change rien",
  H22: "Sortie : l'avance due n'est pas réclamée",
  H23: "Hasard : une loi normale, corrélée d'une année à l'autre",
};
