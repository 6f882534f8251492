/* What other pages fetch to make cells and carnets of the dossier that they show. */

import { today } from '../../french/days.ts';
import { formatNumber } from '../../french/numbers.ts';
import { frenchSpacing } from '../../french/typography.ts';
import { boardNotebook } from '../../notebook/board/board-notebook.ts';
import { whose } from '../../notebook/compute/told.ts';
import type { Computation, KeptDossier, NewCell, Notebook, Shown } from '../../notebook/notebook.ts';
import { readDossiers } from '../../store/dossiers/library.ts';
import { store } from '../../store/page-store.ts';
import { activeDossier, keptDossier } from './active-dossier.ts';
import { answerCell } from './cell-answers.ts';

export { shelveCell, shelveNotebook } from '../../store/notebooks/shelved-cell.ts';

/**
 * Waits for what is on its way; whether what is typed is then computed. The scenario of a refused answer is the one of
 * before it: nothing is made of it.
 */
const isComputed = (): Promise<boolean> =>
  new Promise((done) => {
    const stop = store.freshness.subscribe((state) => {
      if (state === 'calcul') return;
      done(state === 'a-jour');
      queueMicrotask(() => stop());
    });
  });

/** One result of what the page shows; why there is none, else. */
export async function resultCell(shown: Shown): Promise<NewCell | 'refused' | 'unknown'> {
  if (!(await isComputed())) return 'refused';
  const dossier = activeDossier();
  const found = await answerCell(`carnet-${shown.mode}`, { mode: 'resultat', montre: shown }, [dossier]);
  const answer = found?.answer;
  if (answer === undefined) return 'refused';
  return answer.ok ? { mode: 'resultat', montre: shown, dossier, calcul: answer.calcul } : answer.reason;
}

/** Dossiers side by side; undefined where they cannot be computed. */
export async function comparisonCell(
  dossiers: readonly KeptDossier[],
): Promise<Extract<NewCell, { mode: 'comparaison' }> | undefined> {
  // A comparison is of whole dossiers.
  const whole = dossiers.map(({ nom, scenario }) => ({ nom, scenario }));
  const found = await answerCell('carnet-comparaison', { mode: 'comparaison' }, whole);
  if (!found?.answer.ok) return undefined;
  return { mode: 'comparaison', dossiers: whole, calcul: found.answer.calcul };
}

/** The reader's dossiers but the one that is shown. */
export async function otherDossiers(): Promise<readonly KeptDossier[]> {
  const kept = await readDossiers();
  const active = activeDossier();
  const open = store.saisie.value.dossier?.id;
  return (kept.ok ? kept.value.dossiers : [])
    .filter(({ id, nom }) => id !== open && nom !== active.nom)
    .map(({ nom, entry }) => keptDossier(nom, entry));
}

/**
 * The board's page of the dossier, as it is now, with whose its figures are; on two sheets beside another. Undefined
 * where it cannot be computed.
 */
export async function boardOfDossier(origins: string, other?: KeptDossier): Promise<Notebook | undefined> {
  if (!(await isComputed())) return undefined;
  const active = activeDossier();
  const dossier = { ...active, groupement: active.groupement ?? 0 };
  const [estimation, certitude, zero, questions, comparison] = await Promise.all([
    computed({ mode: 'estimation' }, dossier),
    computed({ mode: 'certitude' }, dossier),
    computed({ mode: 'zero' }, dossier),
    computed({ mode: 'questions' }, dossier),
    // What the other one is to be held to: « 55 073 € de moins » is said of the page's.
    other && comparisonCell([other, active]),
  ]);
  if (!estimation || !certitude || !zero || !questions || (other && !comparison)) return undefined;
  const { nom, annees } = dossier.scenario.groupements[dossier.groupement] ?? { nom: '', annees: [] };
  const [first, last] = [annees[1], annees.at(-1)];
  const who = frenchSpacing(
    `**${whose(active.nom, nom)}** : ${formatNumber(`${last?.patients ?? 0}`)} patients en ${last?.annee}, résultats de ${first?.annee} à ${last?.annee}.`,
  ).concat(origins && `\n\n${origins}`);
  return boardNotebook({
    le: today(),
    about: { dossier, who, estimation, certitude, zero, questions },
    ...(comparison && { comparison }),
  });
}

async function computed(shown: Shown, dossier: KeptDossier): Promise<Computation | undefined> {
  const found = await answerCell(`carnet-${shown.mode}`, { mode: 'resultat', montre: shown }, [dossier]);
  return found?.answer.ok ? found.answer.calcul : undefined;
}
