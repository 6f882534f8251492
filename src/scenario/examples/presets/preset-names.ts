/** How the groupements of the presets are called: a reader who has kept such a name has given none. */
export const presetNames = {
  rurale: 'Maison de santé rurale',
  maison: 'Maison de santé',
  cpts: 'Communauté professionnelle territoriale de santé',
} as const;
