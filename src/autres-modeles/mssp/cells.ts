import type { Model } from '../cell.ts';

export const mssp: Model = {
  id: 'mssp',
  nom: 'MSSP',
  title: 'Medicare Shared Savings Program, États-Unis, 2012',
  cells: {
    who: {
      short: 'Une ACO, avec ou sans hôpital',
      words:
        'Des médecins en groupe ou en réseau, avec ou sans hôpital, qui répondent ensemble de la qualité et du coût des soins de patients de Medicare : une « accountable care organization », ACO.',
      sources: [{ text: 'msspLaw', at: '(b)' }, { citation: 'modelesEtrangers' }],
    },
    paid: {
      short: "Une part de l'économie, en plus",
      words: "Medicare paie les soins comme avant ; l'ACO reçoit en plus une part de ce qu'elle économise.",
      sources: [{ text: 'msspLaw', at: '(d)(1)(A)' }],
    },
    reference: {
      short: 'Son passé, suivi comme le national',
      words:
        "Ses dépenses des trois années d'avant l'accord, pesées 10, 30 et 60 % la première fois et ajustées à ses patients ; puis augmentées, chaque année, du même montant que la dépense nationale.",
      sources: [{ text: 'cfr602', at: '(a)(7) et (b)' }],
    },
    chance: {
      short: '3,9 à 2,0 %, selon la taille',
      words:
        "Sous un taux minimal d'économies, rien n'est payé : 3,9 % à 5 000 patients, 2,0 % à partir de 60 000, à un seul versant. La loi le veut, pour tenir compte de la variation normale des dépenses.",
      sources: [
        { text: 'cfr604', at: '(b)' },
        { text: 'msspLaw', at: '(d)(1)(B)(i)' },
      ],
    },
    sharing: {
      short: "Jusqu'à 50 %, dès le premier dollar",
      words:
        "Le taux atteint, jusqu'à la moitié de toute l'économie, et 10 % de la référence au plus, à un seul versant dans le texte de 2016. Depuis 2019, 40 ou 50 % selon le niveau.",
      sources: [
        { text: 'cfr604', at: '(d) et (e)' },
        { text: 'cfr605', at: '(d)' },
      ],
    },
    loss: {
      short: 'Rien, ou 30 % de la perte',
      words:
        "À un seul versant, rien à rendre. À deux versants, dans les niveaux C à E, 30 % de la perte, jusqu'à une limite qui monte d'un niveau à l'autre.",
      sources: [{ text: 'cfr605', at: '(d)(1)' }],
    },
    quality: {
      short: 'Ouvre le droit, puis fixe la part',
      words:
        "Il faut le niveau minimal d'une mesure au moins dans chacun de quatre domaines. La note fixe ensuite la part reçue.",
      sources: [{ text: 'cfr502', at: '(d) et (e)' }],
    },
    size: {
      short: '5 000 patients',
      words: '5 000 patients rattachés au moins.',
      sources: [
        { text: 'msspLaw', at: '(b)(2)(D)' },
        { text: 'cfr110', at: '(a)' },
      ],
    },
    since: {
      short: '480 ACO, des résultats par an',
      words:
        "Pour 2023, le CMS annonce plus de 2,1 milliards de dollars d'économies nettes et 3,1 milliards versés. 480 ACO en janvier 2024.",
      sources: [{ text: 'msspResults' }, { text: 'msspTechtarget' }],
    },
  },
};
