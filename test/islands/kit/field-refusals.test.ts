import { beforeAll, describe, expect, test } from 'vitest';
import { boundsOf, offered, parametersOf } from '../../../src/cahier/edition-facts.ts';
import type { ParameterId } from '../../../src/cahier/ids.ts';
import { type Field, fields, parameterField } from '../../../src/calculators/fields.ts';
import { percentRefusal } from '../../../src/calculators/percent-refusal.ts';
import { inventedRefusals } from '../../../src/calculators/portfolio/portfolio-choice.ts';
import { numberRefusal } from '../../../src/calculators/refusal-words.ts';
import type { Bounds } from '../../../src/formula/bounds.ts';
import { formatNumber } from '../../../src/french/numbers.ts';
import { ratioToPercent } from '../../../src/french/percent.ts';
import { type Manner, mannerOf, readField } from '../../../src/islands/kit/field-reading.ts';
import { loadRefusals } from '../../../src/islands/kit/worded-refusal.ts';
import * as equilibre from '../../../src/laboratory/equilibre/settings.ts';
import * as hasard from '../../../src/laboratory/hasard/settings.ts';
import * as ajustement from '../../../src/rule-pages/modele-ajustement/settings.ts';
import { answerBounds, marginBounds } from '../../../src/scenario/estimate/answer-bounds.ts';
import { example, exampleQuality } from '../../../src/scenario/examples/first-example.ts';
import { inside } from '../../../src/scenario/format/bounds.ts';
import { pathText } from '../../../src/scenario/format/scenario-document.ts';
import { readScenario } from '../../../src/scenario/format/schema/scenario-schema.ts';
import { withValue } from '../../scenario/documents.ts';

/* What no field takes, each by another sentence. */
const REFUSED = [
  '',
  'abc',
  '1/0',
  '1/2/3',
  '1.234,5',
  '½x',
  '1e999',
  '9'.repeat(70),
  '5 patients',
  'la trend…',
];

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

/** What a refusal offers as an example. */
const offeredBy = (said: string): string | undefined => /par exemple (.+?)\.(?: |$)/.exec(said)?.[1];

const SHOWN = { groupement: 0, annee: 1 };

/** The example, with what holds the field where the example leaves it out or has it otherwise. */
function holding({ id }: Field): unknown {
  if (id === 'facteur') return withValue(example, 'enveloppe', { mode: 'facteur' });
  if (id === 'creditsMontant') return withValue(example, 'groupements[0].credits', { mode: 'montant' });
  if (!id.startsWith('experience')) return example;
  return withValue(example, 'groupements[0].annees[1].qualite', exampleQuality);
}

/** The fault of one field of the example, once it holds `value`. */
function faultOf(field: Field, value: string) {
  const path = pathText(field.chemin(SHOWN));
  const read = readScenario(withValue(holding(field), path, value));
  return read.ok ? undefined : read.erreurs.find((each) => each.path === path);
}

beforeAll(loadRefusals);

/** Expects of each refused text that its refusal offers a number that is taken, and says `limits`. */
function expectHelp(
  manner: Manner,
  refusalOf: (text: string) => Partial<Manner>,
  isTaken: (value: string) => boolean,
  limits: readonly string[],
): void {
  for (const text of REFUSED) {
    const beside = refusalOf(text);
    const read = readField(text, { ...manner, ...beside });
    if (read.ok) continue;
    const said = plain(read.reason);
    for (const limit of limits) expect(said, `the range, of ${text}`).toContain(limit);
    const number = offeredBy(said);
    if (number === undefined) continue;
    const again = readField(number, manner);
    expect(again.ok && isTaken(again.value), `${number} is taken: ${said}`).toBe(true);
  }
  const [, abc = ''] = REFUSED;
  const read = readField(abc, { ...manner, ...refusalOf(abc) });
  expect(read.ok ? '' : offeredBy(plain(read.reason)), 'an example').toBeDefined();
}

const limitsOf = ({ min, max }: Bounds, percent: boolean): string[] =>
  [min, max].flatMap((limit) =>
    limit === undefined || limit === '0'
      ? []
      : [plain(percent ? `${formatNumber(ratioToPercent(limit))} %` : formatNumber(limit))],
  );

describe('of what is no number, a field says its range and offers a number that it takes:', () => {
  const scenarioFields: readonly Field[] = [
    ...Object.values(fields).filter(({ id }) => id !== 'premiereAnnee'),
    ...(Object.keys(parametersOf(offered)) as ParameterId[]).map(parameterField),
  ];

  test.each(scenarioFields.map((field) => [field.id, field] as const))('%s', (_, field) => {
    const percent = field.percent === true;
    const bounds =
      field.parameter === undefined ? field.bounds?.(example) : parametersOf(offered)[field.parameter].bounds;
    const refusalOf = (text: string) => {
      const fault = faultOf(field, text);
      if (fault === undefined) throw new Error(`${field.id} takes « ${text} »`);
      return {
        fault,
        bounds,
        refusal: bounds && percent ? percentRefusal(bounds, text) : numberRefusal(fault),
      };
    };
    const { fault } = refusalOf('abc');
    if (fault.code !== 'digits' || fault.limits.bounds === undefined) throw new Error('no bounds are told');
    const limits = limitsOf(bounds ?? fault.limits.bounds, percent);
    const isTaken = (value: string) =>
      !['digits', 'number', 'shorter'].includes(faultOf(field, value)?.code ?? '') &&
      inside(value, bounds ?? {});
    expectHelp(mannerOf(field), refusalOf, isTaken, limits);
  });

  test.each([
    ...Object.entries(answerBounds),
    ...Object.entries(marginBounds),
    ['facteur', boundsOf(offered).facteurDonne] as const,
  ])('%s, of /estimer/ or of a set', (id, bounds: Bounds) => {
    const percent = id !== 'score';
    const refusalOf = (text: string) => ({
      bounds,
      refusal: percent
        ? percentRefusal(bounds, text)
        : numberRefusal({ code: 'digits', limits: { fraction: false, bounds }, path: id, received: text }),
    });
    const manner = mannerOf({ percent, unite: percent ? '%' : 'points' });
    expectHelp(manner, refusalOf, (value) => inside(value, bounds), limitsOf(bounds, percent));
  });

  const invented = { kind: 'invente', groupements: '28', graine: '1' } as const;
  const forms = {
    hasard: { depart: hasard.depart, read: hasard.readSettings },
    equilibre: { depart: equilibre.depart, read: equilibre.readSettings },
    'modele-ajustement': { depart: ajustement.depart, read: ajustement.readSettings },
    portefeuille: {
      depart: { groupements: '28', graine: '1' },
      read: (typed: Readonly<Record<string, string>>) => {
        const found = inventedRefusals({ ...invented, ...typed });
        return Object.keys(found).length === 0 ? { ok: true as const } : { ok: false as const, refus: found };
      },
    },
  };

  test.each(Object.entries(forms))('the numbers of %s, by those it starts with', (_, { depart, read }) => {
    const refusals = (typed: Readonly<Record<string, string>>): Readonly<Record<string, string>> => {
      const judged = (read as (typed: unknown) => { ok: boolean; refus?: Readonly<Record<string, string>> })(
        typed,
      );
      return judged.refus ?? {};
    };
    expect(refusals(depart)).toEqual({});
    const numbers = Object.entries(depart).filter(
      ([field, start]) => /^-?\d+(\.\d+)?$/.test(start) && refusals({ ...depart, [field]: 'abc' })[field],
    );
    expect(numbers.length).toBeGreaterThan(1);
    for (const [field, start] of numbers)
      expectHelp(
        { ...mannerOf({ unite: '' }), example: formatNumber(start) },
        (text) => ({ refusal: refusals({ ...depart, [field]: text })[field] }),
        (value) => refusals({ ...depart, [field]: value })[field] === undefined,
        ['attendu'],
      );
  });
});
