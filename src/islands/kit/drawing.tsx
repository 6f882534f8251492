import { useEffect, useRef, useState } from 'preact/hooks';
import type { FigureTable } from '../../figures/kit/table.ts';
import type { Modifie } from '../../scenario/run/changed-value.ts';
import { auRepos } from '../../store/rendering/typing-rest.ts';
import { NON_PREPARE, Table } from './figure-table.tsx';
import { DitModifie } from './modified.tsx';

/** A figure drawn when the site was built: its picture and its table. */
export interface FigureDessinee {
  readonly svg: string;
  readonly table: FigureTable;
}

interface Dessinee {
  readonly svg: SVGElement;
  readonly table: FigureTable;
}

/** Draws at a width, in pixels; `undefined` when something newer is on its way. */
export type Dessiner = (width: number) => Promise<Dessinee | undefined>;

interface Props {
  readonly nom: string;
  readonly legende: string;
  readonly initiale: FigureDessinee;
  /** Draws the figure; a new function draws it again. */
  readonly dessiner: Dessiner | undefined;
  /** Whether the figure of the build is still the right one: it stays where it fits. */
  readonly fraiche?: boolean;
  /** What is not the cahier's in what it is drawn from: said under it, and in what is saved of it. */
  readonly modifies?: readonly Modifie[];
  /** Whether the table is shown elsewhere on the page. */
  readonly sansTable?: boolean;
}

/** How much larger than 16 px the page's type is, by the reader's browser or by « Grands caractères ». */
function echelle(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1;
}

/** The width to draw at, in pixels: what is stretched is drawn smaller, so that its words grow with the page's. */
function largeur({ clientWidth }: HTMLElement): number {
  return Math.max(280, Math.round(clientWidth / echelle()));
}

/** Whether what is drawn can be shown at this width without being scaled so much that its words suffer. */
function convient(place: HTMLElement, width: number): boolean {
  const drawn = Number(place.querySelector('svg')?.getAttribute('width'));
  return drawn > 0 && Math.abs(width - drawn) <= drawn / 10;
}

/** Calls once the place is on screen; gives what stops waiting. It keeps its height: nothing moves then. */
function aLaVue(place: HTMLElement, arriver: () => void): () => void {
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    observer.disconnect();
    arriver();
  });
  observer.observe(place);
  return () => observer.disconnect();
}

/** A figure with its caption and its table, drawn at the width of its place. */
export function Dessin(props: Props) {
  const { nom, legende, initiale, dessiner, modifies = [], fraiche = false, sansTable = false } = props;
  const place = useRef<HTMLDivElement>(null);
  const [table, setTable] = useState(initiale.table);
  const [manque, setManque] = useState(false);
  const enregistrer = (): void => {
    import('./svg-download.ts').then(
      ({ telechargerSvg }) => telechargerSvg(place.current, nom, table.caption, modifies),
      () => setManque(true),
    );
  };

  useEffect(() => {
    const target = place.current;
    if (dessiner === undefined || target === null) return;
    let current = true;
    const redraw = async (): Promise<void> => {
      const width = largeur(target);
      target.classList.toggle('dessin-etire', echelle() !== 1);
      if (fraiche && convient(target, width)) return;
      const drawn = await dessiner(width);
      if (!current || drawn === undefined) return;
      target.replaceChildren(drawn.svg);
      setTable(drawn.table);
    };
    let annuler: (() => void) | undefined;
    const observer = new ResizeObserver(() => {
      annuler?.();
      annuler = auRepos(() => void redraw());
    });
    const suivre = (): void => observer.observe(target);
    // The figure of the build says what it has to at any width: its code is not loaded before it is seen.
    const cesser = fraiche ? aLaVue(target, suivre) : suivre();
    return () => {
      current = false;
      cesser?.();
      annuler?.();
      observer.disconnect();
    };
  }, [dessiner, fraiche]);

  return (
    <>
      <figure class="figure">
        <div class="dessin" ref={place} dangerouslySetInnerHTML={{ __html: initiale.svg }} />
        <figcaption>
          {legende} <DitModifie modifies={modifies} />
          <button
            type="button"
            class="lien si-script"
            aria-label="Image de la figure, à enregistrer"
            onClick={enregistrer}
          >
            Image
          </button>
          <span role="status">{manque && NON_PREPARE}</span>
        </figcaption>
      </figure>
      {!sansTable && (
        <details class="donnees">
          <summary>Voir les données</summary>
          <Table table={table} nom={nom} modifies={modifies} />
        </details>
      )}
    </>
  );
}
