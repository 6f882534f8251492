import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { exerciseFragment, type Series } from '../../exercises/link.ts';
import type { PrintedExercise } from '../../exercises/printed-exercise.ts';
import { PaperCode } from './paper-code.tsx';
import { PaperExercise } from './paper-exercise.tsx';

interface Props {
  readonly title: string;
  readonly series: Series;
  readonly exercises: readonly PrintedExercise[];
  /** Is told on how many sheets of paper this version is. */
  readonly onCut: (pages: number) => void;
}

/** An A4 sheet between its margins, 271 mm, in the root size of paper; what is left over is for another engine's rounding. */
const HEIGHT = 79;

/** A version as it is printed: its exercises, none of them across two sheets. */
export function PaperPages({ title, series, exercises, onCut }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const [cuts, setCuts] = useState<Cuts>();
  const starts = cuts?.of === exercises ? cuts.starts : [0];
  useLayoutEffect(() => {
    let wanted = true;
    const cut = (): void => {
      if (!wanted || place.current === null) return;
      const found = cutsOf(place.current);
      setCuts({ of: exercises, starts: found });
      onCut(found.length);
    };
    cut();
    // Letters that arrive later are wider or narrower.
    void document.fonts.ready.then(cut);
    return () => {
      wanted = false;
    };
  }, [exercises]);
  return (
    <div ref={place}>
      {starts.map((start, page) => (
        <section
          key={start}
          class="paper-page"
          aria-label={`${title}, page ${page + 1} sur ${starts.length}`}
        >
          {page === 0 ? (
            <Head title={title} series={series} />
          ) : (
            <p class="paper-title">
              {title}, page {page + 1} sur {starts.length}
            </p>
          )}
          {exercises.slice(start, starts[page + 1]).map(({ exercise }, rank) => (
            <PaperExercise
              key={exercise.situation}
              exercise={exercise}
              title={title}
              rank={start + rank + 1}
            />
          ))}
        </section>
      ))}
    </div>
  );
}

/** Where each sheet begins, for the exercises that were measured. */
interface Cuts {
  readonly of: Props['exercises'];
  readonly starts: readonly number[];
}

const rootSize = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize);

/** Where each sheet begins: exercises are measured at the width of paper, whatever that of the window. */
function cutsOf(pages: HTMLElement): number[] {
  pages.classList.add('paper-measured');
  const room = HEIGHT * rootSize();
  const [head, ...heights] = [...pages.querySelectorAll<HTMLElement>('.paper-head, .paper-exercise')].map(
    (element) => element.getBoundingClientRect().height,
  );
  pages.classList.remove('paper-measured');
  const starts = [0];
  let taken = head ?? 0;
  for (const [rank, height] of heights.entries()) {
    if (rank > 0 && taken + height > room) {
      starts.push(rank);
      // The line that names a later sheet.
      taken = 2 * rootSize();
    }
    taken += height;
  }
  return starts;
}

function Head({ title, series }: Pick<Props, 'title' | 'series'>) {
  return (
    <div class="paper-head">
      <div>
        <p class="paper-title">
          <b>Ipep, pas à pas</b> · exercices · {title}
        </p>
        <p class="paper-name">
          <span>Nom</span>
          <span class="points" aria-hidden="true" />
          <span>Date</span>
          <span class="points paper-date" aria-hidden="true" />
        </p>
        <p class="paper-parameters">
          Les nombres sont inventés. Un nombre arrondi en route n'est pas une faute : chaque réponse dit à
          combien près elle est attendue. À l'écran, la correction et les étapes : le code, ou la page
          /formation/exercices/ suivie de <span data-verbatim="">#{exerciseFragment(series)}</span>
        </p>
      </div>
      <PaperCode fragment={exerciseFragment(series)} />
    </div>
  );
}
