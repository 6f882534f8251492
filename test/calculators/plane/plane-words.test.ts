import { expect, test } from 'vitest';
import { planeFigure } from '../../../src/calculators/plane/plane-figure.ts';
import { planeSettingsOf, planeSettingsText } from '../../../src/calculators/plane/plane-settings.ts';
import {
  briefWords,
  otherPastSentence,
  phaseSentence,
  whySentence,
} from '../../../src/calculators/plane/plane-words.ts';
import { shownRows } from '../../../src/figures/kit/table.ts';
import { write } from '../../../src/scenario/edit/written-value.ts';
import { example, exampleView } from '../../../src/scenario/examples/first-example.ts';
import type { DocumentScenario } from '../../../src/scenario/format/scenario-document.ts';
import { type PlaneRequest, readPlane } from '../../../src/scenario/plane/read-plane.ts';

/** The example, its year spending so much, after so much. */
function reading(
  reelle: string,
  before = '2440',
  request?: PlaneRequest,
  document: DocumentScenario = example,
) {
  const at = (annee: number, value: string, from: DocumentScenario): DocumentScenario =>
    write(from, ['groupements', 0, 'annees', annee, 'depenseReelle'], value);
  const found = readPlane({ document: at(3, reelle, at(2, before, document)), vue: exampleView }, request);
  if (!found.ok) throw new RangeError(JSON.stringify(found.erreurs));
  return found;
}

test.each([
  [
    '2415',
    '2440',
    /64,50\s€ sous l'intervalle, et 72,66\s€ sous la tendance de 2020 : l'écart et l'évolution paient/,
  ],
  [
    '2415',
    '2300',
    /64,50\s€ sous l'intervalle, et 70,08\s€ au-dessus de la tendance de 2020 : l'écart seul paie/,
  ],
  ['2600', '2600', /dans l'intervalle, et 50,78\s€ sous la tendance de 2020 : l'évolution seule paie/],
  ['2800', '2600', /59,50\s€ au-dessus de l'intervalle, et 149,22\s€ au-dessus .* : rien ne paie/],
  ['2610', '2560', /juste sur la tendance de 2020 : rien ne paie/],
])('whySentence: %s after %s', (reelle, before, said) => {
  expect(whySentence(reading(reelle, before))).toMatch(said);
});

test('phaseSentence tells each phase by its own rule', () => {
  const paid = reading('2415').reading;
  expect(phaseSentence(2, paid)).toMatch(/^430\s116\s€ de gains reversés, plus 69\s311\s€ de qualité$/);
  expect(phaseSentence(3, paid)).toMatch(/^430\s116\s€ de gains reversés, plus 34\s409\s€ de modulation$/);
  const nothing = reading('2700').reading;
  expect(phaseSentence(3, nothing)).toBe('gains reversés nuls : la phase 3 ne verse rien');
  expect(phaseSentence(2, nothing)).toMatch(/^gains reversés nuls, plus 77\s490\s€ de qualité$/);
  const capped = reading('2000').reading;
  expect(phaseSentence(3, capped)).toMatch(/moins ce que retient le plafond$/);
  const cut = reading(
    '2000',
    '2440',
    {},
    {
      ...example,
      enveloppe: { mode: 'facteur', facteur: '0.5' },
    },
  ).reading;
  expect(phaseSentence(2, cut)).toMatch(/moins ce que retient le plafond et l'enveloppe$/);
  // Paid 430 116 € by its economies: what its score adds, takes, or leaves.
  const scored = (score: string) => {
    const document = write(example, ['groupements', 0, 'annees', 3, 'qualite'], { mode: 'score', score });
    return reading('2415', '2440', {}, document).reading;
  };
  expect(phaseSentence(3, scored('0'))).toMatch(/^430\s116\s€ de gains reversés, moins .*€ de modulation$/);
  expect(phaseSentence(3, scored('60'))).toMatch(/que la qualité ne change pas$/);
  expect(phaseSentence(2, scored('0'))).toMatch(/, et une qualité qui ne vaut rien$/);
  const trend = { ...example, options: { evolution: 'triennale' as const } };
  expect(phaseSentence(2, reading('2415', '2440', {}, trend).reading)).toBeUndefined();
});

test('otherPastSentence says what the past changes, and that the écart is the same', () => {
  expect(otherPastSentence(reading('2415'))).toBeUndefined();
  const other = { ajustee: 2560, reelle: 2340 };
  const said = otherPastSentence(reading('2415', '2440', { other }));
  expect(said).toMatch(/2\s487,66\s€ ; celle de l'autre passé, 2\s385,70\s€/);
  expect(said).toMatch(/la phase 3 verse 464\s525\s€, au lieu de 142\s803\s€/);
  expect(otherPastSentence(reading('2700', '2440', { other }))).toMatch(/la phase 3 verse autant\.$/);
});

test('briefWords say where both points are, and what the year’s phase pays', () => {
  expect(briefWords(reading('2700'))).toMatch(
    /^2020, ajustée 2\s560\s€, réelle 2\s440\s€ ; 2021, ajustée 2\s610\s€, réelle 2\s700\s€\. .* La phase 3 verse rien\.$/,
  );
});

test('the table has a column a phase, and two more for a kept past', () => {
  expect(planeFigure.table(reading('2415')).head).toEqual(['Valeur', 'Phase 2', 'Phase 3']);
  const table = planeFigure.table(reading('2415', '2440', { other: { ajustee: 2560, reelle: 2340 } }));
  expect(table.head).toHaveLength(5);
  const row = (name: string) => shownRows(table).find(([head]) => head === name);
  expect(row('Modulation par la qualité')?.slice(1, 3)).toEqual([
    'sans objet',
    expect.stringMatching(/^\+\s8\s%$/),
  ]);
  expect(row('Dépense réelle de 2020, par patient')?.at(-1)).toMatch(/^2\s340,00\s€$/);
});

test('a kept past travels in the address, and what is none is left', () => {
  const kept = { groupement: 0, annee: 3, ajustee: 2560.5, reelle: 2340 };
  expect(planeSettingsOf(planeSettingsText(kept))).toEqual(kept);
  expect(planeSettingsText(undefined)).toBe('');
  for (const text of [
    '',
    'plan=1&autre=0_3_2560',
    'plan=1&autre=0_3_0_10',
    'plan=1&autre=0_3_a_b',
    'incitation=1&autre=0_3_1_1',
  ])
    expect(planeSettingsOf(text), text).toBeUndefined();
});
