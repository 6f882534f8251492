import type { Page } from '@playwright/test';
import brought from 'axe-core';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What depends on the colours alone: enough for a second colour scheme. */
export const colours: readonly string[] = ['color-contrast', 'link-in-text-block'];

interface Look {
  /** Some of axe's rules, by name; all those of WCAG 2.2 AA, and its best practices, unless given. */
  readonly rules?: readonly string[];
  /** A CSS selector: only what is inside is looked at. */
  readonly within?: string;
}

/** axe in a page, as much of it as is asked. */
interface Brought {
  readonly axe: { run(where: object, how: object): Promise<{ readonly violations: readonly Found[] }> };
}

interface Found {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[];
}

/** What axe finds wrong on a page, one text a place. */
export async function violations(page: Page, { rules, within }: Look = {}): Promise<string[]> {
  const runOnly = rules ? { type: 'rule', values: [...rules] } : { type: 'tag', values: tags };
  // It stays in the page that it was brought to: to bring it again takes longer than to look.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(brought.source);
  const found = await page.evaluate(
    async ([within, runOnly]) => {
      const { axe } = window as unknown as Brought;
      // What passes is counted, and not described: that would take as long again.
      const options = { runOnly, resultTypes: ['violations'] };
      return (await axe.run(within ? { include: [[within]] } : document, options)).violations;
    },
    [within, runOnly] as const,
  );
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help} (${target.join(' ')}) ${failureSummary ?? ''}`),
  );
}
