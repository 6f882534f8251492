/** How the groupements of the examples are called: a reader who has kept such a name has given none. */
export const exampleNames = {
  tilleuls: 'Maison de santé des Tilleuls',
  rurale: 'Maison de santé rurale',
  maison: 'Maison de santé',
  cpts: 'Communauté professionnelle territoriale de santé',
} as const;
