/* What a cell asks of the worker, and what it gets: its computation, and what it shows. */
import { chanceBeside } from '../../scenario/chance/unchanged-groupement.ts';
import { compareDossiers } from '../../scenario/compare/dossiers/comparison.ts';
import { type ComputedEstimation, estimate } from '../../scenario/estimate/estimate.ts';
import { savedRules, sharedRules } from '../../scenario/rules/identity.ts';
import { calculer } from '../../scenario/run/page-results.ts';
import type { KeptDossier, Shown } from '../notebook.ts';
import { type CellAnswer, estimateFigures } from './cell-answer.ts';
import { type Told, whose } from './told.ts';
import { toldCell } from './told-cell.ts';
import { toldChance } from './told-chance.ts';
import { toldComparison } from './told-comparison.ts';
import {
  toldCertainty,
  toldLimits,
  toldQuestions,
  toldSensitivity,
  toldTogether,
  toldTotal,
  toldVersements,
  toldZero,
} from './told-estimation.ts';
import { toldRule } from './told-rule.ts';

const UNKNOWN: CellAnswer = { ok: false, reason: 'unknown' };

export interface ResultRequest {
  readonly montre: Shown;
  readonly dossier: KeptDossier;
  /** The day that the computation bears, « 2026-11-28 ». */
  readonly le: string;
}

/** Computes what a cell shows of a dossier, under today's rules. */
export function computeResult({ montre: shown, dossier, le }: ResultRequest): CellAnswer {
  if (shown.mode === 'regle') return ruleOf(dossier, shown, le);
  return idOf(shown) === 'hasard' ? chanceOf(dossier, shown, le) : estimationOf(dossier, shown, le);
}

/** Computes two or three dossiers side by side, the first being what the others are held to. */
export function computeComparison(dossiers: readonly KeptDossier[], le: string): CellAnswer {
  const answer = compareDossiers(dossiers.map(({ nom, scenario }) => ({ nom, document: scenario })));
  if (!answer.ok) {
    const rank = answer.erreurs.findIndex(({ length }) => length > 0);
    return { ok: false, reason: 'refused', faults: answer.erreurs[rank] ?? [], rank };
  }
  const told = toldComparison(answer.comparaisons);
  if (told === undefined) return UNKNOWN;
  const { valeurs, table, notes = [] } = told;
  const regles = sharedRules(dossiers.map(({ scenario }) => scenario));
  const [comparison, ...others] = answer.comparaisons;
  // Its figure has room for two.
  const drawing = comparison && others.length === 0 && { figure: 'comparaison' as const, comparison };
  return {
    ok: true,
    ...(drawing && { drawing }),
    calcul: { le, regles, valeurs, tableau: table },
    content: { title: table.titre, table, notes, hypotheses: [] },
  };
}

type Rule = Extract<Shown, { mode: 'regle' }>;

function ruleOf(dossier: KeptDossier, { regle, annee }: Rule, le: string): CellAnswer {
  const groupement = dossier.groupement ?? 0;
  const years = dossier.scenario.groupements[groupement]?.annees ?? [];
  const rank = years.findIndex((year) => `${year.annee}` === `${annee}`);
  if (rank < 1) return UNKNOWN;
  const answer = calculer(dossier.scenario, { groupement, annee: rank });
  if (!answer.ok) return { ok: false, reason: 'refused', faults: answer.erreurs };
  const { calcul } = answer;
  const told = toldRule(calcul, dossier.nom, regle);
  const regles = savedRules(dossier.scenario);
  return told ? toldCell(told, { dossier, le, regles, modifies: calcul.modifies, hypotheses: [] }) : UNKNOWN;
}

function chanceOf(dossier: KeptDossier, shown: Shown, le: string): CellAnswer {
  const { scenario, groupement = 0 } = dossier;
  const answer = calculer(scenario, { groupement, annee: 1 });
  if (!answer.ok) return { ok: false, reason: 'refused', faults: answer.erreurs };
  const beside = chanceBeside({ document: scenario, groupement });
  if (beside === null) return UNKNOWN;
  const regles = savedRules(scenario);
  const { modifies } = answer.calcul;
  const cell = toldCell(toldChance(beside), { dossier, le, regles, modifies, hypotheses: [] });
  return shown.mode === 'figure' ? { ...cell, drawing: { figure: 'hasard', beside } } : cell;
}

function estimationOf(dossier: KeptDossier, shown: Exclude<Shown, Rule>, le: string): CellAnswer {
  const { scenario, groupement } = dossier;
  const sensitivity = shown.mode === 'questions' || idOf(shown) === 'sensibilite';
  const answer = estimate({ document: scenario, groupement: groupement ?? 0, sensitivity });
  if (!answer.ok) return { ok: false, reason: 'refused', faults: answer.erreurs };
  const together = groupement === undefined && answer.portefeuille !== null;
  // Of all groupements at once, only what they are paid has a meaning: the rest is each one's own.
  const told = together
    ? shown.mode === 'versements'
      ? toldTogether(answer)
      : undefined
    : toldOf({ ...answer, groupement: whose(dossier.nom, answer.groupement) }, shown);
  if (told === undefined) return UNKNOWN;
  const cell = toldCell(told, { dossier, le, regles: savedRules(scenario), ...answer });
  const id = shown.mode === 'figure' ? shown.figure : shown.mode;
  const figure = shown.mode === 'versements' ? undefined : estimateFigures.find((each) => each === id);
  return figure === undefined ? cell : { ...cell, drawing: { figure, estimation: answer } };
}

const idOf = (shown: Shown): string | undefined =>
  shown.mode === 'figure' ? shown.figure : shown.mode === 'tableau' ? shown.tableau : undefined;

function toldOf(estimation: ComputedEstimation, shown: Exclude<Shown, Rule>): Told | undefined {
  switch (shown.mode) {
    case 'versements':
      return toldVersements(estimation);
    case 'limites':
      return toldLimits(estimation);
    case 'estimation':
      return toldTotal(estimation);
    case 'certitude':
      return toldCertainty(estimation);
    case 'zero':
      return toldZero(estimation);
    case 'questions':
      return toldQuestions(estimation);
    case 'figure':
    case 'tableau':
      return { versements: toldVersements, sensibilite: toldSensitivity, certitude: toldCertainty }[
        idOf(shown) as (typeof estimateFigures)[number]
      ]?.(estimation);
  }
}
