import { frenchSpacing } from '../../french/typography.ts';
import { type ContentsEntry, captionOf, type LaidOut, type Part } from '../document/document.ts';
import { markdownHtml } from '../markdown/markdown-html.ts';
import type { ShownTable } from '../notebook.ts';
import { escaped } from './escaped.ts';
import { type Foot, footLines } from './foot.ts';
import { documentStyles } from './html-styles.ts';
import { qrCode, qrSvg } from './qr-code.ts';
import { wholeAddress } from './whole-address.ts';

/** What a file asks of the browser that opens it: nothing is fetched, nothing runs. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** A carnet as one HTML file that needs nothing else: no script, no font, no address fetched. */
export function htmlFile(document: LaidOut, foot: Foot): string {
  const { titre, byline, presentation, parts } = document;
  const whole = (address: string): string => wholeAddress(address, foot.site);
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escaped(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(titre)}</title>
<style>${documentStyles}</style>
</head>
<body${presentation === 'conseil' ? ' class="conseil"' : ''}>
<header>
<h1>${escaped(titre)}</h1>
${byline === '' ? '' : `<p class="byline">${escaped(byline)}</p>`}
</header>
${presentation === 'conseil' ? '' : contents(document)}
<main>
${parts.map((part) => partHtml(part, whole)).join('\n')}
</main>
${footHtml(document, foot)}
</body>
</html>
`;
}

function contents({ headings, figures, tables }: LaidOut): string {
  if (headings.length + figures.length + tables.length < 3) return '';
  const list = (title: string, entries: readonly ContentsEntry[]): string =>
    entries.length === 0
      ? ''
      : `<li>${title}<ul>${entries.map((entry) => `<li>${link(entry)}</li>`).join('')}</ul></li>`;
  const own = headings.map((entry) => `<li>${link(entry)}</li>`).join('');
  return `<nav aria-label="Sommaire"><h2>Sommaire</h2><ul>${own}${list('Figures', figures)}${list('Tableaux', tables)}</ul></nav>`;
}

const link = ({ anchor, text }: ContentsEntry): string =>
  `<a href="#${escaped(anchor)}">${escaped(text)}</a>`;

function partHtml(part: Part, whole: (address: string) => string): string {
  switch (part.kind) {
    case 'text': {
      const anchors = part.headings.map(({ anchor }) => anchor).values();
      return markdownHtml(part.blocks, { under: 1, whole, anchor: () => anchors.next().value });
    }
    case 'citation':
      return `<blockquote><p class="quoted">${escaped(part.texte)}</p><p class="note">${escaped(part.source)}</p></blockquote>${
        part.legende === undefined ? '' : `<p class="note">${escaped(part.legende)}</p>`
      }`;
    case 'later':
      return `<p class="note">${escaped(part.sentence)}</p>`;
    case 'figure':
    case 'table':
      return [
        `<figure id="${escaped(part.anchor)}"><figcaption>${escaped(captionOf(part))}</figcaption>`,
        part.svg ?? '',
        part.table ? tableHtml(part.table, captionOf(part)) : '',
        ...part.notes.map((note) => `<p class="note">${escaped(note)}</p>`),
        '</figure>',
      ].join('\n');
  }
}

/** A column of numbers ends where they do. */
const isNumber = (text: string): boolean =>
  /^[+\u2212-]?[\s\u00a0\u202f]?[\d\s\u00a0\u202f]+(?:,\d+)?[\s\u00a0\u202f]*[€%]?$/.test(text);

function tableHtml({ entete, lignes }: ShownTable, name: string): string {
  const numeric = entete.map(
    (_, column) => lignes.length > 0 && lignes.every((line) => isNumber(line[column] ?? '')),
  );
  const side = (column: number): string => (column > 0 && numeric[column] ? ' class="number"' : '');
  const head = entete.map((cell, column) => `<th scope="col"${side(column)}>${escaped(cell)}</th>`).join('');
  const lines = lignes.map(
    (line) =>
      `<tr>${line
        .map((cell, column) =>
          column === 0 ? `<th scope="row">${escaped(cell)}</th>` : `<td${side(column)}>${escaped(cell)}</td>`,
        )
        .join('')}</tr>`,
  );
  return `<div class="scrolled"><table aria-label="${escaped(name)}"><thead><tr>${head}</tr></thead><tbody>${lines.join('')}</tbody></table></div>`;
}

function footHtml(document: LaidOut, foot: Foot): string {
  const code = foot.recompute.kind === 'page' ? undefined : qrCode(foot.recompute.address);
  const { hypotheses, sources, lines } = footLines(document, foot, code !== undefined);
  return `<footer>
${section('Hypothèses dont dépendent ces montants', hypotheses)}
${section('Sources', sources)}
${lines.map((line) => `<p class="address">${escaped(line)}</p>`).join('\n')}
${code === undefined ? '' : `<div class="qr">${qrSvg(code, frenchSpacing("Code QR : l'adresse qui recalcule ce document"))}</div>`}
</footer>`;
}

const section = (title: string, items: readonly string[]): string =>
  items.length === 0
    ? ''
    : `<h2>${escaped(title)}</h2><ul>${items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>`;
