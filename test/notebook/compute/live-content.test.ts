import { expect, test } from 'vitest';
import type { ComputedCell } from '../../../src/notebook/compute/cell-answer.ts';
import { computeResult } from '../../../src/notebook/compute/computed-cell.ts';
import { liveContent } from '../../../src/notebook/compute/live-content.ts';
import type { Computation, KeptDossier, ResultCell } from '../../../src/notebook/notebook.ts';
import { example } from '../../../src/scenario/examples/first-example.ts';

const le = '2026-11-28';
const dossier: KeptDossier = { nom: 'Tilleuls', groupement: 0, scenario: example };
const shown = { mode: 'estimation' } as const;

function computed(of: KeptDossier): ComputedCell {
  const answer = computeResult({ montre: shown, dossier: of, le });
  if (!answer.ok) throw new Error(answer.reason);
  return answer;
}

const today = computed(dossier);
const cellOf = (calcul: Computation): ResultCell => ({
  key: 1,
  mode: 'resultat',
  montre: shown,
  dossier,
  calcul,
});
const altered = { ...dossier, scenario: { ...example, parametres: { tunnel: '0.03' } } };

test('liveContent() says that nothing has changed, and shows what is computed today', () => {
  const { content, shown, update, liveness } = liveContent(cellOf(today.calcul), { asItWas: today });
  expect(liveness?.kind).toBe('same');
  expect(shown).toBe(today);
  expect(update).toBeUndefined();
  expect(content.notes.at(-1)).toContain('Calculé le 28 novembre 2026, mêmes règles');
});

test('liveContent() keeps what was shown under other rules, says by how much it moved, and offers today’s', () => {
  const { regles, valeurs, ...rest } = today.calcul;
  const before = {
    ...rest,
    regles: { ...regles, empreinte: '0'.repeat(32) },
    valeurs: valeurs.map((each) => ({ ...each, valeur: '1000' })),
  };
  const { content, shown, update } = liveContent(cellOf(before), { asItWas: today });
  expect(shown).toBeUndefined();
  expect(content.table).toBe(before.tableau);
  expect(content.notes.at(-1)).toMatch(/les règles ont changé.*de plus/);
  expect(update).toEqual({ cell: today });
});

test('liveContent() of a dossier that has changed offers it as it is now', () => {
  const now = computed(altered);
  const { update, content, shown } = liveContent(cellOf(today.calcul), {
    asItWas: today,
    now: { dossiers: [altered], answer: now },
  });
  expect(shown).toBe(today);
  expect(content.notes.at(-1)).toContain('le dossier a changé');
  expect(update).toEqual({ cell: now, dossiers: [altered] });
});

test('liveContent() of a cell that came by a link, without its table, shows that of today', () => {
  const { tableau: _, ...bare } = today.calcul;
  expect(liveContent(cellOf(bare), { asItWas: today }).content.table).toEqual(today.content.table);
});

test('liveContent() of what is refused today, or unknown, shows what was kept and offers nothing', () => {
  const refused = liveContent(cellOf(today.calcul), {
    asItWas: { ok: false, reason: 'refused', faults: [] },
  });
  expect(refused.liveness?.kind).toBe('refused');
  const unknown = liveContent(cellOf(today.calcul), { asItWas: { ok: false, reason: 'unknown' } });
  expect(unknown.liveness).toBeUndefined();
  for (const each of [refused, unknown]) {
    expect(each.content.table).toBe(today.calcul.tableau);
    expect(each.update).toBeUndefined();
  }
});
