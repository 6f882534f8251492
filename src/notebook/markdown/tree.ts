/**
 * What a text cell may hold, and nothing else: a part of the tree that mdast defines, so that its own writer takes it.
 * There is no HTML in it, no image, no script; an address is one that `link-address.ts` lets by.
 */

export type Block =
  | { readonly type: 'heading'; readonly depth: 1 | 2 | 3 | 4 | 5 | 6; readonly children: readonly Inline[] }
  | { readonly type: 'paragraph'; readonly children: readonly Inline[] }
  | { readonly type: 'blockquote'; readonly children: readonly Block[] }
  | {
      readonly type: 'list';
      readonly ordered: boolean;
      /** The number of its first item, where it is ordered. */
      readonly start: number | null;
      /** Whether its items stand apart, as paragraphs. */
      readonly spread: boolean;
      readonly children: readonly Item[];
    }
  | { readonly type: 'thematicBreak' };

export interface Item {
  readonly type: 'listItem';
  readonly spread: boolean;
  readonly children: readonly Block[];
}

export type Inline =
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'inlineCode'; readonly value: string }
  | { readonly type: 'emphasis' | 'strong'; readonly children: readonly Inline[] }
  | { readonly type: 'link'; readonly url: string; readonly children: readonly Inline[] }
  | { readonly type: 'break' };

/** The text of inline pieces, marks left out: for a table of contents. */
export function plainText(children: readonly Inline[]): string {
  return children
    .map((child) => {
      if (child.type === 'break') return ' ';
      return 'value' in child ? child.value : plainText(child.children);
    })
    .join('');
}
