import { type Model, untold } from '../cell.ts';

export const peps: Model = {
  id: 'peps',
  nom: 'Peps',
  title: 'Paiement en équipe de professionnels de santé en ville, France, 2019',
  cells: {
    who: {
      short: 'Une équipe de ville',
      words:
        "Une équipe d'une structure déjà constituée, maison ou centre de santé par exemple : au moins trois médecins généralistes et un infirmier.",
      sources: [{ citation: 'pepsCommunique' }, { citation: 'pepsCandidats' }],
    },
    paid: {
      short: "Un forfait, à la place de l'acte",
      words:
        'Un forfait collectif pour des patients désignés : tous, les plus âgés, ou les diabétiques. Dans les centres de santé, il remplace les actes de médecine générale et les actes infirmiers.',
      sources: [{ citation: 'pepsPatienteles' }, { citation: 'faqPeps' }, { text: 'pepsFncs' }],
    },
    reference: {
      short: 'Les caractéristiques des patients',
      words: 'Le forfait dépend du nombre de patients, et de leurs caractéristiques.',
      sources: [{ text: 'pepsQuotidien' }],
    },
    chance: untold,
    sharing: {
      short: "L'équipe répartit son forfait",
      words:
        "Aucun texte lu ne parle d'une économie à partager. L'équipe répartit elle-même le forfait ; depuis novembre 2022, ce qu'elle reçoit est plafonné par rapport aux tarifs d'avant.",
      sources: [{ text: 'pepsConcours' }, { text: 'pepsQuotidien' }],
    },
    loss: untold,
    quality: {
      short: 'Pondère le forfait',
      words: 'Le forfait est pondéré par la qualité des soins.',
      sources: [{ text: 'pepsQuotidien' }],
    },
    size: {
      short: '250 patients',
      words: 'Une patientèle de 250 personnes au moins.',
      sources: [{ citation: 'pepsCandidats' }],
    },
    since: {
      short: 'Surtout des centres de santé',
      words:
        'Les seize centres de santé entrés y étaient encore au début de 2024. Les maisons de santé sont presque toutes parties, faute notamment de savoir répartir le forfait.',
      sources: [{ text: 'pepsIrdes' }, { text: 'pepsConcours' }],
    },
  },
};
