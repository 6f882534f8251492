/** The anchor of a term on the page of the glossary: « credits-d-amorcage ». */
export const glossaryAnchor = (term: string): string =>
  term
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
