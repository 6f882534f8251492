/** What a column without a name is called, by its place from 1. */
export const unnamedColumn = (place: number): string => `colonne ${place} (sans nom)`;

/** What a column beyond the last of the header is called. */
export const columnBeyond = (place: number): string => `colonne ${place}`;
