/**
 * The words of the glossary, explained where they are met: in a finished page, the first of each in a sentence is a button
 * that opens its meaning (a popover of the browser's, no script). Never in a quotation, a title, a link, a label, a
 * button, a table, nor in an island, which the browser renders again.
 */
import { rulePages } from '../../cahier/pages.ts';
import { glossaryAnchor } from '../../cahier/text/glossary/anchor.ts';
import { type GlossaryEntry, glossary } from '../../cahier/text/glossary/whole-glossary.ts';
import { metWords } from '../../cahier/text/glossary/written-forms.ts';
import { frenchSpacing } from '../../french/typography.ts';
import { token } from './french-pages.ts';

/** Elements whose text is no sentence of ours, or is pressed or followed. */
const closed = new Set(
  'a abbr astro-island blockquote button cite code dialog dt figure h1 h2 h3 h4 h5 h6 kbd label legend math nav noscript pre q samp select summary svg table template textarea'.split(
    ' ',
  ),
);

/** What is quoted, what introduces a page, what answers a question. */
const closedAttributes =
  /\sdata-verbatim\b|\shidden\b|\spopover\b|\saria-hidden="true"|\sclass="(?:[^"]*\s)?(?:citation|chapeau|surtitre|papier|question|points-dits|frontispice|legende)(?:\s[^"]*)?"/;

const sentence = /^(p|li|dd)$/;

/** Pages that explain words themselves, are read on paper, are brought light into another page, or have no sentence. */
const without =
  /^(404\.html|glossaire\/|recherche\/|plan-du-site\/|carnet\/|integrer\/|regles\/livre\/|formation\/notes\/)/;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function meaning({ term, definition, origine, page }: GlossaryEntry, base: string): string {
  const anchor = glossaryAnchor(term);
  const isCahier = origine === 'cahier';
  const words = escaped(isCahier ? definition : frenchSpacing(definition));
  const rule = rulePages.find(({ id }) => id === page);
  return (
    `<div class="mot-sens" id="mot-${anchor}" popover>` +
    `<p><b data-verbatim>${escaped(isCahier ? term : frenchSpacing(term))}</b></p>` +
    `<p${isCahier ? ' data-verbatim' : ''}>${words}</p>` +
    `<p><a href="${base}/glossaire/#${anchor}">${isCahier ? 'Glossaire du cahier' : 'Glossaire, dans nos mots'}</a>` +
    `${rule ? ` · <a href="${base}/regles/${rule.id}/">Règle\u00a0: ${frenchSpacing(rule.nom)}</a>` : ''}</p></div>`
  );
}

/** How many quotation marks a text leaves open. */
const opened = (text: string): number => (text.match(/«/g)?.length ?? 0) - (text.match(/»/g)?.length ?? 0);

/** The words of the glossary in a text, each once a page, as buttons; none between quotation marks. */
function explained(text: string, met: Map<string, GlossaryEntry>, page: string, quoted: number): string {
  let written = '';
  let position = 0;
  for (const { term, start, end } of metWords(text)) {
    const entry = glossary.find((each) => each.term === term);
    // A page of rules explains its own words.
    if (entry === undefined || met.has(term) || page === `regles/${entry.page}/`) continue;
    if (quoted + opened(text.slice(0, start)) > 0) continue;
    met.set(term, entry);
    const anchor = glossaryAnchor(term);
    written +=
      text.slice(position, start) +
      `<button class="mot-dit" type="button" popovertarget="mot-${anchor}" aria-describedby="mot-${anchor}">` +
      `${text.slice(start, end)}</button>`;
    position = end;
  }
  return written + text.slice(position);
}

/** The page at `page` (« regles/ecart/ »), with the words of the glossary explained where they are met. */
export function withExplainedWords(html: string, page: string, base: string): string {
  if (without.test(page)) return html;
  const met = new Map<string, GlossaryEntry>();
  const parts: string[] = [];
  let position = 0;
  let isMain = false;
  let sentences = 0;
  let quoted = 0;
  let kept: { name: string; depth: number } | undefined;
  for (const match of html.matchAll(token)) {
    const text = html.slice(position, match.index);
    const [, , closing, name = '', attributes = ''] = match;
    parts.push(isMain && sentences > 0 && !kept ? explained(text, met, page, quoted) : text);
    if (!kept) quoted += opened(text);
    if (closing && name === 'main') {
      parts.push(...[...met.values()].map((entry) => meaning(entry, base)));
      isMain = false;
    }
    parts.push(match[0]);
    position = match.index + match[0].length;
    if (name === '' || attributes.endsWith('/')) continue;
    if (kept) {
      if (name === kept.name) kept.depth += closing ? -1 : 1;
      if (kept.depth === 0) kept = undefined;
    } else if (!closing && (closed.has(name) || closedAttributes.test(attributes))) kept = { name, depth: 1 };
    else if (sentence.test(name)) {
      sentences += closing ? -1 : 1;
      quoted = 0;
    } else if (!closing && name === 'main') isMain = true;
  }
  return parts.join('') + html.slice(position);
}
