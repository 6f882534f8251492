import type { Model } from '../cell.ts';

export const integreo: Model = {
  id: 'integreo',
  nom: 'Integreo',
  title: 'Projets pilotes de soins intégrés, Belgique, 2018',
  cells: {
    who: {
      short: 'Un projet local',
      words:
        "Douze projets, d'acteurs de la ville, de l'hôpital, du social et d'usagers, pour des malades chroniques d'abord.",
      sources: [{ citation: 'modelesEtrangers' }, { text: 'integreoAim' }],
    },
    paid: {
      short: 'Une économie, puis un forfait',
      words:
        "Au départ, des économies d'efficience, pour les actions du projet. À la place, ensuite, le coût de ses actions, 208 333 € par an au plus ; et 152 520 € par an pour le coordonner.",
      sources: [{ text: 'integreoMoney' }],
    },
    reference: {
      short: 'Le national, ajusté aux patients',
      words:
        "Au départ, ce que l'on aurait dépensé sans le projet : l'évolution nationale, ajustée aux patients qu'il vise.",
      sources: [{ text: 'integreoMoney' }],
    },
    chance: {
      short: 'Pas de seuil lu',
      words:
        "Aucun seuil dans les textes lus. Les premières économies calculées ont été mises en doute, pour l'exactitude des estimations et pour les cas extrêmes.",
      sources: [{ text: 'integreoPress' }],
    },
    sharing: {
      short: "L'économie paie les actions",
      words:
        "Le projet pouvait employer ses économies d'efficience pour ses actions. Aucun texte lu n'en dit la part.",
      sources: [{ text: 'integreoMoney' }],
    },
    loss: {
      short: 'Une perte se calculait',
      words: "Le modèle pouvait donner une perte d'efficience. Aucun texte lu ne dit qui la portait.",
      sources: [{ text: 'integreoMoney' }],
    },
    quality: {
      short: 'Évaluée',
      words: "L'évaluation suit des indicateurs du triple but. Aucun texte lu n'en fait dépendre l'argent.",
      sources: [{ text: 'integreoEvaluation' }],
    },
    size: {
      short: "2,33 millions d'habitants, à douze",
      words: 'Aucun minimum lu. Les douze projets couvraient ensemble 2,33 millions de personnes.',
      sources: [{ text: 'integreoAim' }],
    },
    since: {
      short: 'Le calcul, abandonné',
      words:
        "Le calcul de la référence et des économies est supprimé en 2021. Les projets, prolongés d'un an, sont depuis 2023 des partenariats.",
      sources: [{ text: 'integreoOrder' }, { text: 'integreoPlanning' }],
    },
  },
};
