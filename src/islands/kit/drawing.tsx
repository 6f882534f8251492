import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { FigureTable } from '../../figures/kit/table.ts';
import type { Modified } from '../../scenario/run/modified-value.ts';
import { whenIdle } from '../../store/rendering/typing-rest.ts';
import { NON_PREPARE, Table } from './figure-table.tsx';
import { SaysModified } from './modified.tsx';
import { NotebookButton } from './to-notebook.tsx';

/** A figure drawn when the site was built: its picture and its table. */
export interface DrawnFigure {
  readonly svg: string;
  readonly table: FigureTable;
}

interface Drawn {
  readonly svg: SVGElement;
  readonly table: FigureTable;
}

/** Draws at a width, in pixels; `undefined` when something newer is on its way. */
export type Draw = (width: number) => Promise<Drawn | undefined>;

interface Props {
  readonly nom: string;
  readonly legend: string;
  readonly initialFigure: DrawnFigure;
  /** Draws the figure; a new function draws it again. */
  readonly drawFigure: Draw | undefined;
  /** Whether the figure of the build is still the right one: it stays where it fits. */
  readonly isFresh?: boolean;
  /** What is not the cahier's in what it is drawn from: said under it, and in what is saved of it. */
  readonly modifies?: readonly Modified[];
  /** Whether the table is shown elsewhere on the page. */
  readonly withoutTable?: boolean;
  /** What « Ajouter au carnet » adds of it: its picture, else the figure that a carnet draws again; null where it is added otherwise. */
  readonly carnet?: string | null;
  /** Whether it is drawn at once, where others wait for typing to rest. */
  readonly isPrompt?: boolean;
  /** What lies over it, as large as it is. */
  readonly over?: ComponentChildren;
}

const BUSY = 'aria-busy';

/** How much larger than 16 px the page's type is, by the reader's browser or by « Grands caractères ». */
function scale(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1;
}

/** The width to draw at, in pixels: what is stretched is drawn smaller, so that its words grow with the page's. */
function breadth({ clientWidth }: HTMLElement): number {
  return Math.max(280, Math.round(clientWidth / scale()));
}

/** Whether what is drawn can be shown at this width without being scaled so much that its words suffer. */
function suits(place: HTMLElement, width: number): boolean {
  const drawn = Number(place.querySelector('svg')?.getAttribute('width'));
  return drawn > 0 && Math.abs(width - drawn) <= drawn / 10;
}

/** Calls once the place is on screen; gives what stops waiting. It keeps its height: nothing moves then. */
function onceInView(place: HTMLElement, arrive: () => void): () => void {
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    observer.disconnect();
    arrive();
  });
  observer.observe(place);
  return () => observer.disconnect();
}

/** A figure with its caption and its table, drawn at the width of its place. */
export function Drawing(props: Props) {
  const {
    nom,
    legend,
    initialFigure,
    drawFigure,
    modifies = [],
    isFresh = false,
    withoutTable = false,
    carnet = `image ${nom}`,
    isPrompt = false,
    over,
  } = props;
  const place = useRef<HTMLDivElement>(null);
  // A case that is left gives the results of the build again, and another drawing has taken the place of theirs.
  const ofBuild = useRef(true);
  const [table, setTable] = useState(initialFigure.table);
  const [lack, setLack] = useState('');
  const save = (): void => {
    import('./svg-download.ts').then(
      ({ downloadSvg }) => setLack(downloadSvg(place.current, nom, table.caption, modifies)),
      () => setLack(NON_PREPARE),
    );
  };

  // With the numbers, before it is drawn of them: it says that it is of before.
  useLayoutEffect(() => {
    if (drawFigure !== undefined && !(isFresh && ofBuild.current)) place.current?.setAttribute(BUSY, 'true');
  }, [drawFigure, isFresh]);

  // With the words of the same numbers, where a drag would leave its drawing behind.
  const useDrawing = isPrompt ? useLayoutEffect : useEffect;
  useDrawing(() => {
    const target = place.current;
    if (drawFigure === undefined || target === null) return;
    // What draws is fetched at its first use, and comes in no given order to those who ask: the last one asked for is kept.
    let latest = 0;
    const redraw = async (): Promise<void> => {
      latest += 1;
      const own = latest;
      const width = breadth(target);
      target.classList.toggle('dessin-etire', scale() !== 1);
      if (isFresh && ofBuild.current && suits(target, width)) return target.removeAttribute(BUSY);
      const drawn = await drawFigure(width);
      if (own !== latest || drawn === undefined) return;
      target.replaceChildren(drawn.svg);
      target.removeAttribute(BUSY);
      ofBuild.current = false;
      setTable(drawn.table);
    };
    let undo: (() => void) | undefined;
    const isAtOnce = isPrompt && !(isFresh && ofBuild.current);
    if (isAtOnce) void redraw();
    let width = isAtOnce ? target.clientWidth : -1;
    const observer = new ResizeObserver(() => {
      undo?.();
      // It tells the size that there is to begin with, too.
      if (isPrompt && target.clientWidth === width) return;
      width = target.clientWidth;
      if (isPrompt) void redraw();
      else undo = whenIdle(() => void redraw());
    });
    const follow = (): void => observer.observe(target);
    // The figure of the build says what it has to at any width: its code is not loaded before it is seen.
    const cease = isFresh && ofBuild.current ? onceInView(target, follow) : follow();
    return () => {
      latest = -1;
      cease?.();
      undo?.();
      observer.disconnect();
    };
  }, [drawFigure, isFresh]);

  return (
    <>
      <figure class="figure">
        <div class={over === undefined ? undefined : 'sous-dessin'}>
          <div class="dessin" ref={place} dangerouslySetInnerHTML={{ __html: initialFigure.svg }} />
          {over}
        </div>
        <figcaption>
          {legend} <SaysModified modifies={modifies} />
          <button
            type="button"
            class="lien si-script"
            aria-label="Image de la figure, à enregistrer"
            onClick={save}
          >
            Image
          </button>{' '}
          {carnet !== null && <NotebookButton what={carnet} nom="cette figure" />}
          <span role="status">{lack}</span>
        </figcaption>
      </figure>
      {!withoutTable && (
        <details class="donnees">
          <summary>Voir les données</summary>
          <Table table={table} nom={nom} modifies={modifies} carnet={null} />
        </details>
      )}
    </>
  );
}
