import { useState } from 'preact/hooks';
import { viewFor } from '../../../calculators/page-years.ts';
import { useEffectAtOnce } from '../../../islands/kit/effect-at-once.ts';
import type { IncentiveMap } from '../../../scenario/incentive/map/map.ts';
import type { PlanePlace } from '../../../scenario/incentive/map/plane-year.ts';
import type { PlaceReading } from '../../../scenario/incentive/map/read-place.ts';
import type { IncentiveStudy } from '../../../scenario/incentive/study.ts';
import { client, store } from '../../../store/page-store.ts';
import { whenIdle } from '../../../store/rendering/typing-rest.ts';
import type { Entry } from '../../../store/state/entry.ts';
import { askMap, dropMap, shown } from './map-state.ts';
import { triedPlace } from './tried-place.ts';

/** What is asked of the scenario of a request. */
const questionOf = ({ scenario, vue }: Entry) => ({ document: scenario, vue: viewFor({}, scenario, vue) });

/** The lines, asked again with each calculation. */
export function useStudy(initial: IncentiveStudy) {
  const [{ study, from }, setDone] = useState<{ readonly study: IncentiveStudy; readonly from?: Entry }>({
    study: initial,
  });
  useEffectAtOnce(() => {
    const request = store.request.value;
    // A case is left for an example that nobody has changed: what the build computed of it.
    if (request === undefined) return setDone({ study: initial });
    return whenIdle(() => {
      void client.ask('incitation', 'incentiveStudy', questionOf(request)).then((issue) => {
        if (issue.state === 'fini' && issue.result.ok && store.request.peek() === request)
          setDone({ study: issue.result, from: request });
      });
    });
  });
  return {
    study,
    from: from?.scenario,
    isFresh: store.freshness.value === 'a-jour' && from === store.request.value,
  };
}

/** The map, asked of several workers as soon as something changes. */
export function useMap(initial: IncentiveMap) {
  const [asked, setAsked] = useState<{ readonly question: object; readonly from: Entry }>();
  useEffectAtOnce(() => {
    const request = store.request.value;
    if (request === undefined) return dropMap();
    const question = questionOf(request);
    setAsked({ question, from: request });
    void askMap(question);
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
    mapFrom: last?.question.document,
    isMapFresh,
  };
}

/** What the point is worth, asked again when it moves and with each calculation. */
export function useReading(initial: PlaceReading) {
  const [{ reading, of, from }, setDone] = useState<{
    readonly reading: PlaceReading;
    readonly of?: PlanePlace | undefined;
    readonly from?: Entry;
  }>({ reading: initial });
  useEffectAtOnce(() => {
    const place = triedPlace.value;
    const request = store.request.value;
    // Nothing was changed: what the build read of the example.
    if (request === undefined && place === undefined) return setDone({ reading: initial });
    const asked = request ?? store.saisie.peek();
    void client.ask('point', 'readPlace', questionOf(asked), place).then((issue) => {
      if (issue.state === 'fini' && issue.result.ok)
        setDone({ reading: issue.result, of: place, from: asked });
    });
  });
  const request = store.request.value;
  const isOfNow = from === (from && request === undefined ? store.saisie.value : request);
  return {
    reading,
    readFrom: from?.scenario,
    isTried: of !== undefined,
    isRead: store.freshness.value === 'a-jour' && isOfNow && of === triedPlace.value,
  };
}
