import type { Page } from '@playwright/test';

/**
 * Where two pieces of a page's text touch, with no space between them: « reçu.Ce que », « voir<a>la page</a> ». What
 * a block, a line break or a picture parts does not touch. Quotations, formulas and drawings are left out.
 */
export function joined(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const left =
      'script, style, math, svg, noscript, template, select, textarea, [data-verbatim], [aria-hidden=true]';
    const parts = 'br, hr, img, svg, input, button, select, math';
    const blockOf = (node: Node): Element | null => {
      let block = node.parentElement;
      while (block && /^(inline|contents)$/.test(getComputedStyle(block).display))
        block = block.parentElement;
      return block;
    };
    const parted = (from: Node, to: Node): boolean => {
      const range = document.createRange();
      range.setStartAfter(from);
      range.setEndBefore(to);
      return range.cloneContents().querySelector(parts) !== null;
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    let last: Text | undefined;
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      if (node.data === '') continue;
      if (node.parentElement?.closest(left) || !node.parentElement?.checkVisibility()) last = undefined;
      else {
        // Within an element, pieces of a word may be apart in the code: only a sentence's end tells there.
        const together = last?.parentElement === node.parentElement;
        const end = together ? /[\p{Ll}\d»)][.;:!?]$/u : /[\p{L}\d.,;:!?»)%€]$/u;
        if (
          last &&
          end.test(last.data) &&
          /^[\p{L}\d«(]/u.test(node.data) &&
          !node.parentElement?.closest('sup, sub') &&
          // « ke décile », the rank in italics.
          !/^er?\b/.test(node.data) &&
          blockOf(last) === blockOf(node) &&
          !parted(last, node)
        )
          found.push(`${last.data.slice(-30)}|${node.data.slice(0, 30)}`);
        last = node;
      }
    }
    return found;
  });
}
