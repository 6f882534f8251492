/** Which values a declaration may hold: those of src/styles/tokens, and words that have no size and no colour. */
import { type CssNode, walk } from 'css-tree';
import { tokens, type Written } from './sheets.ts';

interface Kind {
  readonly properties: RegExp;
  /** The tokens that these properties take. */
  readonly takes: RegExp;
  readonly words?: readonly string[];
  readonly numbers?: readonly string[];
  /** Whether the lengths are a drawing's, and not a space of the page. */
  readonly draws?: boolean;
  /** Whether lengths of less than `FIELD` are those of one thing. */
  readonly fields?: boolean;
}

const colours = [...tokens].filter(([, file]) => file.endsWith('/colours.css')).map(([name]) => name);
const colour = colours.join('|');
const any = ['inherit', 'none', 'transparent', 'initial'];
const strokes = ['solid', 'dashed', 'dotted', 'double', 'collapse', 'underline', 'line-through'];
const WEIGHTS = ['400', '500', '600'];

/** The first that names a property governs it; a property that none names has sizes of its own, or none. */
const kinds: readonly Kind[] = [
  {
    properties: /^(scroll-)?(margin|padding)(-|$)|^((row|column)-)?gap$|^(inset|top|right|bottom|left)(-|$)/,
    takes: /^--(space|stroke)-/,
    words: ['auto'],
  },
  { properties: /^font-size$/, takes: /^--(text|title|root)/ },
  { properties: /^line-height$/, takes: /^--leading-/ },
  {
    properties: /^font(-family|-weight)?$/,
    takes: /^--(text|title-|leading-|serif$|sans$|math$|mono$)/,
    words: ['italic'],
    numbers: WEIGHTS,
  },
  { properties: /^letter-spacing$/, takes: /^--tracking-/ },
  { properties: /-radius$/, takes: /^--round/ },
  { properties: /^text-underline-offset$/, takes: /^--underline$/ },
  { properties: /^outline-offset$/, takes: /^--(stroke|space)-/ },
  {
    properties: /^(border|outline|column-rule|text-decoration)(-|$)/,
    takes: new RegExp(`^(--stroke-.*|${colour})$`),
    words: strokes,
  },
  {
    properties: /^box-shadow$/,
    takes: new RegExp(`^(--(stroke|space)-.*|${colour})$`),
    words: ['inset'],
  },
  {
    properties: new RegExp(`^(background(-color|-image)?|(accent-|caret-)?color|fill|stroke|${colour})$`),
    takes: new RegExp(`^(${colour})$`),
    words: ['top', 'circle', 'no-repeat', 'local', 'in', 'srgb'],
    draws: true,
  },
  { properties: /^max-(width|inline-size)$/, takes: /^--measure-/, words: ['max-content'], fields: true },
  {
    properties: /^--/,
    takes: /./,
    words: ['table', 'caption', 'header-group', 'row-group', 'row', 'cell']
      .map((name, rank) => (rank === 0 ? name : `table-${name}`))
      .concat('block', 'inline', 'nowrap'),
  },
];

/** Colours that a reader's own theme gives. */
const systemColours = ['Canvas', 'CanvasText', 'Highlight', 'LinkText', 'GrayText'];

/** Narrower than this, in rem, a greatest width is that of one field, not a measure of text. */
const FIELD = 26;

/** What a declaration writes that is no token, undefined when all of it is. */
export function foreignValue({ declaration, within }: Written): string | undefined {
  const { property, value } = declaration;
  const kind = kinds.find(({ properties }) => properties.test(property));
  // @page knows no custom property, @font-face describes a file.
  if (kind === undefined || /^@(page|font-face)/.test(within)) return undefined;
  const words = [...any, ...(kind.words ?? []), ...(within.includes('forced-colors') ? systemColours : [])];
  let foreign: string | undefined;
  const calls: string[] = [];
  const inside = (name: RegExp) => calls.some((call) => name.test(call));
  walk(value, {
    enter(node: CssNode) {
      if (node.type === 'Function') calls.push(node.name);
      const wrong = written(node, kind, words, inside);
      if (wrong !== undefined) foreign ??= `${property}: ${wrong}`;
    },
    leave(node: CssNode) {
      if (node.type === 'Function') calls.pop();
    },
  });
  return foreign;
}

/** A node of a value as it is written, when it is no token. */
function written(
  node: CssNode,
  kind: Kind,
  words: readonly string[],
  inside: (name: RegExp) => boolean,
): string | undefined {
  const drawn = kind.draws === true;
  switch (node.type) {
    case 'Raw':
      return node.value;
    case 'Hash':
      return `#${node.value}`;
    case 'Function':
      return /^(var|calc|min)$/.test(node.name) || (drawn && /gradient$|^color-mix$/.test(node.name))
        ? undefined
        : `${node.name}()`;
    case 'Dimension': {
      const { value, unit } = node;
      const own = kind.fields === true && unit !== 'px' && Number(value) < FIELD;
      return Number(value) === 0 || own || drawn ? undefined : value + unit;
    }
    case 'Number':
      return node.value === '0' || inside(/^calc$/) || drawn || kind.numbers?.includes(node.value)
        ? undefined
        : node.value;
    case 'Identifier': {
      const { name } = node;
      if (name.startsWith('--')) return tokens.has(name) && !kind.takes.test(name) ? name : undefined;
      return words.includes(name) ? undefined : name;
    }
    default:
      return undefined;
  }
}
