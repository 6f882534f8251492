/** A word of a command as shells read it: in the quotes that keep each of its letters. */
function shellWord(text: string): string {
  if (/^[\w./-]+$/.test(text)) return text;
  return /["$`\\!]/.test(text) ? `'${text.replaceAll("'", String.raw`'\''`)}'` : `"${text}"`;
}

/** What the figures of the page are of. */
interface Asked {
  readonly file: string;
  readonly nom: string;
  readonly annee: number;
  /** Up to which saving, € per patient, where it is not as far as is usual. */
  readonly upTo: string | undefined;
}

/** The command that prints the same pieces. */
export function commandLine({ file, nom, annee, upTo }: Asked): string {
  const words = ['ipep', 'incitation', file, '--groupement', nom, '--annee', String(annee)];
  return [...words, ...(upTo === undefined ? [] : ['--jusque', upTo])].map(shellWord).join(' ');
}
