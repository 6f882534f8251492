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

/** What is no prose: controls, drawings, lists of links, and what only some readers have. */
const UNREAD = new Set(
  'button input math nav noscript option script select style summary svg template textarea'.split(' '),
);
/** Marks of provenance, what is heard beside what is seen, calculators, what is for paper. */
const UNREAD_CLASSES =
  'au-carnet cache donnees formule-ou notice-marque mot-page mot-sens panneau paper-sheets papier parametre-colonne statut suivante surtitre unite'.split(
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

/** Spaces that French wants unbroken stay so. */
const inOneLine = (parts: readonly string[]): string =>
  parts
    .join('')
    .replace(/[ \t\r\n]+/gu, ' ')
    .trim();

/** The text of an element, in one line. */
function textOf(node: Node, isLeftOut: (element: Element) => boolean = isUnread): string {
  const parts: string[] = [];
  const read = (each: Node): void => {
    if (each.nodeName === '#text' && 'value' in each) parts.push(each.value);
    if (!isElement(each) || isLeftOut(each)) return;
    if (each.tagName === 'br' || !INLINE.has(each.tagName)) parts.push(' ');
    if (each.tagName === 'li' && parts.some((part) => part.trim() !== '')) parts.push('· ');
    each.childNodes.forEach(read);
    if (!INLINE.has(each.tagName)) parts.push(' ');
  };
  childrenOf(node).forEach(read);
  return inOneLine(parts);
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
  readonly is: (element: Element, id: string) => boolean;
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
  textOf(title, (each) => isUnread(each) && !(kind !== 'rule' && ofClass('cache')(each))).replace(
    / {2,}/gu,
    ' ',
  );

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
  const title = textOf(heading);
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
  /** Reads what stands under an element, which bears the nearest anchor above when it has none. */
  const read = (node: Node): void => {
    for (const child of childrenOf(node)) {
      if (child.nodeName === '#text' && 'value' in child) current.text.push(child.value);
      if (!isElement(child) || isUnread(child) || child === heading || child === chapeau) continue;
      const id = attribute(child, 'id');
      const thing = things.find(({ is }) => is(child, id ?? ''));
      if (thing) {
        const name = thing.title(child);
        const text = textOf(child, (each) => each === name || isUnread(each));
        if (thing.kind === 'quotation') current.cited.push(text, ' ');
        // Shown a second time, it has its anchor where it stands whole.
        if (id !== undefined && name) begin(thing.kind, titleOf(thing, name), id).text.push(text);
        else if (thing.kind === 'rule' && name) begin('rule', titleOf(thing, name), '').text.push(text);
      } else if (isHeading(child)) {
        const name = textOf(child);
        if (id === undefined) current.text.push(' ', name, ' ');
        else {
          page.text.push(' ', name, ' ');
          const kind = chemin === '/faq/' && child.tagName === 'h3' ? 'question' : 'section';
          // Questions that are answered together share their answer.
          const shared = kind === 'question' && current.kind === kind && current.text.join('').trim() === '';
          current = begin(kind, name, id, shared ? current.text : undefined);
        }
      } else {
        const space = INLINE.has(child.tagName) ? '' : ' ';
        current.text.push(space);
        read(child);
        current.text.push(space);
      }
    }
  };
  read(main);
  const lead = [chapeau && textOf(chapeau), description && attribute(description, 'content')];
  // A title over other titles leads nowhere that they do not.
  const told = parts.filter(({ kind, text }) => kind !== 'section' || text.join('').trim() !== '');
  return told.map((part) => ({
    kind: part.kind,
    title: part.title,
    place: title,
    address: part.anchor === '' ? chemin : `${chemin}#${part.anchor}`,
    text: inOneLine(part.text),
    ...(part.kind === 'section' &&
      chemin !== QUOTATIONS &&
      part.cited.length > 0 && { cited: inOneLine(part.cited) }),
    ...(part === page && { lead: [...new Set(lead)].filter(Boolean).join(' ') }),
  }));
}
