import { useState } from 'preact/hooks';
import { viewFor } from '../../../calculators/page-years.ts';
import { useEffectAtOnce } from '../../../islands/kit/effect-at-once.ts';
import type { DocumentScenario } from '../../../scenario/format/scenario-document.ts';
import type { IncentiveMap } from '../../../scenario/incentive/map/map.ts';
import type { PlanePlace } from '../../../scenario/incentive/map/plane-year.ts';
import type { PlaceReading } from '../../../scenario/incentive/map/read-place.ts';
import type { IncentiveStudy } from '../../../scenario/incentive/study.ts';
import { client, store } from '../../../store/page-store.ts';
import { whenIdle } from '../../../store/rendering/typing-rest.ts';
import type { Entry } from '../../../store/state/entry.ts';
import { askMap, shown } from './map-state.ts';
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
    if (request === undefined) return;
    return whenIdle(() => {
      void client.ask('incitation', 'incentiveStudy', questionOf(request)).then((issue) => {
        if (issue.state === 'fini' && issue.result.ok) setDone({ study: issue.result, from: request });
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
    if (request === undefined) return;
    const question = questionOf(request);
    setAsked({ question, from: request });
    void askMap(question);
  });
  const last = shown.value;
  const isMapFresh =
    store.freshness.value !== 'invalide' &&
    (store.request.value === undefined ||
      (asked?.from === store.request.value && last?.question === asked?.question));
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
    readonly from?: DocumentScenario;
  }>({ reading: initial });
  useEffectAtOnce(() => {
    const place = triedPlace.value;
    const request = store.request.value;
    // Nothing was changed: what the build read of the example.
    if (request === undefined && place === undefined) return setDone({ reading: initial });
    const question = questionOf(request ?? store.saisie.peek());
    void client.ask('point', 'readPlace', question, place).then((issue) => {
      if (issue.state === 'fini' && issue.result.ok)
        setDone({ reading: issue.result, of: place, from: question.document });
    });
  });
  return { reading, readFrom: from, isTried: of !== undefined, isRead: of === triedPlace.value };
}
