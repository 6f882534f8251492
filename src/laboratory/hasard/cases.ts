import type { SettingsCase } from '../../calculators/settings-case.ts';
import type { TypedChance } from './settings.ts';

/** Cases to try, each from the settings of the start; `benchCv` is the dispersion of the model of adjustment's bench. */
export const chanceCases = (benchCv: string): readonly SettingsCase<Partial<TypedChance>>[] => [
  {
    nom: "La dispersion du modèle d'ajustement",
    dit: "Le coefficient de variation est celui des groupes que la page « Modèle d'ajustement » tire de ses patients inventés, une fois l'âge et la maladie pris en compte. Les vraies dépenses ont sans doute une plus longue traîne.",
    valeurs: { cv: benchCv },
  },
  {
    nom: 'Aucun hasard',
    dit: 'Le coefficient de variation est nul : qui ne change rien ne reçoit rien, et tout effort est payé. Tout ce que montre la page vient donc de la dispersion.',
    valeurs: { cv: '0' },
  },
  {
    nom: "Sans l'intervalle",
    dit: "L'intervalle est nul : l'écart tombe du bon côté une fois sur deux, comme l'évolution. À toute taille, le hasard paie bien plus : c'est à cela que sert l'intervalle, même si le cahier n'en dit que les limites du modèle.",
    valeurs: { tunnel: '0' },
  },
  {
    nom: "L'écart seul",
    dit: "Tout le poids va à l'écart. La phrase devient fausse : à 80 000 patients, plus personne n'est payé par hasard ; un petit groupement l'est encore parfois. Mais un effort de 0,5 % par an reste alors impayé, le plus souvent.",
    valeurs: { coefficientEcart: '1' },
  },
  {
    nom: "L'évolution seule",
    dit: "Tout le poids va à l'évolution : une chance sur deux chaque année, exactement, et la moitié des groupements payés trois années sur cinq ou plus, exactement.",
    valeurs: { coefficientEcart: '0' },
  },
  {
    nom: 'La tendance sur trois ans',
    dit: "La chance d'une année reste d'une sur deux ; les montants du hasard baissent de deux cinquièmes environ, et un même effort est moins souvent impayé : à peine à un petit groupement, bien moins à un grand.",
    valeurs: { evolution: 'triennale' },
  },
  {
    nom: 'Des années sans lien',
    dit: "La corrélation est nulle : d'une année à l'autre, le hasard repart de zéro. La dépense varie davantage d'une année sur l'autre, et l'évolution paie davantage.",
    valeurs: { correlation: '0' },
  },
  {
    nom: 'Un taux minimal',
    dit: "Rien n'est payé sous un taux de 2 à 3,9 % selon la taille : aucune règle du cahier, celle d'un autre programme. Le hasard d'une année recule de beaucoup, et un effort de 0,5 % par an n'est presque plus jamais payé à un grand groupement.",
    valeurs: { taux: '1' },
  },
];
