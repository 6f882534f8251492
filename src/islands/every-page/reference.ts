import { frenchSpacing } from '../../french/typography.ts';
import { nom as siteName } from '../../site.ts';

/** What is cited: a page of the site, under its rules, as it was read. */
export interface Cited {
  readonly title: string;
  /** The product's. */
  readonly version: string;
  /** The digest of the rules. */
  readonly empreinte: string;
  /** With the scenario that it brings, if any. */
  readonly address: string;
  /** When it was read. */
  readonly day: Date;
}

export interface Reference {
  readonly text: string;
  readonly bibtex: string;
  /** A list of one item, as CSL-JSON has it. */
  readonly csl: string;
}

const said = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long' });

/** How a page is cited: as a sentence, as BibTeX, and as CSL-JSON. */
export function referenceOf(given: Cited): Reference {
  const cited = { ...given, title: frenchSpacing(given.title) };
  const { title, version, empreinte, address, day } = cited;
  return {
    text: frenchSpacing(
      `« ${title} », ${siteName}, version ${version}, règles du cahier de 2019 (empreinte ${empreinte}), consulté le ${said.format(day)} : ${address}`,
    ),
    bibtex: bibtex(cited),
    csl: JSON.stringify(
      [
        {
          id: keyOf(cited),
          type: 'webpage',
          language: 'fr',
          title,
          'container-title': siteName,
          version,
          note: noteOf(empreinte),
          URL: address,
          accessed: { 'date-parts': [[day.getFullYear(), day.getMonth() + 1, day.getDate()]] },
        },
      ],
      null,
      2,
    ),
  };
}

const noteOf = (empreinte: string): string => `règles du cahier de 2019, empreinte ${empreinte}`;

function bibtex(cited: Cited): string {
  const { title, version, empreinte, address, day } = cited;
  const fields = {
    title: `{${escaped(title)}}`,
    howpublished: escaped(siteName),
    version: escaped(version),
    note: escaped(noteOf(empreinte)),
    url: address,
    urldate: `${day.getFullYear()}-${twoDigits(day.getMonth() + 1)}-${twoDigits(day.getDate())}`,
    language: 'french',
  };
  const lines = Object.entries(fields).map(([field, value]) => `  ${field} = {${value}},\n`);
  return `@misc{${keyOf(cited)},\n${lines.join('')}}`;
}

/** A key that two pages, or two sets of rules, do not share: letters and digits, as every program takes them. */
function keyOf({ title, empreinte }: Cited): string {
  const plain =
    title
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? [];
  return ['ipep', ...plain.slice(0, 3), empreinte.slice(0, 8)].join('-');
}

const signs: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** What TeX would take for something else than itself. */
const escaped = (text: string): string =>
  text.replace(/[\\~^&%$#_{}]/g, (sign) => signs[sign] ?? `\\${sign}`);

const twoDigits = (count: number): string => String(count).padStart(2, '0');
