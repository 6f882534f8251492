import type { Model } from '../cell.ts';

export const ipep: Model = {
  id: 'ipep',
  nom: 'Ipep',
  title: 'Incitation à une prise en charge partagée, France, 2019',
  cells: {
    who: {
      short: "Un groupement d'acteurs en santé",
      words:
        'Un groupement volontaire, avec des médecins traitants. Ses membres peuvent venir du soin, du social ou du médico-social.',
      sources: [{ citation: 'eligible' }, { citation: 'volontaires' }],
    },
    paid: {
      short: 'Un intéressement, en plus',
      words: 'Une somme en plus des rémunérations habituelles, selon la qualité et les dépenses.',
      sources: [{ citation: 'principes' }],
    },
    reference: {
      short: 'Le national ajusté, et son passé',
      words:
        "Deux comparaisons : à la dépense nationale ajustée à ses patients, et à sa propre dépense de l'année d'avant, suivie comme le national.",
      sources: [{ citation: 'deuxComparaisons' }, { citation: 'evolutionFormule' }],
    },
    chance: {
      short: "± 5 %, pour l'écart seul",
      words:
        "Un intervalle de 5 % autour de la dépense ajustée, le même à toute taille, pour les limites du modèle d'ajustement. Aucun pour l'évolution.",
      sources: [{ citation: 'ecartIntervalle' }, { citation: 'evolutionFormule' }],
    },
    sharing: {
      short: 'La moitié, pondérée',
      words:
        "La moitié d'une somme où l'écart compte pour un tiers et l'évolution pour deux ; le tout dans la limite de 2 % des dépenses du groupement, et d'une enveloppe de 1 % de celles de tous les groupements.",
      sources: [{ citation: 'coefficients' }, { citation: 'partage' }, { citation: 'plafonds' }],
    },
    loss: {
      short: 'Rien à rendre',
      words:
        "Aucune sanction financière ; une performance négative compte pour zéro. L'avance de la phase 2 peut être reprise, sur des versements ultérieurs.",
      sources: [{ citation: 'purementIncitatif' }, { citation: 'plancherZero' }, { citation: 'avance' }],
    },
    quality: {
      short: "S'ajoute, puis module",
      words: 'Payée à part pendant deux ans ; ensuite, elle module les gains reversés de −20 à +20 %.',
      sources: [{ citation: 'phase2Addition' }, { citation: 'phase3Modulation' }],
    },
    size: {
      short: '5 000 patients',
      words: 'Une patientèle de 5 000 patients au moins pour les médecins traitants du groupement.',
      sources: [{ citation: 'seuilPatients' }],
    },
    since: {
      short: 'Pas de résultat lu',
      words:
        "Trente-deux groupements à la fin de 2022, d'après l'équipe nationale. Aucun texte lu ne dit ce qui a été versé, ni l'effet sur les dépenses.",
      sources: [{ text: 'ipepInterview' }],
    },
  },
};
