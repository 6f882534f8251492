import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EMPTY, type EntryHistory, LIMIT, noter, redo, undo } from '../../../src/store/history/history.ts';
import { fromText, toText } from '../../../src/store/history/history-text.ts';

interface State {
  readonly nom: string;
  readonly valeur: number;
}

const state = fc.record({ nom: fc.string({ unit: 'binary' }), valeur: fc.double({ noNaN: true }) });
/** What JSON keeps of a state: -0 is 0. */
const writtenText = (value: State): State => JSON.parse(JSON.stringify(value));
const states = fc.array(state.map(writtenText), { minLength: 1, maxLength: 140 });
const isState = (value: unknown): value is State =>
  typeof value === 'object' && value !== null && 'nom' in value;

/** The states one after the other, as changes of a reader. */
function walkThrough(suite: readonly State[]): readonly [State, EntryHistory<State>] {
  let entryHistory: EntryHistory<State> = EMPTY;
  for (const [rank, each] of suite.entries())
    if (rank > 0) entryHistory = noter(entryHistory, suite[rank - 1] ?? each);
  return [suite.at(-1) as State, entryHistory];
}

/** As many steps as there are, and the states met on the way. */
function toTheEnd(
  step: typeof undo<State>,
  depart: readonly [State, EntryHistory<State>],
): { readonly seenStates: State[]; readonly fin: readonly [State, EntryHistory<State>] } {
  const seenStates: State[] = [];
  let end = depart;
  for (let followingOne = step(end[1], end[0]); followingOne; followingOne = step(end[1], end[0])) {
    end = followingOne;
    seenStates.push(end[0]);
  }
  return { seenStates, fin: end };
}

describe('noter(), undo() and redo()', () => {
  test('any changes: all the undos, then all the redos, meet the same states and end in the same one', () => {
    fc.assert(
      fc.property(states, (suite) => {
        const done = walkThrough(suite);
        const stepBack = toTheEnd(undo, done);
        expect(stepBack.seenStates).toEqual(suite.slice(-LIMIT - 1, -1).reverse());
        const returning = toTheEnd(redo, stepBack.fin);
        expect(returning.seenStates).toEqual(suite.slice(-LIMIT - 1).slice(1));
        expect(returning.fin).toEqual(done);
      }),
    );
  });

  test('a new change drops what had been undone, and is itself undone', () => {
    const [present, entryHistory] = walkThrough([1, 2, 3].map((valeur) => ({ nom: '', valeur })));
    const [two, stepped] = undo(entryHistory, present) ?? [];
    if (two === undefined || stepped === undefined) throw new RangeError('nothing to undo');
    const apres = noter(stepped, two);
    expect(redo(apres, { nom: '', valeur: 9 })).toBeUndefined();
    expect(undo(apres, { nom: '', valeur: 9 })?.[0]).toEqual(two);
  });
});

describe('toText() and fromText()', () => {
  test('give back any history, done and undone', () => {
    fc.assert(
      fc.property(states, states, (several, others) => {
        const [doneSoFar, undone] = [several.slice(-LIMIT), others.slice(-LIMIT)];
        expect(fromText(toText({ faits: doneSoFar, defaits: undone }), isState)).toEqual({
          faits: doneSoFar,
          defaits: undone,
        });
      }),
    );
  });

  test('a hundred states of 30 kB, of which a number changes, take less than two of them', () => {
    const nom = 'é'.repeat(30_000);
    const doneSoFar = Array.from({ length: 100 }, (_, valeur) => ({ nom, valeur }));
    expect(toText({ faits: doneSoFar, defaits: [] }).length).toBeLessThan(60_000);
  });

  test('what would be too long leaves its oldest changes out, and keeps the nearest', () => {
    const doneSoFar = Array.from({ length: 100 }, (_, valeur) => ({
      nom: String(valeur).repeat(20_000),
      valeur,
    }));
    const { faits: keptItems } = fromText(toText({ faits: doneSoFar, defaits: [] }), isState);
    expect(keptItems.length).toBeGreaterThan(10);
    expect(keptItems).toEqual(doneSoFar.slice(-keptItems.length));
  });

  test.each(['', '{', 'null', '[1]', '[1,[[0,0,"{}"]]]', '[1,[[0,0,"3"]]]', '{"a":1}'])(
    'deTexte(%s) is an empty history: nothing that was not written by enTexte',
    (texte) => {
      expect(fromText(texte, isState)).toEqual(EMPTY);
    },
  );

  const state = JSON.stringify({ nom: 'A', valeur: 1 });
  test.each([
    [
      'doubles itself at each state',
      [1, [[0, 0, state], ...Array(60).fill([state.length, state.length, ' '])]],
    ],
    [
      'cuts before the start',
      [
        1,
        [
          [0, 0, state],
          [-2, state.length, state],
        ],
      ],
    ],
    ['holds more states than are kept', [1, [[0, 0, state], ...Array(500).fill([state.length, 0, ''])]]],
    [
      'is longer than any that is kept',
      [1, [[0, 0, JSON.stringify({ nom: 'A'.repeat(1_000_000), valeur: 1 })]]],
    ],
  ])('fromText() is an empty history for a text that %s', (_, history) => {
    expect(fromText(JSON.stringify(history), isState)).toEqual(EMPTY);
  });
});
