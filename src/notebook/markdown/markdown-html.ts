import { escaped } from '../export/escaped.ts';
import { type Block, type Inline, plainText } from './tree.ts';

export interface HtmlOptions {
  /** What a title of the first rank is in the page: under the carnet's own, `<h2>`. */
  readonly under: number;
  /** The whole address of one of this site's. */
  readonly whole: (address: string) => string;
  /** The anchor of a title, in their order; none when it gives undefined. */
  readonly anchor?: (text: string) => string | undefined;
}

/** Blocks as HTML: each tag is written here, each text is escaped. */
export function markdownHtml(blocks: readonly Block[], options: HtmlOptions): string {
  return blocks.map((block) => blockHtml(block, options)).join('\n');
}

function blockHtml(block: Block, options: HtmlOptions): string {
  switch (block.type) {
    case 'heading': {
      const rank = Math.min(block.depth + options.under, 6);
      const anchor = options.anchor?.(plainText(block.children));
      const id = anchor === undefined ? '' : ` id="${escaped(anchor)}"`;
      return `<h${rank}${id}>${childrenHtml(block.children, options)}</h${rank}>`;
    }
    case 'paragraph':
      return `<p>${childrenHtml(block.children, options)}</p>`;
    case 'blockquote':
      return `<blockquote>${markdownHtml(block.children, options)}</blockquote>`;
    case 'thematicBreak':
      return '<hr>';
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul';
      const start =
        block.ordered && block.start !== null && block.start !== 1 ? ` start="${block.start}"` : '';
      const items = block.children.map(
        ({ children }) => `<li>${itemHtml(children, block.spread, options)}</li>`,
      );
      return `<${tag}${start}>${items.join('')}</${tag}>`;
    }
  }
}

/** In a list whose items do not stand apart, a paragraph is its text alone. */
function itemHtml(children: readonly Block[], spread: boolean, options: HtmlOptions): string {
  return children
    .map((child) =>
      child.type === 'paragraph' && !spread
        ? childrenHtml(child.children, options)
        : blockHtml(child, options),
    )
    .join('');
}

const childrenHtml = (children: readonly Inline[], options: HtmlOptions): string =>
  children.map((child) => inlineHtml(child, options)).join('');

function inlineHtml(node: Inline, options: HtmlOptions): string {
  switch (node.type) {
    case 'text':
      return escaped(node.value);
    case 'inlineCode':
      return `<code>${escaped(node.value)}</code>`;
    case 'emphasis':
      return `<em>${childrenHtml(node.children, options)}</em>`;
    case 'strong':
      return `<strong>${childrenHtml(node.children, options)}</strong>`;
    case 'link':
      return `<a href="${escaped(options.whole(node.url))}">${childrenHtml(node.children, options)}</a>`;
    case 'break':
      return '<br>';
  }
}
