import { frenchSpacing } from '../../french/typography.ts';
import { nom as siteName } from '../../site.ts';

/** What is cited: a page of the site, under its rules, as it was read. */
export interface Cited {
  readonly title: string;
  /** The product's. */
  readonly version: string;
  /** The digest of the rules of the cahier. */
  readonly empreinte: string;
  /** The sets of rules that what is shown is computed under, where they are not the cahier's. */
  readonly changed?: readonly CitedRules[];
  /** The label of the case that is on screen. */
  readonly note?: string;
  /** With the scenario, or the settings, that it brings, if any. */
  readonly address: string;
  /** When it was read. */
  readonly day: Date;
}

/** A set of rules that a reader has changed. */
export interface CitedRules {
  readonly nom?: string;
  /** « Largeur du tunnel : 10 % (cahier : 5 %) » */
  readonly changes: readonly string[];
  /** The digest of the whole set. */
  readonly empreinte: string;
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
  const { note } = given;
  const cited = {
    ...given,
    title: frenchSpacing(note === undefined ? given.title : `${given.title} (${note})`),
  };
  const { title, version, address, day } = cited;
  return {
    text: `${frenchSpacing(
      `« ${title} », ${siteName}, version ${version}, ${rulesOf(cited, ' (', ')')}, consulté le ${said.format(day)} : `,
    )}${address}`,
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
          note: noteOf(cited),
          URL: address,
          accessed: { 'date-parts': [[day.getFullYear(), day.getMonth() + 1, day.getDate()]] },
        },
      ],
      null,
      2,
    ),
  };
}

const noteOf = (cited: Cited): string => frenchSpacing(rulesOf(cited, ', ', ''));

/** As many changes as a reference names: the digest tells the others apart. */
const NAMED = 3;

/** Of the cahier with its digest, between two signs; then each set that is not the cahier's, with its own. */
function rulesOf({ empreinte, changed = [] }: Cited, before: string, after: string): string {
  const sets = changed.map(({ nom, changes, empreinte: own }) => {
    const others = changes.length > NAMED ? ` ; et ${changes.length - NAMED} de plus` : '';
    const name = nom === undefined ? 'jeu' : `jeu « ${nom} »`;
    return `, ${name} modifié (${changes.slice(0, NAMED).join(' ; ')}${others}), empreinte du jeu ${own}`;
  });
  return `règles du cahier de 2019${before}empreinte ${empreinte}${after}${sets.join('')}`;
}

function bibtex(cited: Cited): string {
  const { title, version, address, day } = cited;
  const fields = {
    title: `{${escaped(title)}}`,
    howpublished: escaped(siteName),
    version: escaped(version),
    note: escaped(noteOf(cited)),
    url: address,
    urldate: `${day.getFullYear()}-${twoDigits(day.getMonth() + 1)}-${twoDigits(day.getDate())}`,
    language: 'french',
  };
  const lines = Object.entries(fields).map(([field, value]) => `  ${field} = {${value}},\n`);
  return `@misc{${keyOf(cited)},\n${lines.join('')}}`;
}

/** A key that two pages, or two sets of rules, do not share: letters and digits, as every program takes them. */
function keyOf({ title, empreinte, changed = [] }: Cited): string {
  const plain =
    title
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? [];
  const digests = changed.length === 0 ? [empreinte] : changed.map((set) => set.empreinte);
  return ['ipep', ...plain.slice(0, 3), ...digests.map((each) => each.slice(0, 8))].join('-');
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
