import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { isIntricate, unformatted } from './intricate-text.ts';
import { isLinkAddress } from './link-address.ts';
import type { Block, Inline, Item } from './tree.ts';

/**
 * What of CommonMark a text cell does without: HTML, images, addresses between « < > », named signs (`&lt;` stays what was
 * typed), programs, links by reference, titles underlined. What would have begun one is text.
 */
const LEFT_OUT = [
  ...['htmlFlow', 'htmlText', 'autolink', 'labelStartImage', 'characterReference'],
  ...['codeFenced', 'codeIndented', 'definition', 'setextUnderline'],
];

const extension = { disable: { null: LEFT_OUT } };

/** Reads a text in the Markdown of text cells; never throws, and loses nothing: what it does not take is text. */
export function parseMarkdown(text: string): readonly Block[] {
  if (isIntricate(text)) return unformatted(text);
  return blocks(fromMarkdown(text, { extensions: [extension] }), text);
}

function blocks(parent: Root | Extract<RootContent, { children: unknown }>, text: string): Block[] {
  return (parent.children as readonly RootContent[]).map((node) => block(node, text));
}

function block(node: RootContent, text: string): Block {
  switch (node.type) {
    case 'heading':
      return { type: 'heading', depth: node.depth, children: phrases(node.children, text) };
    case 'paragraph':
      return { type: 'paragraph', children: phrases(node.children, text) };
    case 'blockquote':
      return { type: 'blockquote', children: blocks(node, text) };
    case 'thematicBreak':
      return { type: 'thematicBreak' };
    case 'list':
      return {
        type: 'list',
        ordered: node.ordered ?? false,
        start: node.start ?? null,
        spread: node.spread ?? false,
        children: node.children.map(
          (item): Item => ({
            type: 'listItem',
            spread: item.spread ?? false,
            children: item.children.map((child) => block(child, text)),
          }),
        ),
      };
    default:
      return { type: 'paragraph', children: [asTyped(node, text)] };
  }
}

const phrases = (nodes: readonly PhrasingContent[], text: string): Inline[] =>
  nodes.map((node) => inline(node, text));

function inline(node: PhrasingContent, text: string): Inline {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return { type: node.type, value: node.value };
    case 'emphasis':
    case 'strong':
      return { type: node.type, children: phrases(node.children, text) };
    case 'break':
      return { type: 'break' };
    case 'link':
      return isLinkAddress(node.url)
        ? { type: 'link', url: node.url, children: phrases(node.children, text) }
        : asTyped(node, text);
    default:
      return asTyped(node, text);
  }
}

/** A node that is not taken, as the text that it was typed as. */
function asTyped({ position }: Nodes, text: string): Inline {
  return { type: 'text', value: text.slice(position?.start.offset ?? 0, position?.end.offset ?? 0) };
}
