/* What other pages fetch to make cells and carnets of the dossier that the reader works on. */

import { formatNumber } from '../../french/numbers.ts';
import { frenchSpacing } from '../../french/typography.ts';
import { boardNotebook } from '../../notebook/board/board-notebook.ts';
import type { Computation, KeptDossier, NewCell, Notebook, Shown } from '../../notebook/notebook.ts';
import { store } from '../../store/page-store.ts';
import { activeDossier, today } from './active-dossier.ts';
import { askCell } from './cell-answers.ts';

export { shelveCell, shelveNotebook } from '../../store/notebooks/shelved-cell.ts';

/** One result of the dossier, as it is now; undefined where it cannot be computed. */
export async function resultCell(shown: Shown): Promise<NewCell | undefined> {
  const dossier = activeDossier(store.saisie.value);
  const calcul = await computed(shown, dossier);
  return calcul && { mode: 'resultat', montre: shown, dossier, calcul };
}

/** The board's page of the dossier, as it is now; undefined where it cannot be computed. */
export async function boardOfDossier(): Promise<Notebook | undefined> {
  const { saisie } = store;
  const { vue } = saisie.value;
  const active = activeDossier(saisie.value);
  const dossier = { ...active, groupement: active.groupement ?? 0 };
  const [estimation, certitude, zero, questions] = await Promise.all(
    (['estimation', 'certitude', 'zero', 'questions'] as const).map((mode) => computed({ mode }, dossier)),
  );
  if (!estimation || !certitude || !zero || !questions) return undefined;
  const { nom, annees } = dossier.scenario.groupements[vue.groupement] ?? { nom: '', annees: [] };
  const [first, last] = [annees[1], annees.at(-1)];
  const who = frenchSpacing(
    `**${nom}** : ${formatNumber(`${last?.patients ?? 0}`)} patients en ${last?.annee}, résultats de ${first?.annee} à ${last?.annee}.`,
  );
  return boardNotebook({ le: today(), about: { dossier, who, estimation, certitude, zero, questions } });
}

async function computed(shown: Shown, dossier: KeptDossier): Promise<Computation | undefined> {
  const answer = await askCell(`carnet-${shown.mode}`, { mode: 'resultat', montre: shown }, [dossier]);
  return answer?.ok ? answer.calcul : undefined;
}

export { today };
