import { type Model, untold } from '../cell.ts';

export const aci: Model = {
  id: 'aci',
  nom: 'ACI',
  title: 'Accord conventionnel interprofessionnel des maisons de santé, France, 2017',
  cells: {
    who: {
      short: 'Une maison de santé',
      words:
        'Une maison de santé, par un contrat de cinq ans avec sa CPAM et son ARS. La FAQ de 2018 nomme aussi les centres de santé.',
      sources: [{ text: 'aciFemasif' }, { citation: 'faqAci' }],
    },
    paid: {
      short: "Des points, en plus de l'acte",
      words:
        "Une somme par an, en plus du paiement à l'acte, pour l'accès aux soins, le travail en équipe et le système d'information.",
      sources: [{ text: 'aciFemasif' }, { text: 'aciConcours' }],
    },
    reference: untold,
    chance: untold,
    sharing: {
      short: '7 € le point',
      words:
        "Chaque objectif donne des points, et le point vaut 7 €. Aucun texte lu ne parle d'une économie à partager.",
      sources: [{ text: 'aciFemasif' }],
    },
    loss: untold,
    quality: {
      short: 'Des indicateurs à atteindre',
      words:
        "Ce sont les indicateurs qui font la somme. La FAQ de 2018 dit que ceux d'Ipep viseront davantage les résultats que les moyens.",
      sources: [{ text: 'aciFemasif' }, { citation: 'aciMoyens' }],
    },
    size: {
      short: 'Base de 4 000 patients',
      words:
        'Une part des montants varie avec la patientèle, sur une base de 4 000 patients. Aucun minimum lu.',
      sources: [{ text: 'aciApmsl' }],
    },
    since: {
      short: 'Un accord national, établi',
      words: '2 031 contrats à la fin de 2023, et 153,5 millions d’euros versés au titre de cette année.',
      sources: [{ text: 'aciCnam' }],
    },
  },
};
