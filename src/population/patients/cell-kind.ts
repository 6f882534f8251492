/** What a column holds, and so how its cells are read. */
export type Kind = 'texte' | 'age' | 'sexe' | 'drapeau' | 'entier' | 'nombre' | 'depense';
