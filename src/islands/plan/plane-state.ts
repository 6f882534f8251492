import { signal } from '@preact/signals';
import { useRef, useState } from 'preact/hooks';
import { type Field, fields } from '../../calculators/fields.ts';
import { viewFor } from '../../calculators/page-years.ts';
import type { KeptPast } from '../../calculators/plane/plane-settings.ts';
import { spendingBefore } from '../../calculators/spending-before.ts';
import { write } from '../../scenario/edit/written-value.ts';
import { type DocumentScenario, read, type View } from '../../scenario/format/scenario-document.ts';
import type { PlanePoint } from '../../scenario/plane/plane-point.ts';
import type { PlaneReading } from '../../scenario/plane/read-plane.ts';
import { client, store } from '../../store/page-store.ts';
import { whenIdle } from '../../store/rendering/typing-rest.ts';
import { type Entry, withScenario } from '../../store/state/entry.ts';
import { useEffectAtOnce } from '../kit/effect-at-once.ts';
import { isOfNow } from '../kit/of-now.ts';

/** A past that is kept to be compared with the scenario's own. */
export const keptPast = signal<KeptPast | undefined>(undefined);

/** The year that the page looks at. */
export const viewOf = ({ scenario, vue }: Pick<Entry, 'scenario' | 'vue'>): View =>
  viewFor({}, scenario, vue);

/** The kept past, where it is of the year that is looked at. */
function keptFor({ groupement, annee }: View): KeptPast | undefined {
  const kept = keptPast.value;
  return kept?.groupement === groupement && kept.annee === annee ? kept : undefined;
}

/** The two points that are moved, by the fields that hold them. */
export function pointFields(scenario: DocumentScenario, vue: View) {
  return {
    now: { reelle: fields.depenseReelle, ajustee: fields.depenseAjustee },
    past: spendingBefore(scenario, vue),
  } satisfies Record<string, { readonly reelle: Field; readonly ajustee: Field }>;
}

export type PointName = keyof ReturnType<typeof pointFields>;

/** Where a point is typed to be; `otherwise`, where what is typed is no spending. */
export function typedPoint(name: PointName, otherwise: PlanePoint): PlanePoint {
  const { scenario, vue } = store.saisie.value;
  const view = viewOf({ scenario, vue });
  const { reelle, ajustee } = pointFields(scenario, view)[name];
  const typed = (field: Field): number => Number(read(scenario, field.chemin(view)));
  const point = { reelle: typed(reelle), ajustee: typed(ajustee) };
  return point.reelle > 0 && point.ajustee > 0 ? point : otherwise;
}

/** The scenario with one of its points elsewhere. */
function withPoint({ scenario, vue }: Entry, name: PointName, to: PlanePoint): DocumentScenario {
  const view = viewOf({ scenario, vue });
  const { reelle, ajustee } = pointFields(scenario, view)[name];
  const along = write(scenario, ajustee.chemin(view), String(to.ajustee));
  return write(along, reelle.chemin(view), String(to.reelle));
}

/** What the last move has made of the entry; undefined once it rests. */
const moved = signal<Entry | undefined>(undefined);
let cease: (() => void) | undefined;

/** Whether a point is being moved by hand: nothing else has been changed since. */
export const isMoving = (): boolean => moved.value !== undefined && moved.value === store.saisie.value;

/** Moves a point by hand: one change of the scenario, however long it goes. */
export function dragPoint(name: PointName, to: PlanePoint): void {
  const saisie = store.saisie.peek();
  store.follow(withScenario(saisie, withPoint(saisie, name, to)), `plan ${name}`);
  moved.value = store.saisie.peek();
  cease?.();
  cease = whenIdle(() => {
    moved.value = undefined;
  });
}

/** How far another past is from the one that is kept, € per patient. */
const APART = 100;

/** Keeps the past, and puts another one in its place: from it, the same point pays something else. */
export function tryOtherPast({ past }: PlaneReading, evolution: number): void {
  const saisie = store.saisie.peek();
  const view = viewOf(saisie);
  const { ajustee } = past;
  keptPast.value = { ...view, ajustee, reelle: past.reelle };
  const by = evolution > 0 ? -APART : APART;
  const reelle = Math.max(1, past.reelle + by);
  store.modify(withPoint(saisie, 'past', { ajustee, reelle }), saisie.vue);
}

/** The kept past in the place of the scenario's own, which is kept in turn. */
export function swapPasts(own: PlanePoint): void {
  const kept = keptPast.peek();
  if (kept === undefined) return;
  const saisie = store.saisie.peek();
  keptPast.value = { ...kept, reelle: own.reelle, ajustee: own.ajustee };
  store.modify(withPoint(saisie, 'past', kept), saisie.vue);
}

interface Read {
  readonly reading: PlaneReading;
  readonly of?: KeptPast | undefined;
  readonly from?: Entry;
}

/** The plane, read again with each calculation and with each past that is kept. */
export function useReading(initial: PlaneReading) {
  const [{ reading, of, from }, setDone] = useState<Read>({ reading: initial });
  const last = useRef<Read>({ reading: initial });
  const take = (done: Read): void => {
    last.current = done;
    setDone(done);
  };
  useEffectAtOnce(() => {
    const request = store.request.value;
    const asked = request ?? store.saisie.peek();
    const vue = viewOf(asked);
    const other = keptFor(vue);
    // Nothing was changed: what the build read of the example.
    if (request === undefined && other === undefined) return take({ reading: initial });
    const before = last.current.reading;
    // Another year is drawn where it is.
    const held = before.now.annee === yearAt(asked, vue) ? before.span : undefined;
    void client.ask('plan', 'readPlane', { document: asked.scenario, vue }, { other, held }).then((issue) => {
      if (issue.state === 'fini' && issue.result.ok) take({ reading: issue.result, of: other, from: asked });
    });
  });
  const kept = keptFor(viewOf(store.saisie.value));
  return {
    reading,
    isInitial: reading === initial,
    isFresh: store.freshness.value === 'a-jour' && isOfNow(from) && of === kept,
  };
}

const yearAt = ({ scenario }: Entry, { groupement, annee }: View): unknown =>
  scenario.groupements[groupement]?.annees[annee]?.annee;
