import { useState } from 'preact/hooks';
import { viewFor } from '../../../calculators/page-years.ts';
import { useEffectAtOnce } from '../../../islands/kit/effect-at-once.ts';
import { isOfNow } from '../../../islands/kit/of-now.ts';
import { TO_BE_MENDED } from '../../../islands/kit/to-be-mended.ts';
import type { IncentiveMap } from '../../../scenario/incentive/map/map.ts';
import type { PlanePlace } from '../../../scenario/incentive/map/plane-year.ts';
import type { PlaceReading } from '../../../scenario/incentive/map/read-place.ts';
import type { IncentiveStudy } from '../../../scenario/incentive/study.ts';
import type { Modified } from '../../../scenario/run/modified-value.ts';
import { client, store } from '../../../store/page-store.ts';
import { whenIdle } from '../../../store/rendering/typing-rest.ts';
import type { Entry } from '../../../store/state/entry.ts';
import { askMap, cancelled, dropMap, shown } from './map-state.ts';
import { modifiedOf } from './modified-of.ts';
import { shownEnd, triedPlace, upTo } from './settings.ts';

/** What is asked of the scenario of a request. */
const questionOf = ({ scenario, vue }: Entry) => ({ document: scenario, vue: viewFor({}, scenario, vue) });

/** A saving that the line cannot go up to, as typed, and why, in French. */
interface RefusedEnd {
  readonly end: string;
  readonly why: string;
}

/** What words it is fetched with the first one; without it, what is refused is said to be. */
async function whyRefused(end: string, furthest: number): Promise<string> {
  const module = await import('../../../calculators/bounded-number.ts').catch(() => undefined);
  return module?.boundedRefusal(end, { least: 0, above: true, most: furthest }) ?? TO_BE_MENDED;
}

/** The lines, asked again with each calculation, and with how far they go. */
export function useStudy(initial: IncentiveStudy) {
  const [{ study, from, own, end }, setDone] = useState<{
    readonly study: IncentiveStudy;
    readonly from?: Entry;
    readonly own: readonly Modified[];
    readonly end?: string | undefined;
  }>({ study: initial, own: [] });
  const [refused, setRefused] = useState<RefusedEnd>();
  useEffectAtOnce(() => {
    const request = store.request.value;
    const wanted = upTo.value;
    // Nothing is changed, or a case is left for an example that nobody has changed: what the build computed of it.
    if (request === undefined && wanted === undefined) {
      shownEnd.value = undefined;
      return setDone({ study: initial, own: [] });
    }
    const asked = request ?? store.saisie.peek();
    return whenIdle(() => {
      void client.ask('incitation', 'incentiveStudy', questionOf(asked), wanted).then(async (issue) => {
        const own = await modifiedOf(asked.scenario);
        const isLate = store.request.peek() !== request || upTo.peek() !== wanted;
        if (issue.state !== 'fini' || isLate || own === undefined) return;
        if (issue.result.ok) {
          setRefused(undefined);
          shownEnd.value = wanted;
          setDone({ study: issue.result, from: asked, own, end: wanted });
        } else if ('furthest' in issue.result && wanted !== undefined)
          void whyRefused(wanted, issue.result.furthest).then((why) => setRefused({ end: wanted, why }));
      });
    });
  });
  return {
    study,
    own,
    isFresh: store.freshness.value === 'a-jour' && isOfNow(from) && end === upTo.value,
    refusedEnd: refused?.end === upTo.value ? refused : undefined,
  };
}

/** The map, asked of several workers as soon as something changes. */
export function useMap(initial: IncentiveMap) {
  const [asked, setAsked] = useState<{ readonly question: object; readonly from: Entry }>();
  const ask = (from: Entry): void => {
    const question = questionOf(from);
    setAsked({ question, from });
    void askMap(question);
  };
  useEffectAtOnce(() => {
    const request = store.request.value;
    if (request === undefined) return dropMap();
    ask(request);
  });
  const last = shown.value;
  const request = store.request.value;
  // What a dossier gives is on its way before it is asked for: the example's map is not of it.
  const isMapFresh =
    request === undefined
      ? store.freshness.value === 'a-jour'
      : store.freshness.value !== 'invalide' && asked?.from === request && last?.question === asked.question;
  return {
    map: last?.map ?? initial,
    mapOwn: last?.own ?? [],
    isMapFresh,
    /** Asks for it again, once its reader has stopped it: nothing else is on its way then. */
    askAgain: asked && cancelled.value ? () => ask(asked.from) : undefined,
  };
}

/** What the point is worth, asked again when it moves and with each calculation. */
export function useReading(initial: PlaceReading) {
  const [{ reading, of, from, own }, setDone] = useState<{
    readonly reading: PlaceReading;
    readonly of?: PlanePlace | undefined;
    readonly from?: Entry;
    readonly own: readonly Modified[];
  }>({ reading: initial, own: [] });
  useEffectAtOnce(() => {
    const place = triedPlace.value;
    const request = store.request.value;
    // Nothing was changed: what the build read of the example.
    if (request === undefined && place === undefined) return setDone({ reading: initial, own: [] });
    const asked = request ?? store.saisie.peek();
    void client.ask('point', 'readPlace', questionOf(asked), place).then(async (issue) => {
      if (issue.state !== 'fini' || !issue.result.ok) return;
      const { result } = issue;
      const own = await modifiedOf(asked.scenario);
      if (own !== undefined) setDone({ reading: result, of: place, from: asked, own });
    });
  });
  return {
    reading,
    readOwn: own,
    isTried: of !== undefined,
    isRead: store.freshness.value === 'a-jour' && isOfNow(from) && of === triedPlace.value,
  };
}
