/** Words without accents, capitals, ligatures nor widths: « ÂGE, ２ » is « age, 2 ». */
export function foldedWords(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/œ/gu, 'oe')
    .replace(/æ/gu, 'ae');
}

/**
 * The same without spaces, punctuation nor signs: two spellings that a reader takes for the same words are one. What
 * cannot be read, « � » or a control character, stays: it may stand for a letter.
 */
export function bareWords(text: string): string {
  return foldedWords(text).replace(/(?!\ufffd)[\p{P}\p{S}\p{Z}\p{Cf}\s]/gu, '');
}
