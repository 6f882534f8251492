import { type Model, untold } from '../cell.ts';

export const eds: Model = {
  id: 'eds',
  nom: 'EDS',
  title: "Paiement à l'épisode de soins en chirurgie, France, 2019",
  cells: {
    who: {
      short: 'Un établissement de santé',
      words:
        'Des établissements volontaires, de tous statuts, pour trois opérations programmées : colectomie pour cancer, prothèse totale de hanche, prothèse totale de genou.',
      sources: [{ text: 'edsMinistry' }, { citation: 'troisAppels' }],
    },
    paid: {
      short: 'Un forfait par opération',
      words:
        "Une enveloppe forfaitaire pour tous ceux qui interviennent avant, pendant et après l'opération.",
      sources: [{ text: 'edsAmeli' }],
    },
    reference: {
      short: 'Les dépenses moyennes observées',
      words: 'Le forfait part des dépenses moyennes observées, ajustées aux risques de chaque patient.',
      sources: [{ text: 'edsAmeli' }],
    },
    chance: untold,
    sharing: untold,
    loss: {
      short: 'Un risque partagé, annoncé',
      words:
        "L'appel de 2018 annonçait un partage des risques entre le payeur et les soignants. Aucun texte lu ne dit ce que perd un établissement.",
      sources: [{ text: 'edsCall' }],
    },
    quality: {
      short: 'Une enveloppe à part',
      words: 'Une enveloppe à part, selon des indicateurs définis avec la HAS.',
      sources: [{ text: 'edsAmeli' }],
    },
    size: untold,
    since: {
      short: '48 établissements',
      words:
        "48 établissements à partir de 2020. Une étude qualitative juge que ses incitations ne répondaient encore qu'en partie au but de coordonner la ville et l'hôpital.",
      sources: [{ text: 'edsMinistry' }, { text: 'edsStudy' }],
    },
  },
};
