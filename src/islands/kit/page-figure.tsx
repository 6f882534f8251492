import { useMemo, useRef, useState } from 'preact/hooks';
import type { FigureDePage, Suivre, VueSur } from '../../calculators/page-figure.ts';
import type { Calcul } from '../../scenario/run/page-results.ts';
import { client, store } from '../../store/page-store.ts';
import { Dessin, type Dessiner, type FigureDessinee } from './drawing.tsx';

interface Props {
  readonly nom: string;
  readonly figure: FigureDePage;
  readonly initiale: FigureDessinee;
  /** The results of the build, that `initiale` shows. */
  readonly initial: Calcul;
}

/** The figure of a page of rules, drawn from the results. */
export function Figure({ nom, figure, initiale, initial }: Props) {
  const calcul = store.calcul.value ?? initial;
  const selon = figure.selon?.() ?? '';
  // What is typed by now may be newer than these results, or not valid; those of the build are of what the page opens with.
  const sur = useMemo(() => (calcul === initial ? undefined : store.saisie.peek()), [calcul]);
  const dessiner = useMemo(() => dessinateur(figure, calcul, sur), [figure, calcul, sur, selon]);
  const fraiche = useDuBuild(calcul === initial, selon);
  // A figure that comes back with other numbers than those of the build starts from nothing.
  const [depart] = useState(fraiche ? initiale : { svg: '', table: initiale.table });
  return (
    <Dessin
      nom={nom}
      legende={figure.legende}
      initiale={depart}
      dessiner={dessiner}
      fraiche={fraiche}
      modifies={calcul.modifies}
    />
  );
}

/** Whether the drawing of the build is still the one on screen: another choice has taken its place for good. */
function useDuBuild(memeCalcul: boolean, selon: string): boolean {
  const [premier] = useState(selon);
  const change = useRef(false);
  if (selon !== premier) change.current = true;
  return memeCalcul && !change.current;
}

/** The curves, asked of the worker; a later question on the same channel takes the place of one that waits. */
const suivre: Suivre = {
  async courbe(...demande) {
    const issue = await client.ask('courbe', 'courbe', ...demande);
    return issue.etat === 'fini' ? issue.resultat : undefined;
  },
  async courbeNote(...demande) {
    const issue = await client.ask('courbe', 'courbeNote', ...demande);
    return issue.etat === 'fini' ? issue.resultat : undefined;
  },
};

/** Draws one result; the figure's code is loaded once, and its curve, when it has one, asked of the worker once. */
function dessinateur(figure: FigureDePage, calcul: Calcul, sur: VueSur | undefined): Dessiner {
  let pret: ReturnType<FigureDePage['preparer']> | undefined;
  return async (width) => {
    pret ??= figure.preparer(calcul, sur ?? store.saisie.peek(), suivre);
    const ready = await pret;
    return ready && { svg: ready.dessin({ width }), table: ready.table };
  };
}
