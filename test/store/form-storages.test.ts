// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { creerFormulaire } from '../../src/store/form.ts';
import { alertes } from '../../src/store/notices/notices.ts';
import { finir, recommencer, repondre } from './harness.ts';

const CLE = 'ipep-essai/1';
const ECARTE = `${CLE}.ecarte`;

/** A page that opens with a text for this tab and one for all. */
async function ouvrir(onglet: string | undefined, tous: string | undefined) {
  if (onglet !== undefined) sessionStorage.setItem(CLE, onglet);
  if (tous !== undefined) localStorage.setItem(CLE, tous);
  const form = creerFormulaire(CLE, { a: '0' });
  form.ouvrir();
  await finir();
  return form;
}

/** What the storages hold once what waits is written. */
function gardes() {
  window.dispatchEvent(new PageTransitionEvent('pagehide'));
  return [sessionStorage.getItem(CLE), localStorage.getItem(CLE)];
}
const ecartes = () => JSON.parse(localStorage.getItem(ECARTE) ?? '[]');

beforeEach(async () => {
  await import('../../src/store/notices/form-notices.ts');
  await recommencer();
});

describe('ouvrir() where this tab and all tabs keep different texts', () => {
  test('puts aside what it cannot read of the one, and erases nothing of the other', async () => {
    const { saisi } = await ouvrir('{"a":"1","old":"3"}', '{"a":"12"}');
    expect(saisi.value).toEqual({ a: '1' });
    expect([gardes(), ecartes()]).toEqual([[null, '{"a":"12"}'], ['{"a":"1","old":"3"}']]);
  });

  test('takes that of all where its own is none, and puts its own aside', async () => {
    const { saisi } = await ouvrir('{', '{"a":"12"}');
    expect([saisi.value, gardes(), ecartes()]).toEqual([{ a: '12' }, [null, '{"a":"12"}'], ['{']]);
  });

  test('puts aside that of all, which typing would replace unread', async () => {
    const { saisi } = await ouvrir('{"a":"1"}', '{"b":"2"}');
    expect([saisi.value, gardes(), ecartes()]).toEqual([{ a: '1' }, ['{"a":"1"}', null], ['{"b":"2"}']]);
  });

  test('puts a text that is the same in both aside once', async () => {
    await ouvrir('{"b":"2"}', '{"b":"2"}');
    expect([gardes(), ecartes()]).toEqual([[null, null], ['{"b":"2"}']]);
  });

  test('shows its own, says that another tab has changed them, and can take those', async () => {
    const { saisi, avant } = await ouvrir('{"a":"1"}', '{"a":"12"}');
    expect(saisi.value).toEqual({ a: '1' });
    await repondre(`onglet:${CLE}`, "Prendre ceux de l'autre onglet");
    expect([saisi.value, avant.value]).toEqual([{ a: '12' }, { a: '1' }]);
    expect(gardes()).toEqual(['{"a":"12"}', '{"a":"12"}']);
  });

  test('says nothing where they are the same, or where this tab has none', async () => {
    await ouvrir('{"a":"1"}', '{"a":"1"}');
    sessionStorage.clear();
    await ouvrir(undefined, '{"a":"12"}');
    expect(alertes.has(`onglet:${CLE}`)).toBe(false);
  });
});
