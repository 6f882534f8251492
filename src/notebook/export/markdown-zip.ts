import { strToU8, zipSync } from 'fflate';
import { withNumbers } from '../../tables/shown-numbers.ts';
import { writeCsv } from '../../tables/table-writer.ts';
import { captionOf, type LaidOut, type Part } from '../document/document.ts';
import { markdownText } from '../markdown/markdown-text.ts';
import type { ShownTable } from '../notebook.ts';
import { fileNames } from './file-names.ts';
import { type Foot, footLines } from './foot.ts';
import { qrCode, qrSvg } from './qr-code.ts';
import { wholeAddress } from './whole-address.ts';

/** The files of a carnet in Markdown, by their names in the archive; `carnet` is the text of its own file. */
export function markdownFiles(
  document: LaidOut,
  foot: Foot,
  carnet: string,
): Readonly<Record<string, string>> {
  const names = fileNames(document.titre);
  const files: Record<string, string> = {};
  const sections = document.parts.map((part) => partText(part, foot, files));
  const code = foot.recompute.kind === 'page' ? undefined : qrCode(foot.recompute.address);
  if (code !== undefined) files['qr.svg'] = qrSvg(code, 'Code QR');
  const text = [
    `# ${plain(document.titre)}`,
    ...(document.byline === '' ? [] : [plain(document.byline)]),
    ...sections,
    ...footText(document, foot, code !== undefined),
  ];
  return {
    [names.markdown]: `${text.map((part) => part.trim()).join('\n\n')}\n`,
    ...files,
    [names.carnet]: carnet,
  };
}

/** The archive, the same bytes for the same carnet. */
export function markdownZip(document: LaidOut, foot: Foot, carnet: string): Uint8Array<ArrayBuffer> {
  const files = Object.entries(markdownFiles(document, foot, carnet));
  // A fixed date, which ZIP needs and cannot have before 1980; written in local time, as archives are.
  return zipSync(Object.fromEntries(files.map(([name, text]) => [name, strToU8(text)])), {
    mtime: '1980-01-01T00:00:00',
  });
}

function partText(part: Part, foot: Foot, files: Record<string, string>): string {
  switch (part.kind) {
    case 'text':
      return markdownText(part.blocks, { under: 1, whole: (address) => wholeAddress(address, foot.site) });
    case 'citation':
      return [
        quoted(`${part.texte}\n\n${part.source}`),
        ...(part.legende === undefined ? [] : [plain(part.legende)]),
      ].join('\n\n');
    case 'later':
      return plain(part.sentence);
    case 'figure':
    case 'table': {
      const { anchor, svg, table } = part;
      if (svg !== undefined) files[`${anchor}.svg`] = svg;
      if (table) files[`${anchor}.csv`] = writeCsv(withNumbers(table.entete, table.lignes));
      const title = plain(captionOf(part));
      return [
        `**${title}**`,
        ...(svg === undefined ? [] : [`![${title}](${anchor}.svg)`]),
        ...(table ? [tableText(table), `[Les données](${anchor}.csv)`] : []),
        ...part.notes.map(plain),
      ].join('\n\n');
    }
  }
}

function footText(document: LaidOut, foot: Foot, hasCode: boolean): string[] {
  const { hypotheses, sources, lines } = footLines(document, foot, hasCode);
  const list = (title: string, items: readonly string[]): string[] =>
    items.length === 0 ? [] : [`## ${title}`, items.map((item) => `- ${plain(item)}`).join('\n')];
  return [
    ...list('Hypothèses dont dépendent ces montants', hypotheses),
    ...list('Sources', sources),
    '---',
    ...lines.map(plain),
    ...(hasCode ? ['![Code QR](qr.svg)'] : []),
  ];
}

/** Text as one paragraph of Markdown, its signs escaped. */
const plain = (text: string): string =>
  markdownText([{ type: 'paragraph', children: [{ type: 'text', value: text }] }], {
    under: 0,
    whole: (address) => address,
  }).trim();

function quoted(text: string): string {
  const paragraphs = text.split(/\n{2,}/).map((paragraph) => ({
    type: 'paragraph' as const,
    children: paragraph
      .split('\n')
      .flatMap((value, rank) => [
        ...(rank > 0 ? [{ type: 'break' as const }] : []),
        { type: 'text' as const, value },
      ]),
  }));
  return markdownText([{ type: 'blockquote', children: paragraphs }], {
    under: 0,
    whole: (address) => address,
  }).trim();
}

/** A table of pipes, as most readers of Markdown take it; its lines are in the CSV beside it too. */
function tableText({ entete, lignes }: ShownTable): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => plain(cell.replace(/\s+/g, ' ')).replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(entete), `|${' --- |'.repeat(entete.length)}`, ...lignes.map(line)].join('\n');
}
