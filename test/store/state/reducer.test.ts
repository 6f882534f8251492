import { describe, expect, test } from 'vitest';
import type { Event } from '../../../src/store/state/events.ts';
import { PAUSE, reduce } from '../../../src/store/state/reducer.ts';
import { depart, initialState, type State } from '../../../src/store/state/state.ts';
import { withDepense } from '../harness.ts';

const reached = (events: readonly Event[], state: State = initialState): State =>
  events.reduce(reduce, state);

/** What is typed in the field of a spending, at a time. */
const typed = (value: string, at = 0): Event => ({
  type: 'changed',
  next: withDepense(value),
  change: { typedText: true, inField: true, at },
});

const button: Event = {
  type: 'changed',
  next: withDepense('1'),
  change: { entree: 'ajoute', inField: false, at: 0 },
};

describe('reduce(state, event)', () => {
  test('leaves the state that it is given as it was', () => {
    const frozen = Object.freeze({ ...initialState });
    reached([typed('2300'), { type: 'asked' }, { type: 'resumed', sens: 'annule' }], frozen);
    expect(frozen).toEqual(initialState);
  });

  test('typing in one field is one change, until a pause, a field that is left, or an undo', () => {
    const steps = (events: readonly Event[]) => reached(events).historique.faits.length;
    const first = [typed('2', 0), typed('23', 10)];
    // The first key changes the field's value, of another type maybe: the path is the same.
    expect(steps(first)).toBe(1);
    expect(steps([...first, typed('230', 9 + PAUSE)])).toBe(1);
    expect(steps([...first, typed('230', 10 + PAUSE)])).toBe(2);
    expect(steps([...first, { type: 'field-left' }, typed('230', 20)])).toBe(2);
    expect(reached([...first, { type: 'resumed', sens: 'annule' }, typed('5', 20)]).historique).toMatchObject(
      {
        faits: [depart],
        defaits: [],
      },
    );
  });

  test('a gesture is one change, whichever of its values it moves, and apart from what is typed', () => {
    const dragged = (value: string, at: number): Event => {
      const event = typed(value, at);
      return event.type === 'changed'
        ? { ...event, change: { ...event.change, gesture: 'plan now' } }
        : event;
    };
    const steps = (events: readonly Event[]) => reached(events).historique.faits.length;
    const drag = [dragged('2300', 0), dragged('2310', 10), dragged('2320', 20)];
    expect(steps(drag)).toBe(1);
    expect(steps([...drag, { type: 'field-left' }, dragged('2330', 30)])).toBe(2);
    expect(steps([...drag, typed('2330', 30)])).toBe(2);
  });

  test('without a fault before, a result gives fields no other list of faults to be rendered with', () => {
    const computed: Event = { type: 'computed', calcul: {} as never };
    expect(reached([typed('2300'), computed]).erreurs).toBe(initialState.erreurs);
    const refused: Event = { type: 'refused', erreurs: [{} as never] };
    expect(reached([typed('x'), refused, typed('2300'), computed]).erreurs).toEqual([]);
  });

  test('a change that adds an entry of the browser’s history does so once it is published, whatever follows', () => {
    const waiting = reached([button, typed('2300')]);
    expect(waiting.nextEntry).toBe('ajoute');
    expect(reduce(waiting, { type: 'published', fragment: 's=x' })).toMatchObject({
      nextEntry: 'remplace',
      fragment: 's=x',
    });
  });

  test('what a choice sets aside stays through what is typed next and through a step back, until another does', () => {
    const setAside = { a: 'what was typed' };
    const chosen: Event = { ...button, change: { ...button.change, setAside } };
    const after: readonly Event[] = [typed('2300', PAUSE), { type: 'resumed', sens: 'annule' }, button];
    expect(initialState.setAside).toEqual({});
    for (const count of [0, 1, 2, 3])
      expect(reached([chosen, ...after.slice(0, count)]).setAside).toEqual(setAside);
    const again: Event = { ...button, change: { ...button.change, setAside: { b: '2' } } };
    expect(reached([chosen, ...after, again]).setAside).toEqual({ b: '2' });
  });

  test('what changes nothing but the year on screen is no step', () => {
    const vue = { groupement: 0, annee: 2 };
    const change = { inField: false, at: 0 };
    const looked = reduce(initialState, { type: 'changed', next: { ...depart, vue }, change });
    expect([looked.saisie.vue, looked.historique]).toEqual([vue, initialState.historique]);
  });

  test('a step back and a step forward meet the same states, and are told until something is changed', () => {
    const changed = reached([button]);
    const back = reduce(changed, { type: 'resumed', sens: 'annule' });
    expect(back.saisie).toEqual(depart);
    expect(back.reprise).toMatchObject({ sens: 'annule', avant: changed.saisie, apres: depart });
    const again = reduce(back, { type: 'resumed', sens: 'retabli' });
    expect(again.saisie).toEqual(changed.saisie);
    expect(reduce(again, typed('7')).reprise).toBeUndefined();
    expect(reduce(initialState, { type: 'resumed', sens: 'annule' })).toBe(initialState);
  });

  test('answers take the place of the years that were typed, and no scenario has followed from them yet', () => {
    const estimation = { nom: 'A' } as never;
    const years = { ...depart, estimationGardee: { nom: 'B' } as never };
    const answered = reached([
      { type: 'shown', next: years },
      { type: 'answered', estimation, change: { inField: false, at: 0 }, dossier: undefined },
    ]);
    expect(answered).toMatchObject({ saisie: { estimation }, underived: estimation, freshness: 'calcul' });
    expect(answered.saisie).not.toHaveProperty('estimationGardee');
    expect(answered.historique.faits).toEqual([years]);
    expect(reduce(answered, { type: 'derived', scenario: depart.scenario }).underived).toBeUndefined();
  });

  test('for whom the browser keeps is said once something is the reader’s', () => {
    const stored: Event = { type: 'stored', keptOne: 'rien' };
    expect(reached([stored]).keptOne).toBe('tous');
    expect(reached([{ type: 'touched' }, stored]).keptOne).toBe('rien');
    expect(reached([typed('2300'), stored]).keptOne).toBe('rien');
  });

  test('what an address has replaced is offered until it is forgotten; a later message stays', () => {
    const avis = { texte: 'offer' };
    const offered = reached([{ type: 'replaced', own: depart, avis }]);
    expect(offered).toMatchObject({ remplacee: depart, avis });
    expect(reduce(offered, { type: 'replaced-forgotten', avis })).toMatchObject({
      remplacee: undefined,
      avis: undefined,
    });
    const later = { texte: 'later' };
    expect(
      reached(
        [
          { type: 'said', avis: later },
          { type: 'replaced-forgotten', avis },
        ],
        offered,
      ),
    ).toMatchObject({ remplacee: undefined, avis: later });
  });

  test('what another tab brings of a replaced scenario does not take the place of one’s own', () => {
    const [own, others] = [withDepense('1'), withDepense('2')];
    const kept = reached([
      { type: 'replaced', own, avis: { texte: '' } },
      { type: 'other-tab', autre: others, remplacee: others },
    ]);
    expect([kept.autre, kept.remplacee]).toEqual([others, own]);
    expect(reached([{ type: 'other-tab', autre: others, remplacee: others }]).remplacee).toEqual(others);
  });
});
