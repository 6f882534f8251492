import type { CitationGroup } from './citation.ts';

/** The start-up credits of phase 1. */
export const credits = {
  equilibreCredits: {
    document: '002',
    section: 'partie 9',
    texte:
      'au titre des crédits d’amorçage versés aux groupements expérimentateurs en 2019 (ou en 2020 pour la vague 2). Selon la méthodologie présentée dans le cahier des charges au point 10, le besoin de financement est estimé à environ 3 millions d’euros, soit 1,5 millions par an, pour environ 28 groupements pour toute la durée de l’expérimentation.',
    highlighted: ['environ 3 millions d’euros', 'environ 28 groupements'],
  },
  creditsObjet: {
    document: '002',
    section: 'partie 10',
    texte:
      'Lors de la première phase de l’expérimentation, les acteurs bénéficieront de crédits d’amorçage afin d’aider au lancement et à la mise en place de leur projet.',
  },
  creditsNonReconduits: {
    document: '002',
    section: 'partie 10',
    texte: 'Ces crédits n’ont pas vocation à être reconduits.',
  },
  creditsForfait: {
    document: '002',
    section: 'partie 10',
    texte:
      'Un montant forfaitaire unique a été estimé à partir de ces besoins. Afin de tenir compte de la diversité des types de groupements et des projets organisationnels, le montant est ensuite modulé selon deux critères',
    highlighted: ['Un montant forfaitaire unique'],
  },
  creditsTaille: {
    document: '002',
    section: 'partie 10',
    texte:
      'la taille de la patientèle du groupement (cf. définition patientèle supra ; faisant varier de 50% à 100% le montant théorique forfaitaire avec un plafond fixé à 50 000 patients)',
    highlighted: ['de 50% à 100% le montant théorique forfaitaire avec un plafond fixé à 50 000 patients'],
  },
  creditsAppreciation: {
    document: '002',
    section: 'partie 10',
    texte:
      'le caractère pluriprofessionnel du groupement (apprécié à travers la diversité et l’implication des acteurs concernés : pluridisciplinarité, présence de l’hôpital, du secteur social et médico-social) ainsi que la complexité du projet commun à mettre en œuvre afin d’atteindre l’organisation cible du groupement (faisant varier de plus ou moins 20% le montant théorique forfaitaire).',
    highlighted: ['de plus ou moins 20% le montant théorique forfaitaire'],
  },
  creditsFourchette: {
    document: '002',
    section: 'partie 10',
    texte:
      'Après application de ces critères de modulation, le montant des crédits d’amorçage pour chaque groupement est compris dans une fourchette allant de 30 000 à 130 000 euros.',
    highlighted: ['de 30 000 à 130 000 euros'],
  },
  creditsDeuxTemps: {
    document: '002',
    section: 'partie 10',
    texte:
      'Ces crédits sont versés au groupement en deux temps :\n50% au lancement de l’expérimentation (suite à la publication de la liste des groupements expérimentateurs par arrêté) ;\n50% après la transmission d’une feuille de route synthétique.',
  },
  creditsConvention: {
    document: '002',
    section: 'partie 10',
    texte:
      'Une convention signée entre le groupement et la CPAM du territoire concerné formalisera le circuit de financement et précisera les engagements des différentes parties.',
    highlighted: ['Une convention signée entre le groupement et la CPAM'],
  },
  accompagnement: {
    document: '002',
    section: 'partie 10',
    texte:
      'Un accompagnement national (équipe projet Cnam/DGOS et Anap) et régional (ARS et représentants de l’Assurance maladie) sera proposé pour soutenir les groupements expérimentateurs dans la mise en œuvre de leur projet.',
    highlighted: ['équipe projet Cnam/DGOS et Anap', 'ARS et représentants de l’Assurance maladie'],
  },
} as const satisfies CitationGroup;
