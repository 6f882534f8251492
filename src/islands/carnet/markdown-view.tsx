import type { VNode } from 'preact';
import type { Block, Inline } from '../../notebook/markdown/tree.ts';
import { href } from '../../site.ts';

interface Props {
  readonly blocks: readonly Block[];
  /** What a title of the first rank goes down by: 2 makes it an h3. */
  readonly under: number;
  /** The anchors of titles, in their order. */
  readonly anchors?: readonly string[];
}

/** A text cell as elements: what was typed is text in them, never HTML. */
export function MarkdownView({ blocks, under, anchors = [] }: Props) {
  const next = anchors.values();
  return <>{blocks.map((block, rank) => blockOf(block, rank, under, next))}</>;
}

function blockOf(block: Block, rank: number, under: number, next: IterableIterator<string>): VNode {
  switch (block.type) {
    case 'heading': {
      const Title = `h${Math.min(block.depth + under, 6)}` as 'h2';
      return (
        <Title key={rank} id={next.next().value}>
          {block.children.map(inlineOf)}
        </Title>
      );
    }
    case 'paragraph':
      return <p key={rank}>{block.children.map(inlineOf)}</p>;
    case 'blockquote':
      return (
        <blockquote key={rank}>
          {block.children.map((child, k) => blockOf(child, k, under, [].values()))}
        </blockquote>
      );
    case 'thematicBreak':
      return <hr key={rank} />;
    case 'list': {
      const items = block.children.map((item, k) => (
        <li key={k}>
          {item.children.map((child, j) =>
            child.type === 'paragraph' && !block.spread
              ? child.children.map(inlineOf)
              : blockOf(child, j, under, [].values()),
          )}
        </li>
      ));
      return block.ordered ? (
        <ol key={rank} start={block.start ?? 1}>
          {items}
        </ol>
      ) : (
        <ul key={rank}>{items}</ul>
      );
    }
  }
}

function inlineOf(node: Inline, rank: number): VNode | string {
  switch (node.type) {
    case 'text':
      return node.value;
    case 'inlineCode':
      return <code key={rank}>{node.value}</code>;
    case 'emphasis':
      return <em key={rank}>{node.children.map(inlineOf)}</em>;
    case 'strong':
      return <strong key={rank}>{node.children.map(inlineOf)}</strong>;
    case 'link':
      return (
        <a key={rank} href={node.url.startsWith('/') ? href(node.url) : node.url}>
          {node.children.map(inlineOf)}
        </a>
      );
    case 'break':
      return <br key={rank} />;
  }
}
