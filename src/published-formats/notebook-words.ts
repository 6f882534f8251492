import type { Words } from './json-schema.ts';
import { scenarioWords } from './words.ts';

const TABLE = {
  titre: ['Titre', 'Celui du tableau.'],
  entete: ['En-tête', 'Les titres des colonnes.'],
  lignes: ['Lignes', "Autant de textes que l'en-tête en a."],
} as const;

const DOSSIER = {
  '': ['Dossier', "Le dossier tel qu'il était quand la cellule a été calculée."],
  nom: ['Nom', 'Celui du dossier : de 1 à 120 caractères, espaces autour mis à part.'],
  groupement: ['Groupement', 'Le rang, à partir de 0, de celui qui est montré ; absent quand ce sont tous.'],
  scenario: ['Scénario', 'Un document « ipep-scenario/1 » complet.'],
} as const;

const COMPUTATION = {
  '': [
    'Calcul',
    'Ce que la cellule a donné, quand et selon quelles règles : ce qui dit plus tard ce qui a changé.',
  ],
  le: ['Jour du calcul', 'Écrit comme 2026-11-28.'],
  valeurs: ['Montants suivis', "Ceux que l'on compare d'un calcul au suivant, le principal d'abord."],
  'valeurs[].nom': ['Nom', 'Celui du montant : « total », « plancher ».'],
  'valeurs[].valeur': ['Valeur', 'Sans arrondi.'],
  'valeurs[].unite': ['Unité', 'Celle de la valeur ; « 1 » pour une proportion.'],
  tableau: ['Tableau', "Ce que la cellule montrait, en textes ; absent d'un lien, qui n'a pas la place."],
} as const;

type Entries = Readonly<Record<string, readonly [title: string, description: string]>>;

const under = (path: string, words: Entries): Entries =>
  Object.fromEntries(
    Object.entries(words).map(([key, value]) => [key === '' ? path : `${path}.${key}`, value]),
  );

/** The words of a carnet, by path. */
const notebook: Entries = {
  format: ['Format', 'Le nom et la version de ce format.'],
  titre: ['Titre', 'Celui du carnet : 200 caractères au plus.'],
  auteur: ['Auteur', 'La ligne de son auteur : 200 caractères au plus.'],
  date: ['Date', 'Celle que son auteur lui donne, écrite comme 2026-11-28.'],
  presentation: [
    'Présentation',
    '« note », ou « conseil » pour la page du conseil, qui tient sur une feuille.',
  ],
  cellules: [
    'Cellules',
    "200 au plus, dans l'ordre. Une cellule d'un mode inconnu vient d'une version plus récente : elle est gardée telle quelle.",
  ],
  'cellules[].texte': [
    'Texte',
    "D'une cellule de texte, en Markdown ; d'une citation, lettre pour lettre. 20 000 caractères au plus.",
  ],
  'cellules[].legende': ['Légende', '1 000 caractères au plus.'],
  'cellules[].citation': ['Citation', "Le nom de la citation dans l'édition annotée."],
  'cellules[].document': ['Document', 'Celui qui est cité.'],
  'cellules[].section': ['Endroit', 'Celui de la citation dans le document.'],
  'cellules[].dossiers': [
    'Dossiers',
    'Deux ou trois, tels qu’ils étaient : les suivants sont comparés au premier.',
  ],
  'cellules[].montre': ['Ce qui est montré', 'La partie des résultats du dossier que la cellule montre.'],
  'cellules[].montre.regle': ['Règle', 'Celle dont les étapes sont montrées.'],
  'cellules[].montre.figure': ['Figure', 'Son nom.'],
  'cellules[].montre.tableau': ['Tableau', 'Son nom.'],
  'cellules[].montre.annee': ['Année', 'Une année de résultats du dossier.'],
  ...under('cellules[].dossier', DOSSIER),
  ...under('cellules[].dossiers[]', DOSSIER),
  ...under('cellules[].calcul', COMPUTATION),
  ...under('cellules[].calcul.tableau', TABLE),
  'cellules[].page': ['Page', "L'adresse dans le site de celle qui montrait ce relevé."],
  'cellules[].nom': ['Nom', 'Celui de cette page.'],
  'cellules[].le': ['Jour', 'Celui du relevé, écrit comme 2026-11-28.'],
  'cellules[].note': [
    'Note',
    "Ce qu'il faut en dire : le cas d'école montré, le portefeuille, les règles modifiées.",
  ],
  'cellules[].image': [
    'Image',
    "Celle de la figure relevée : un SVG de g, path, rect, line, circle et text, sans style ni lien, aux couleurs nommées var(--…). Absente d'un lien, qui n'a pas la place.",
  ],
  'cellules[].tableau': ['Tableau', 'Ce que la page montrait, en textes.'],
  ...under('cellules[].tableau', TABLE),
};

/** The words of a carnet's values; throws on a path without any, so that a new key is not published mute. */
export const notebookWords: Words = (path) => {
  const [, rules] = /^cellules\[\]\.calcul\.(regles.*)$/.exec(path) ?? [];
  if (rules !== undefined) return scenarioWords(rules);
  const found = notebook[path];
  if (found === undefined)
    throw new Error(`no words for "${path}": add them in src/published-formats/notebook-words.ts`);
  const [title, description] = found;
  return { title, description };
};
