/** A name that every system takes for a file's; `otherwise` where nothing of it is left. */
export const fileName = (nom: string, otherwise = 'dossier'): string =>
  nom
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}._()-]+/gu, ' ')
    .trim()
    .slice(0, 80) || otherwise;
