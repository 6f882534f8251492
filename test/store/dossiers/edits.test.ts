import { expect, test } from 'vitest';
import {
  created,
  type Dossiers,
  duplicated,
  entryName,
  holderOf,
  isWorthKeeping,
  moved,
  removed,
  renamed,
  restored,
  rewritten,
} from '../../../src/store/dossiers/edits.ts';
import { depart } from '../../../src/store/state/state.ts';
import { estimation } from '../../scenario/estimations.ts';
import { withDepense } from '../harness.ts';

const reversed = <T extends object>(value: T): T => Object.fromEntries(Object.entries(value).reverse()) as T;
const names = (all: Dossiers) => all.map(({ nom }) => nom);
const three = ['A', 'B', 'C'].reduce<Dossiers>(
  (all, nom) => created(all, { id: nom, at: 1 }, nom, withDepense(nom)),
  [],
);

test('a new dossier comes last, under a name that no other has', () => {
  const more = created(created(three, { id: '4', at: 2 }, ' A ', depart), { id: '5', at: 2 }, '  ', depart);
  expect(names(more)).toEqual(['A', 'B', 'C', 'A (2)', 'Dossier 1']);
  expect(names(created(more, { id: '6', at: 2 }, '', depart)).at(-1)).toBe('Dossier 2');
  expect(more.slice(0, 3)).toEqual(three);
});

test('a copy stands below its dossier, and neither changes the other', () => {
  const more = duplicated(three, { id: 'D', at: 9 }, 'B');
  expect(names(more)).toEqual(['A', 'B', 'B (copie)', 'C']);
  expect(more[2]).toMatchObject({ id: 'D', entry: withDepense('B'), cree: 9 });
  expect(names(duplicated(more, { id: 'E', at: 9 }, 'B'))).toContain('B (copie 2)');
  const typed = rewritten(more, 'D', withDepense('9'), 10);
  expect(typed[1]).toBe(three[1]);
});

test('a name that is erased is replaced, one too long is cut, another one is left', () => {
  expect(names(renamed(three, 'B', ' '))).toEqual(['A', 'Dossier 1', 'C']);
  expect(names(renamed(three, 'B', 'A'))).toEqual(['A', 'A (2)', 'C']);
  expect(renamed(three, 'B', 'B')[1]).toBe(three[1]);
  expect(renamed(three, 'B', 'x'.repeat(500))[1]?.nom).toHaveLength(120);
});

test('the same content changes nothing, nor does that of a dossier which is gone', () => {
  expect(rewritten(three, 'B', withDepense('B'), 2)).toBe(three);
  expect(rewritten(three, 'Z', withDepense('9'), 2)).toBe(three);
  expect(rewritten(three, 'B', withDepense('9'), 2)[1]).toMatchObject({
    entry: withDepense('9'),
    modifie: 2,
  });
});

test('a removed dossier comes back whole at its place, and once', () => {
  for (const [place, dossier] of three.entries()) {
    const less = removed(three, dossier.id);
    expect(less).not.toContain(dossier);
    const again = restored(less, dossier, place);
    expect(again).toEqual(three);
    expect(restored(again, dossier, place)).toBe(again);
  }
});

test('dossiers move, and stop at the ends', () => {
  expect(names(moved(three, 'A', 1))).toEqual(['B', 'A', 'C']);
  expect(names(moved(three, 'C', -2))).toEqual(['C', 'A', 'B']);
  expect(names(moved(three, 'C', 1))).toEqual(['A', 'B', 'C']);
  expect(names(moved(three, 'A', -1))).toEqual(['A', 'B', 'C']);
  expect(moved(three, 'Z', 1)).toBe(three);
});

test('a saisie is in a dossier wherever it is looked at; the example needs none', () => {
  const elsewhere = { ...withDepense('B'), vue: { groupement: 0, annee: 3 } };
  expect(holderOf(three, elsewhere)?.id).toBe('B');
  expect(isWorthKeeping(three, elsewhere)).toBe(false);
  expect(isWorthKeeping(three, depart)).toBe(false);
  expect(isWorthKeeping(three, withDepense('9'))).toBe(true);
});

test('a dossier is first called after its groupements', () => {
  const { scenario } = depart;
  const [one] = scenario.groupements;
  if (one === undefined) throw new Error('no groupement');
  const of = (...names: string[]) =>
    entryName({ ...depart, scenario: { ...scenario, groupements: names.map((nom) => ({ ...one, nom })) } });
  expect(of(' Tilleuls ')).toBe('Tilleuls');
  expect(of('Tilleuls', 'Quais')).toBe('Tilleuls et un autre');
  expect(of('Tilleuls', 'Quais', 'Bois')).toBe('Tilleuls et 2 autres');
  expect(of('', 'Quais')).toBe('');
});

test('answers whose scenario has not followed yet are those of their dossier; other answers are not', () => {
  const answered = { ...withDepense('1'), estimation };
  const all = created([], { id: 'A', at: 1 }, 'A', answered);
  expect(holderOf(all, { ...withDepense('2'), estimation })?.id).toBe('A');
  expect(holderOf(all, { ...answered, estimation: { ...estimation, patients: '1' } })).toBeUndefined();
  expect(holderOf(all, withDepense('1'))).toBeUndefined();
  // A link has the keys of what it holds in another order than the scenario that is derived from its answers.
  const { scenario, ...rest } = answered;
  const linked = Object.fromEntries(Object.entries({ ...rest, scenario: reversed(scenario) }).reverse());
  expect(holderOf(all, linked as typeof answered)?.id).toBe('A');
  const changed = { ...answered.scenario, parametres: { plafondGroupement: '0.05' } };
  expect(holderOf(all, { ...answered, scenario: changed })).toBeUndefined();
});
