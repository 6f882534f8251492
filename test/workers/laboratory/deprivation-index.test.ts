import { expect, test } from 'vitest';
import type { OptionsEchantillon } from '../../../src/workers/laboratory/contract.ts';
import { creerTaches } from '../../../src/workers/laboratory/tasks.ts';

/** A fit on an invented sample of 20 000 patients. */
async function ajuster(options: OptionsEchantillon, selection = true) {
  const taches = creerTaches();
  await taches.echantillonner({ patients: 20_000, graine: 2017, ...options });
  const fin = await taches.ajuster({ selection });
  if (fin.etat === 'annule') throw new Error('nobody has cancelled');
  return fin.resultat;
}

test('echantillonner({correlation, effetDefavorisation}) with the generator’s own draws the same sample', async () => {
  const own = await ajuster({});
  expect(await ajuster({ correlation: -0.95, effetDefavorisation: 0 })).toEqual(own);
});

test('echantillonner({correlation: ±1}) makes of the deprivation index a copy of the APL, which a fit names', async () => {
  for (const correlation of [-1, 1]) {
    const fait = await ajuster({ correlation });
    if (!fait.ok) throw new Error(fait.message);
    const ecartee = fait.ecartees.find(({ candidat }) => candidat === 'defavorisation');
    expect(ecartee?.raison).toMatch(/répète exactement l'APL/);
    expect(await ajuster({ correlation }, false)).toMatchObject({
      ok: false,
      message: expect.stringMatching(/répète exactement l'APL/),
    });
  }
});

test('echantillonner({correlation: 0, effetDefavorisation}) gives the index something of its own: it enters', async () => {
  const fait = await ajuster({ correlation: 0, effetDefavorisation: 400 });
  expect(fait.ok && fait.retenues).toContain('defavorisation');
});
