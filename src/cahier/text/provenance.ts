/**
 * Where a figure or a rule comes from. `texte`: the cahier states it; `deduit`: it follows from what the cahier
 * states; `hypothese`: the cahier leaves it open; `externe`: a published text outside the seeds.
 */
export type Status = 'texte' | 'deduit' | 'hypothese' | 'externe';

/** The word and the sentence shown with each status, in French. */
export const statuses: { readonly [S in Status]: { readonly nom: string; readonly sens: string } } = {
  texte: { nom: 'texte', sens: 'Le cahier des charges le dit.' },
  deduit: { nom: 'déduit', sens: 'Cela découle de ce que dit le cahier des charges.' },
  hypothese: {
    nom: 'hypothèse',
    sens: "Le cahier des charges le laisse ouvert, ou le met dans une image que sa version en texte n'a pas : c'est notre choix.",
  },
  externe: {
    nom: 'externe',
    sens: "Un texte publié hors du cahier, nommé là où il sert ; il n'est pas cité.",
  },
};
