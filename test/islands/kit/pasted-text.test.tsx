// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { usePasted } from '../../../src/islands/kit/pasted-text.ts';
import type { PastedField } from '../../../src/store/storage/pasted-texts.ts';

let shown: ReturnType<typeof usePasted>;
function Pasted({ field }: { readonly field: PastedField }) {
  shown = usePasted(field);
  return null;
}

/** The page as it is loaded again: what was typed in it is written as it is left. */
async function load(field: PastedField): Promise<void> {
  window.dispatchEvent(new PageTransitionEvent('pagehide'));
  await act(() => render(null, document.body));
  await act(() => render(<Pasted field={field} />, document.body));
}

const set = (text: string, isOwn?: boolean) => act(() => shown[1](text, isOwn));

beforeEach(() => sessionStorage.clear());
afterEach(() => vi.restoreAllMocks());

test('what is pasted is there again after a reload, each text in its own field, until it is opened', async () => {
  await load('cellules');
  await set('groupement;annee');
  await load('lien');
  expect(shown[0]).toBe('');
  await set('https://exemple.fr/#s=');
  await load('cellules');
  expect(shown[0]).toBe('groupement;annee');
  await set('');
  await load('cellules');
  expect(shown[0]).toBe('');
  await load('lien');
  expect(shown[0]).toBe('https://exemple.fr/#s=');
  await set('');
  await load('lien');
  expect(sessionStorage).toHaveLength(0);
});

test('what is invented is shown and not kept: nothing would say that it is, later', async () => {
  await load('distribution');
  await set('34,5');
  await set('12', false);
  expect(shown[0]).toBe('12');
  await load('distribution');
  expect(shown[0]).toBe('');
});

test('a browser that keeps nothing asks before the page is left, while there is something to lose', async () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('refused', 'QuotaExceededError');
  });
  const leaves = (): boolean => dispatchEvent(new Event('beforeunload', { cancelable: true }));
  await load('cellules');
  await set('groupement;annee');
  await act(() => void window.dispatchEvent(new PageTransitionEvent('pagehide')));
  expect(leaves()).toBe(false);
  await set('');
  await act(() => void window.dispatchEvent(new PageTransitionEvent('pagehide')));
  expect(leaves()).toBe(true);
});
