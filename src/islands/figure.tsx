import { useMemo } from 'preact/hooks';
import type { Calcul } from '../scenario/calcul.ts';
import { client, store } from '../store/index.ts';
import { Dessin, type Dessiner, type FigureDessinee } from './dessin.tsx';
import type { FigureDePage } from './page.ts';

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
  const dessiner = useMemo(() => dessinateur(figure, calcul), [figure, calcul]);
  const fraiche = calcul === initial;
  return (
    <Dessin nom={nom} legende={figure.legende} initiale={initiale} dessiner={dessiner} fraiche={fraiche} />
  );
}

/** Draws one result; the figure's code is loaded once, and its curve, when it has one, asked of the worker once. */
function dessinateur(figure: FigureDePage, calcul: Calcul): Dessiner {
  let pret: ReturnType<typeof charger> | undefined;
  return async (width) => {
    pret ??= charger(figure, calcul);
    const ready = await pret;
    if (ready === undefined) return undefined;
    const { chargee, courbe } = ready;
    return { svg: chargee.dessin(calcul, courbe, { width }), table: chargee.table(calcul, courbe) };
  };
}

async function charger(figure: FigureDePage, calcul: Calcul) {
  const chargee = await figure.charger();
  if (figure.courbe === undefined) return { chargee, courbe: [] };
  const { scenario, vue } = store.saisie.value;
  const { regle, variantes } = figure.courbe;
  const issue = await client.ask('courbe', 'courbe', scenario, vue, regle, variantes(calcul));
  return issue.etat === 'fini' ? { chargee, courbe: issue.resultat } : undefined;
}
