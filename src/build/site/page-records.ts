/** What there is to be found on a finished page: the page, its parts, and the rules, words, questions… that stand there. */
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { Kind, SearchRecord } from '../../search/record.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const isElement = (node: Node): node is Element => 'tagName' in node;
const childrenOf = (node: Node): readonly Node[] => ('childNodes' in node ? node.childNodes : []);
const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((each) => each.name === name)?.value;
const classesOf = (element: Element): string[] => attribute(element, 'class')?.split(/\s+/u) ?? [];

/** What is no prose: controls, drawings, lists of links, examples of files, and what only some readers have. */
const UNREAD = new Set(
  'button input math nav noscript option pre script select style summary svg template textarea'.split(' '),
);
/** Marks of provenance, numbers of steps, what is heard beside what is seen, calculators, what is for paper. */
const UNREAD_CLASSES =
  'au-carnet cache donnees etape-rang formule-ou notice-marque mot-page mot-sens panneau paper-sheets papier parametre-colonne passage-usages rang statut suivante surtitre unite'.split(
    ' ',
  );

/** A word that opens its meaning is a word of its sentence. */
const isExplained = (element: Element): boolean => classesOf(element).includes('mot-dit');

const isUnread = (element: Element): boolean =>
  (UNREAD.has(element.tagName) && !isExplained(element)) ||
  classesOf(element).some((name) => UNREAD_CLASSES.includes(name));

/** Elements of a sentence: their text goes on with what stands beside them. */
const INLINE = new Set([
  'a',
  'abbr',
  'b',
  'br',
  'button',
  'cite',
  'code',
  'em',
  'i',
  'mark',
  'span',
  'strong',
  'sub',
  'sup',
]);
/** Never apart from what they follow. */
const RAISED = new Set(['sub', 'sup']);

/** Where a text stops, and another begins beside it or below. */
const BREAK = '\n';

/**
 * Texts in one line: what does not end as a sentence does is set apart from what follows. Spaces that French wants
 * unbroken stay so; the one before a mark that is left out does not stand before a comma.
 */
const inOneLine = (parts: readonly string[], apart = ' · '): string =>
  parts
    .join('')
    .split(BREAK)
    .map((text) => text.replace(/ +/gu, ' ').replace(/^ | $/gu, ''))
    .filter((text) => /[^\s·]/u.test(text))
    .reduce((line, text) => line + (line === '' ? '' : /[.!?…:;,]$/u.test(line) ? ' ' : apart) + text, '')
    .replace(/(?<!\]) (?:· )?(?=[,.)](?: |$))/gu, '');

/**
 * Gives the texts under a node, and a break wherever they do not run on: at a block, and between two elements that touch,
 * which only a sheet of styles sets apart.
 */
function readTexts(node: Node, push: (text: string) => void, isTaken: (element: Element) => boolean): void {
  let isAfterElement = false;
  for (const child of childrenOf(node)) {
    if (child.nodeName === '#text' && 'value' in child) {
      push(child.value.replace(/[ \t\r\n]+/gu, ' '));
      isAfterElement &&= child.value === '';
    }
    if (!isElement(child) || isTaken(child)) continue;
    const runsOn = INLINE.has(child.tagName);
    const touches = isAfterElement && !RAISED.has(child.tagName);
    push(child.tagName === 'br' ? ' ' : runsOn && !touches ? '' : BREAK);
    readTexts(child, push, isTaken);
    push(runsOn ? '' : BREAK);
    isAfterElement = true;
  }
}

/** The text of an element, in one line. */
function textOf(node: Node, isLeftOut: (element: Element) => boolean = isUnread, apart?: string): string {
  const parts: string[] = [];
  readTexts(node, (text) => parts.push(text), isLeftOut);
  return inOneLine(parts, apart);
}

function first(node: Node, is: (element: Element) => boolean): Element | undefined {
  for (const child of childrenOf(node)) {
    if (isElement(child) && is(child)) return child;
    const inside = first(child, is);
    if (inside) return inside;
  }
  return undefined;
}

const ofClass = (name: string) => (element: Element) => classesOf(element).includes(name);
const isHeading = (element: Element): boolean => /^h[2-4]$/u.test(element.tagName);

/** What is a record of its own wherever it stands: how it is known, its kind, and where its title is. */
interface Thing {
  readonly kind: Kind;
  readonly is: (element: Element) => boolean;
  readonly title: (element: Element) => Element | undefined;
}

const things: readonly Thing[] = [
  { kind: 'rule', is: ofClass('regle'), title: (element) => first(element, isHeading) },
  {
    kind: 'parameter',
    is: ofClass('parametre'),
    title: (element) => first(element, ofClass('parametre-label')),
  },
  { kind: 'slip', is: ofClass('notice-lapsus'), title: (element) => first(element, isHeading) },
  { kind: 'hypothesis', is: ofClass('notice'), title: (element) => first(element, isHeading) },
  { kind: 'word', is: ofClass('mot'), title: (element) => first(element, (each) => each.tagName === 'dt') },
  {
    kind: 'quotation',
    is: (element) => element.tagName === 'figure' && ofClass('citation')(element),
    title: (element) => first(element, (each) => each.tagName === 'cite'),
  },
];

/** Numbers of hypotheses and slips are heard in their titles, and stand beside them. */
const titleOf = ({ kind }: Thing, title: Element): string =>
  textOf(title, (each) => isUnread(each) && !(kind !== 'rule' && ofClass('cache')(each)), ' ');

/** The list of all quotations: its parts tell none of them in other words. */
const QUOTATIONS = '/sources/';

/** A part of a page, under construction. */
interface Part {
  readonly kind: Kind;
  readonly title: string;
  readonly anchor: string;
  readonly text: string[];
  /** The quotations that it shows, which are things of their own too. */
  readonly cited: string[];
}

/** The parts of the page at `chemin`, « /regles/ecart/ », from its HTML; none of a page without a place to lead to. */
export function pageRecords(html: string, chemin: string): SearchRecord[] {
  const document = parse(html);
  const main = first(document, ({ tagName }) => tagName === 'main');
  const heading = main && first(main, ({ tagName }) => tagName === 'h1');
  if (main === undefined || heading === undefined) return [];
  const title = textOf(heading, isUnread, ' ');
  const chapeau = first(main, ofClass('chapeau'));
  const description = first(
    document,
    (element) => element.tagName === 'meta' && attribute(element, 'name') === 'description',
  );
  const page: Part = { kind: 'page', title, anchor: '', text: [], cited: [] };
  const parts: Part[] = [page];
  let current = page;
  const begin = (kind: Kind, name: string, anchor: string, text: string[] = []): Part => {
    const part = { kind, title: name, anchor, text, cited: [] };
    parts.push(part);
    return part;
  };
  /** Takes what is a part, or no part, of what is read; what is neither bears the nearest anchor above. */
  const take = (element: Element): boolean => {
    if (isUnread(element) || element === heading || element === chapeau) return true;
    const id = attribute(element, 'id');
    const thing = things.find(({ is }) => is(element));
    if (thing) {
      const name = thing.title(element);
      const text = textOf(element, (each) => each === name || isUnread(each));
      if (thing.kind === 'quotation') current.cited.push(text);
      // Shown a second time, it has its anchor where it stands whole.
      if (name && (id !== undefined || thing.kind === 'rule'))
        begin(thing.kind, titleOf(thing, name), id ?? '').text.push(text);
      return true;
    }
    if (!isHeading(element)) return false;
    const name = textOf(element, isUnread, ' ');
    if (id === undefined) current.text.push(BREAK, name, BREAK);
    else {
      page.text.push(BREAK, name, BREAK);
      const kind = chemin === '/faq/' && element.tagName === 'h3' ? 'question' : 'section';
      // Questions that are answered together share their answer.
      const shared = kind === 'question' && current.kind === kind && current.text.join('').trim() === '';
      current = begin(kind, name, id, shared ? current.text : undefined);
    }
    return true;
  };
  readTexts(main, (text) => current.text.push(text), take);
  const lead = [chapeau && textOf(chapeau), description && attribute(description, 'content')];
  // A title over other titles leads nowhere that they do not.
  const told = parts.filter(({ kind, text }) => kind !== 'section' || text.join('').trim() !== '');
  return told.map((part) => ({
    kind: part.kind,
    title: part.title,
    place: title,
    address: part.anchor === '' ? chemin : `${chemin}#${part.anchor}`,
    text: inOneLine(part.text),
    ...(part.kind === 'section' && chemin !== QUOTATIONS && part.cited.length > 0 && { cited: part.cited }),
    ...(part === page && { lead: [...new Set(lead)].filter(Boolean).join(' ') }),
  }));
}
