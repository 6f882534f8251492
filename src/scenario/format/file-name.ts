/** A name that every system takes for a file's. */
export const fileName = (nom: string): string =>
  nom
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}._()-]+/gu, ' ')
    .trim()
    .slice(0, 80) || 'dossier';
