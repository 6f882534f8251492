import { useMemo, useState } from 'preact/hooks';
import { planeFigure } from '../../calculators/plane/plane-figure.ts';
import { placeWords } from '../../calculators/plane/plane-words.ts';
import { fileName } from '../../scenario/format/file-name.ts';
import type { PlaneReading } from '../../scenario/plane/read-plane.ts';
import { Drawing, type DrawnFigure } from '../kit/drawing.tsx';
import { PlaneSurface } from '../kit/plane-surface.tsx';
import { dragPoint, type PointName, typedPoint } from './plane-state.ts';

interface Props {
  readonly reading: PlaneReading;
  readonly isInitial: boolean;
  readonly figure: DrawnFigure;
  readonly withoutTable?: boolean;
}

const HINT = 'plan-aide';

/** What a file of the page is called: whose it is, and of which year. */
export const fileOf = (what: string, { nom, now }: PlaneReading): string =>
  `${what} ${fileName(nom)} ${now.annee}`;

/** The plane, and its two points over it. */
export function PlaneView({ reading, isInitial, figure, withoutTable = false }: Props) {
  const drawFigure = useMemo(
    () => async (width: number) => ({
      svg: await planeFigure.drawFigure(reading, { width }),
      table: planeFigure.table(reading),
    }),
    [reading],
  );
  // A figure that comes back with other numbers than those of the build starts from nothing.
  const [depart] = useState(isInitial ? figure : { svg: '', table: planeFigure.table(reading) });
  const { span, now, past, nom, modifies } = reading;
  const point = (name: PointName, look: string, { annee, ...place }: typeof now) => {
    const at = () => typedPoint(name, place);
    return {
      nom: `Point de ${annee}${name === 'past' ? ', le passé' : ''}`,
      look,
      place: () => ({ x: at().ajustee, y: at().reelle }),
      said: placeWords(at()),
      onPlace: (to: { readonly x: number; readonly y: number } | undefined) =>
        to && dragPoint(name, { ajustee: to.x, reelle: to.y }),
    };
  };
  return (
    <>
      <Drawing
        nom={fileOf('plan', reading)}
        legend={`${nom}, ${now.annee}. ${planeFigure.legend}`}
        initialFigure={depart}
        drawFigure={drawFigure}
        isFresh={isInitial}
        withoutTable={withoutTable}
        modifies={modifies}
        isPrompt
        over={
          <PlaneSurface
            x={span.ajustee}
            y={span.reelle}
            steps={[5, 50]}
            hint={HINT}
            points={[point('now', 'plane-now', now), point('past', 'plane-past', past)]}
          />
        }
      />
      <p class="plane-hint si-script" id={HINT}>
        Glissez un point, ou allez-y par la touche Tab et déplacez-le par les flèches : de 5 € en 5 €, de 50 €
        en 50 € avec Maj.
      </p>
    </>
  );
}
