/** One carnet, with a cell of each kind. */
import { newNotebook, withAdded } from '../../src/notebook/edit/edit-notebook.ts';
import type { Computation, KeptDossier, NewCell, Notebook } from '../../src/notebook/notebook.ts';
import { example } from '../../src/scenario/examples/first-example.ts';

export const dossier: KeptDossier = { nom: 'Tilleuls', groupement: 0, scenario: example };

export const calcul: Computation = {
  le: '2026-11-28',
  regles: {
    cahier: '2019',
    version: '0.1.0',
    empreinte: '0123456789abcdef0123456789abcdef',
    modifies: [],
    valeurs: { tunnel: '0.05' },
  },
  valeurs: [{ nom: 'total', valeur: '370827.4', unite: '€' }],
  tableau: {
    titre: 'Versements de « Tilleuls »',
    entete: ['Versé en', 'Total'],
    lignes: [
      ['2019', '60 000 €'],
      ['2020', '310 827 €'],
    ],
  },
};

const sampleCells: readonly NewCell[] = [
  {
    mode: 'texte',
    texte: '# Ce que nous proposons\n\nUn **texte** avec [une règle](/regles/ecart/) et <b>des signes</b>.',
  },
  { mode: 'resultat', montre: { mode: 'versements' }, dossier, calcul, legende: 'Ce qui serait versé' },
  { mode: 'resultat', montre: { mode: 'regle', regle: 'interessement', annee: 2021 }, dossier, calcul },
  { mode: 'comparaison', dossiers: [dossier, { ...dossier, nom: 'Érables' }], calcul },
  {
    mode: 'citation',
    citation: 'ecartIntervalle',
    document: 'Cahier des charges',
    section: 'partie 8-II-1',
    texte: 'une première ligne\net une seconde',
  },
  { mode: 'later', name: 'frise', source: '{ "mode": "frise", "pas": 0.1000 }' },
];

export const sample: Notebook = sampleCells.reduce(withAdded, {
  ...newNotebook('Note pour le conseil', '2026-11-28'),
  auteur: 'Claire Martin',
});
