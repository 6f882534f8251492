import { useMemo, useState } from 'preact/hooks';
import { Announcement } from '../../../islands/kit/announcement.tsx';
import { Drawing, type DrawnFigure } from '../../../islands/kit/drawing.tsx';
import { Table } from '../../../islands/kit/figure-table.tsx';
import type { IncentiveMap } from '../../../scenario/incentive/map/map.ts';
import type { PlanePlace } from '../../../scenario/incentive/map/plane-year.ts';
import type { PlaceReading } from '../../../scenario/incentive/map/read-place.ts';
import type { Modified } from '../../../scenario/run/modified-value.ts';
import { mapFigure } from '../figures.ts';
import { fileOf } from '../file-of.ts';
import { placeSentence, placeTable, whereWords } from '../place-words.ts';
import { PlaceHandle, PlaceHint } from './place-handle.tsx';
import { triedPlace } from './settings.ts';

interface MapProps {
  readonly map: IncentiveMap;
  /** The place that is tried, as it was last read. */
  readonly tried: PlanePlace | undefined;
  readonly isInitial: boolean;
  readonly figure: DrawnFigure;
  readonly own: readonly Modified[];
}

/** The map, and its point over it. */
export function MapFigure({ map, tried, isInitial, figure, own }: MapProps) {
  const drawFigure = useMemo(
    () => async (width: number) => ({
      svg: await mapFigure.drawFigure({ map, tried }, { width }),
      table: mapFigure.table({ map }),
    }),
    [map, tried],
  );
  const [depart] = useState(isInitial ? figure : { svg: '', table: mapFigure.table({ map }) });
  return (
    <Drawing
      nom={fileOf('carte', map)}
      legend={`${map.nom}, ${map.annee}. ${mapFigure.legend}`}
      initialFigure={depart}
      drawFigure={drawFigure}
      isFresh={isInitial}
      modifies={own}
      isPrompt
      over={
        <PlaceHandle
          plane={map.plane}
          place={() => triedPlace.value ?? map.own}
          onPlace={(place) => {
            triedPlace.value = place;
          }}
        />
      }
    />
  );
}

interface ReadingProps {
  readonly reading: PlaceReading;
  /** Whether it is of a place that the reader has moved the point to. */
  readonly tried: boolean;
  readonly own: readonly Modified[];
  readonly fresh: () => boolean;
}

/** What the point is worth, said once it rests. */
export function Reading({ reading, tried, own, fresh }: ReadingProps) {
  return (
    <div class={`carte-lecture ${fresh() ? '' : 'perimes'}`} aria-busy={!fresh()}>
      <PlaceHint />
      <Announcement class="carte-dit" fresh={fresh}>
        <p>
          <b>{tried ? 'Au point essayé' : 'Au point du groupement'}</b> : {whereWords(reading)}.{' '}
          {placeSentence(reading)}
        </p>
      </Announcement>
      {tried && (
        <p class="si-script">
          <button
            type="button"
            onClick={() => {
              triedPlace.value = undefined;
            }}
          >
            Ramener le point au groupement
          </button>
        </p>
      )}
      <Table table={placeTable(reading)} nom={fileOf('point', reading)} modifies={own} />
    </div>
  );
}
