import type { ParameterId } from '../../ids.ts';

/** Why each parameter has this value; for a hypothesis, what else it could be. Apart: calculations never read them. */
export const reasons: { readonly [K in ParameterId]: string } = {
  seuilPatients:
    "Le cahier demande que la patientèle des médecins traitants soit d'au moins 5 000 patients. Nous le regardons à l'entrée seulement (hypothèse H21) ; ce seuil n'entre dans aucun montant.",
  tunnel:
    "Pour prendre en compte les limites du modèle d'ajustement, une différence de 5 % ou moins compte pour zéro. Seule la part au-delà du bord compte.",
  coefficientEcart:
    "Au début, le cahier récompense davantage la moindre évolution que l'écart. Le coefficient d'évolution est toujours le complément à 1 : il suit celui-ci.",
  coefficientPartage:
    "La moitié de la somme pondérée va au groupement. L'autre moitié, et ce que la pondération a écarté, restent à l'assurance maladie : d'un écart, il revient 1/6 au groupement ; d'une évolution, 1/3.",
  plafondGroupement:
    "L'intéressement d'une année ne dépasse pas 2 % de ce qu'a coûté la patientèle du groupement cette année-là.",
  plafondNational:
    "La somme des intéressements d'une année ne dépasse pas 1 % des dépenses de tous les groupements. Le cahier ne dit pas comment réduire quand elle est dépassée : voir l'hypothèse H7.",
  poidsSoclesSeuls:
    "Les poids sont dans un schéma qui manque. 100 points est l'échelle à laquelle un bonus de 10 ou 20 points se lit le plus naturellement ; une autre échelle est possible.",
  poidsSoclesAvecCarte:
    'Le texte dit que les poids diffèrent quand le groupement choisit des indicateurs à la carte, sans les donner ici. 80 et 20 gardent un total de 100 ; un autre partage est possible.',
  poidsCarte:
    'Le complément à 100 du poids des socles, partagé également entre les un à trois indicateurs choisis ; un autre partage est possible.',
  partObjectifIntermediaire:
    "Le barème est dans un schéma qui manque. À l'objectif intermédiaire, la moitié de la note est notre choix : la partie 14 nomme la « méthode ROSP » sans la décrire ; une autre part est possible.",
  plancherDegradation:
    'Le cahier prévoit des scores « nul ou négatif » : une note doit donc pouvoir être négative. Le plancher de −0,5 est notre choix ; 0 effacerait toute pénalité, −1 la doublerait.',
  modulationMaximale:
    "En phase 3, la qualité augmente ou diminue les gains reversés d'au plus 20 %. Le cahier donne la fourchette, non le chemin d'un bout à l'autre : voir l'hypothèse H6.",
  quotePartQualite:
    "Le cahier parle d'une quote-part sans la chiffrer. Avec 1/300, le besoin de 2020 et le taux d'équilibre de la partie 9 se retrouvent, ce qui ne prouve rien ; toute autre valeur est possible.",
  bonusExperienceIntermediaire:
    "Le score gagne 10 points quand la note d'expérience atteint le niveau intermédiaire ; ce niveau lui-même n'est pas dans le cahier (hypothèse H13).",
  bonusExperienceCible:
    "Le score gagne 20 points, et non 10, quand la note d'expérience atteint la cible ; cette cible n'est pas dans le cahier (hypothèse H13).",
  creditsForfait:
    "Le cahier ne publie pas le forfait. 130 000 € divisés par 1,2 (environ 108 333 €) donnent exactement le maximum publié à la plus grande taille et à la meilleure appréciation ; un forfait plus haut serait coupé par la fourchette, un plus bas n'atteindrait jamais 130 000 €.",
  creditsMinimum: 'Le bas de la fourchette publiée : aucun groupement ne reçoit moins.',
  creditsMaximum: 'Le haut de la fourchette publiée : aucun groupement ne reçoit davantage.',
  partTailleMinimale: 'La taille de la patientèle fait varier le forfait de 50 % à 100 % : voici le bas.',
  appreciationMaximale:
    "Le caractère pluriprofessionnel du groupement et la complexité du projet font varier le forfait d'au plus 20 %, en plus ou en moins.",
  taillePlancher:
    'Le cahier dit où la taille cesse de compter, non où elle commence. 5 000 patients est la patientèle minimale ; partir de 0 patient donnerait davantage aux petits groupements.',
  taillePlafond:
    'Le cahier fixe un plafond à 50 000 patients : au-delà, le forfait est entier et ne croît plus.',
};
