import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { rulePages } from '../../src/cahier/pages.ts';
import { embedOf, embeds } from '../../src/embeds/all-embeds.ts';
import type { Embed } from '../../src/embeds/embed.ts';
import { type EmbedChoice, embedLine, listenerLine, SANDBOX } from '../../src/embeds/embed-html.ts';
import { heights } from '../../src/embeds/heights.ts';

const ecart = embedOf('ecart') as Embed;
const choice: EmbedChoice = {
  site: 'https://exemple.fr/ipep',
  fragment: '',
  theme: undefined,
  height: 900,
  sandboxed: false,
};

const { document } = new JSDOM().window;

/** The one element of a line. */
function frameOf(line: string): HTMLIFrameElement {
  const template = document.createElement('template');
  template.innerHTML = line;
  expect(template.content.childNodes).toHaveLength(1);
  return template.content.firstElementChild as HTMLIFrameElement;
}

describe('embeds', () => {
  test('have an id each, the calculator of every page of rules but one, and the plane', () => {
    const ids = embeds.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9-]+$/);
    const missing = rulePages.filter(({ id }) => !ids.includes(id)).map(({ id }) => id);
    expect(missing).toEqual(['modele-ajustement']);
    expect(ids).toContain('plan');
    expect(embedOf('__proto__')).toBeUndefined();
  });

  test('have the height that was measured of each, and of no other', () => {
    expect(Object.keys(heights).sort()).toEqual(embeds.map(({ id }) => id).sort());
    for (const height of Object.values(heights)) expect([height % 20, height > 300]).toEqual([0, true]);
  });
});

describe('embedLine(embed, choice)', () => {
  test('is one frame, told to a screen reader, without a scroll bar of its own', () => {
    expect(embedLine(ecart, choice)).toBe(
      '<iframe src="https://exemple.fr/ipep/integrer/ecart/" title="Écart : calculateur de « Ipep, pas à pas »" width="100%" height="900" style="border:0" loading="lazy"></iframe>',
    );
  });

  test('carries numbers and a theme, and the sandbox that it can live in', () => {
    const frame = frameOf(
      embedLine(ecart, { ...choice, fragment: 's=2.abc.-_', theme: 'sombre', sandboxed: true }),
    );
    expect(frame.src).toBe('https://exemple.fr/ipep/integrer/ecart/?theme=sombre#s=2.abc.-_');
    expect(frame.getAttribute('sandbox')).toBe(SANDBOX);
  });

  test('stays one frame of this site, whatever is put in its address', () => {
    const hostile = fc.oneof(
      fc.string(),
      fc.constantFrom('"><script>alert(1)</script>', '" onload="x', "'&quot;"),
    );
    fc.assert(
      fc.property(hostile, (fragment) => {
        const safe = fragment.isWellFormed() ? fragment : '';
        const frame = frameOf(embedLine(ecart, { ...choice, fragment: safe }));
        const { origin, pathname } = new URL(frame.src);
        expect([origin, pathname]).toEqual(['https://exemple.fr', '/ipep/integrer/ecart/']);
        expect(frame.getAttributeNames()).toEqual(['src', 'title', 'width', 'height', 'style', 'loading']);
      }),
    );
  });
});

describe('listenerLine(origin)', () => {
  /** A page of an author, with two frames and the line. */
  function authored(origin: string) {
    const line = listenerLine(origin);
    const frames = '<iframe height="900"></iframe><iframe height="700"></iframe>';
    const { window } = new JSDOM(`${frames}${line}`, { runScripts: 'dangerously' });
    const [first, second] = [...window.document.querySelectorAll('iframe')];
    const tell = (data: unknown, from = 'https://exemple.fr') =>
      window.dispatchEvent(
        new window.MessageEvent('message', { data, origin: from, source: second?.contentWindow ?? null }),
      );
    return { tell, heights: () => [first?.height, second?.height], line };
  }

  test('gives its height to the frame that speaks, and to no other', () => {
    const { tell, heights } = authored('https://exemple.fr');
    tell({ type: 'ipep-hauteur', id: 'ecart', hauteur: 1234 });
    expect(heights()).toEqual(['900', '1234']);
  });

  test('hears neither another site nor another message', () => {
    const { tell, heights } = authored('https://exemple.fr');
    tell({ type: 'ipep-hauteur', hauteur: 1 }, 'https://ailleurs.example');
    for (const data of [{ type: 'autre', hauteur: 1 }, null, undefined, 'ipep-hauteur', 3]) tell(data);
    expect(heights()).toEqual(['900', '700']);
  });

  test('is one script, whatever the origin', () => {
    const line = listenerLine('"</script><img src=x>');
    expect(new JSDOM(line).window.document.querySelectorAll('img')).toHaveLength(0);
  });
});
