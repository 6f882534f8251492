/** Words without accents, capitals, ligatures nor widths: « ÂGE, ２ » is « age, 2 ». */
export function foldedWords(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/œ/gu, 'oe')
    .replace(/æ/gu, 'ae');
}

/** The same, their letters and digits alone: two spellings that a reader takes for the same words are one. */
export function bareWords(text: string): string {
  return foldedWords(text).replace(/[^\p{L}\p{N}]/gu, '');
}
