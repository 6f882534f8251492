import type { CitationGroup } from './citation.ts';

const CIBLE = 'thème « Constitution de la cible de dépense »';

/** Which spending counts. */
export const perimeter = {
  depenseRemboursee: {
    document: '002',
    section: 'partie 8-II-1',
    texte:
      'Les dépenses prises en compte sont l’ensemble des dépenses remboursées par l’assurance maladie (tout régime), que les soins soient réalisés au sein du groupement ou non.',
    highlighted: ['remboursées par l’assurance maladie (tout régime)', 'au sein du groupement ou non'],
  },
  depenseRattachee: {
    document: '002',
    section: 'partie 8-II-1, note 10',
    texte: 'Sous réserve de la capacité à rattacher ces dépenses à un patient.',
  },
  depenseMoyenne: {
    document: '002',
    section: 'partie 8-II-1',
    texte: 'La dépense réelle est la moyenne des dépenses calculées par patient.',
  },
  faqHorsGroupement: {
    document: '004',
    section: CIBLE,
    texte:
      '[…] l’ensemble des dépenses du secteur sanitaire seront incluses dans la cible de dépenses et suivies, sans nécessairement que l’ensemble des acteurs directement concernés par ces dépenses ne fasse partie du groupement.',
    highlighted: ['sans nécessairement que l’ensemble des acteurs'],
  },
  faqMedicoSocial: {
    document: '004',
    section: CIBLE,
    texte:
      'Les acteurs du secteur social et médico-social pourront en effet être inclus dans le groupement, sans pour autant que les dépenses de ce secteur ne soient comptabilisées dans la cible de dépenses. […]\nIls pourront ainsi participer à la réussite des actions mises en place au regard des résultats à atteindre et bénéficier de l’intéressement collectif au même titre que les autres membres du groupement […]',
    highlighted: ['sans pour autant que les dépenses de ce secteur ne soient comptabilisées'],
  },
} as const satisfies CitationGroup;
