import type { Block, Inline } from './tree.ts';

/** What a hand writes stays far under these; beyond, a parser of CommonMark takes seconds, or all of its stack. */
const MOST = { signs: 400, lines: 500, nested: 8 } as const;

/** Whether a text would cost more to read than anybody's formatting is worth: signs in one paragraph, lists and quotes in each other. */
export function isIntricate(text: string): boolean {
  return text.split(/\n[ \t]*\n/).some((paragraph) => {
    const lines = paragraph.split('\n');
    if (lines.length > MOST.lines) return true;
    if (['*', '_', '[', '`'].some((sign) => paragraph.split(sign).length > MOST.signs)) return true;
    return lines.some((line) => {
      const [before = ''] = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))*[ \t]*/.exec(line) ?? [];
      const nested = before.match(/[>\-+*]|\d+[.)]/g)?.length ?? 0;
      return nested > MOST.nested || /[ \t]{25}/.test(before);
    });
  });
}

/** Such a text as it was typed, in paragraphs and lines. */
export function unformatted(text: string): readonly Block[] {
  return text
    .split(/\n(?:[ \t]*\n)+/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => ({
      type: 'paragraph',
      children: paragraph
        .split('\n')
        .flatMap((value, rank): Inline[] => [
          ...(rank > 0 ? [{ type: 'break' } as const] : []),
          { type: 'text', value },
        ]),
    }));
}
