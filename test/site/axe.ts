import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What depends on the colours alone: enough for a second colour scheme. */
export const colours: readonly string[] = ['color-contrast', 'link-in-text-block'];

interface Look {
  /** Some of axe's rules, by name; all those of WCAG 2.2 AA, and its best practices, unless given. */
  readonly rules?: readonly string[];
  /** A CSS selector: only what is inside is looked at. */
  readonly within?: string;
}

interface Found {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[];
}

/** What axe finds wrong on a page, one text a place. */
export async function violations(page: Page, { rules, within }: Look = {}): Promise<string[]> {
  const runOnly = rules ? { type: 'rule', values: [...rules] } : { type: 'tag', values: tags };
  // What passes is counted, and not described: that would take as long again.
  const options = { runOnly, resultTypes: ['violations'] } as Parameters<AxeBuilder['options']>[0];
  const found = (await lookAgain(page, within, options)) ?? (await look(page, within, options));
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help} (${target.join(' ')}) ${failureSummary ?? ''}`),
  );
}

async function look(page: Page, within: string | undefined, options: object): Promise<readonly Found[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options(options);
  return (await (within ? axe.include(within) : axe).analyze()).violations;
}

/** The same with the axe that a first look has left in the page: to bring it again takes longer than to look. */
function lookAgain(
  page: Page,
  within: string | undefined,
  options: object,
): Promise<readonly Found[] | undefined> {
  return page.evaluate(
    async ([within, options]) => {
      const { axe } = window as {
        axe?: { run(where: object, how: object): Promise<{ violations: Found[] }> };
      };
      return (await axe?.run(within ? { include: [[within]] } : document, options))?.violations;
    },
    [within, options] as const,
  );
}
