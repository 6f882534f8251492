// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { createForm } from '../../src/store/form.ts';
import { alerts } from '../../src/store/notices/alerts.ts';
import { clock, finish, giveAnswer, startOver } from './harness.ts';

const KEY = 'ipep-essai/1';
const SET_ASIDE = `${KEY}.ecarte`;

/** A page that opens with a text for this tab and one for all. */
async function openUp(tab: string | undefined, all: string | undefined) {
  if (tab !== undefined) sessionStorage.setItem(KEY, tab);
  if (all !== undefined) localStorage.setItem(KEY, all);
  const form = createForm(KEY, { a: '0' }, clock);
  form.openUp();
  await finish();
  return form;
}

/** What the storages hold once what waits is written. */
function keptItems() {
  window.dispatchEvent(new PageTransitionEvent('pagehide'));
  return [sessionStorage.getItem(KEY), localStorage.getItem(KEY)];
}
const setAsideEntries = () => JSON.parse(localStorage.getItem(SET_ASIDE) ?? '[]');

beforeEach(async () => {
  await import('../../src/store/notices/form-notices.ts');
  await startOver();
});

describe('openUp() where this tab and all tabs keep different texts', () => {
  test('puts aside what it cannot read of the one, and erases nothing of the other', async () => {
    const { saisi: typed } = await openUp('{"a":"1","old":"3"}', '{"a":"12"}');
    expect(typed.value).toEqual({ a: '1' });
    expect([keptItems(), setAsideEntries()]).toEqual([[null, '{"a":"12"}'], ['{"a":"1","old":"3"}']]);
  });

  test('takes that of all where its own is none, and puts its own aside', async () => {
    const { saisi: typed } = await openUp('{', '{"a":"12"}');
    expect([typed.value, keptItems(), setAsideEntries()]).toEqual([{ a: '12' }, [null, '{"a":"12"}'], ['{']]);
  });

  test('puts aside that of all, which typing would replace unread', async () => {
    const { saisi: typed } = await openUp('{"a":"1"}', '{"b":"2"}');
    expect([typed.value, keptItems(), setAsideEntries()]).toEqual([
      { a: '1' },
      ['{"a":"1"}', null],
      ['{"b":"2"}'],
    ]);
  });

  test('puts a text that is the same in both aside once', async () => {
    await openUp('{"b":"2"}', '{"b":"2"}');
    expect([keptItems(), setAsideEntries()]).toEqual([[null, null], ['{"b":"2"}']]);
  });

  test('shows its own, says that another tab has changed them, and can take those', async () => {
    const { saisi: typed, avant } = await openUp('{"a":"1"}', '{"a":"12"}');
    expect(typed.value).toEqual({ a: '1' });
    await giveAnswer(`onglet:${KEY}`, "Prendre ceux de l'autre onglet");
    expect([typed.value, avant.value]).toEqual([{ a: '12' }, { a: '1' }]);
    expect(keptItems()).toEqual(['{"a":"12"}', '{"a":"12"}']);
    await giveAnswer(`pris:${KEY}`, 'Reprendre les miens');
    expect(typed.value).toEqual({ a: '1' });
  });

  const hear = (newValue: string) =>
    window.dispatchEvent(new StorageEvent('storage', { key: KEY, newValue }));

  test('shows what another tab types while it has nothing of its own, then keeps its own and says so', async () => {
    const form = await openUp(undefined, undefined);
    hear('{"a":"12"}');
    expect([form.saisi.value, keptItems()]).toEqual([{ a: '12' }, [null, null]]);
    form.write('a', '3');
    hear('{"a":"4"}');
    await finish();
    expect([form.saisi.value, alerts.has(`onglet:${KEY}`)]).toEqual([{ a: '3' }, true]);
  });

  test('a case stays on screen, and what another tab types meanwhile is said', async () => {
    const form = await openUp(undefined, undefined);
    form.tryOut('Un cas', { a: '7' });
    hear('{"a":"12"}');
    await finish();
    expect(form.saisi.value).toEqual({ a: '7' });
    await giveAnswer(`onglet:${KEY}`, "Prendre ceux de l'autre onglet");
    expect(form.saisi.value).toEqual({ a: '12' });
  });

  test('says nothing where they are the same, or where this tab has none', async () => {
    await openUp('{"a":"1"}', '{"a":"1"}');
    sessionStorage.clear();
    await openUp(undefined, '{"a":"12"}');
    expect(alerts.has(`onglet:${KEY}`)).toBe(false);
  });
});
