/* What a cell asks of the worker, and what it gets: its computation, and what it shows. */
import type { HypothesisId } from '../../cahier/ids.ts';
import { frenchSpacing } from '../../french/typography.ts';
import { compareDossiers } from '../../scenario/compare/dossiers/comparison.ts';
import { type ComputedEstimation, estimate } from '../../scenario/estimate/estimate.ts';
import type { Fault } from '../../scenario/format/faults.ts';
import { savedRules, sharedRules } from '../../scenario/rules/identity.ts';
import { type Modified, modifiedWords } from '../../scenario/run/modified-value.ts';
import { calculer } from '../../scenario/run/page-results.ts';
import type { CellContent } from '../document/document.ts';
import type { Computation, KeptDossier, Shown } from '../notebook.ts';
import type { Told } from './told.ts';
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

/** The figures that a carnet draws, by their id in its file. */
const drawnFigures = ['versements', 'sensibilite'] as const;
type DrawnFigureId = (typeof drawnFigures)[number];

export interface ComputedCell {
  readonly ok: true;
  readonly calcul: Computation;
  /** All but its drawing, which is made where there is a document. */
  readonly content: Omit<CellContent, 'svg'>;
  /** What its figure is drawn from. */
  readonly drawing?: { readonly figure: DrawnFigureId; readonly estimation: ComputedEstimation };
}

export type CellAnswer =
  | ComputedCell
  /** Today's rules refuse a scenario. */
  | { readonly ok: false; readonly reason: 'refused'; readonly faults: readonly Fault[] }
  /** Nothing of that name is to be shown: a rule of another year, a figure of another version. */
  | { readonly ok: false; readonly reason: 'unknown' };

const UNKNOWN: CellAnswer = { ok: false, reason: 'unknown' };

export interface ResultRequest {
  readonly montre: Shown;
  readonly dossier: KeptDossier;
  /** The day that the computation bears, « 2026-11-28 ». */
  readonly le: string;
}

/** Computes what a cell shows of a dossier, under today's rules. */
export function computeResult({ montre: shown, dossier, le }: ResultRequest): CellAnswer {
  return shown.mode === 'regle' ? ruleOf(dossier, shown, le) : estimationOf(dossier, shown, le);
}

/** Computes two or three dossiers side by side, the first being what the others are held to. */
export function computeComparison(dossiers: readonly KeptDossier[], le: string): CellAnswer {
  const answer = compareDossiers(dossiers.map(({ nom, scenario }) => ({ nom, document: scenario })));
  if (!answer.ok) return { ok: false, reason: 'refused', faults: answer.erreurs.flat() };
  const told = toldComparison(answer.comparaisons);
  if (told === undefined) return UNKNOWN;
  const { valeurs, table, notes = [] } = told;
  const regles = sharedRules(dossiers.map(({ scenario }) => scenario));
  return {
    ok: true,
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
  return cellOf(toldRule(calcul, regle), { ...calcul, hypotheses: [] }, { dossier, le });
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
    : toldOf(answer, shown);
  const cell = cellOf(told, answer, { dossier, le });
  const figure = shown.mode === 'figure' ? drawnFigures.find((id) => id === shown.figure) : undefined;
  return cell.ok && figure !== undefined ? { ...cell, drawing: { figure, estimation: answer } } : cell;
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
      return { versements: toldVersements, sensibilite: toldSensitivity }[idOf(shown) as DrawnFigureId]?.(
        estimation,
      );
  }
}

interface Result {
  readonly modifies: readonly Modified[];
  readonly hypotheses: readonly HypothesisId[];
}

interface Asked {
  readonly dossier: KeptDossier;
  readonly le: string;
}

function cellOf(
  told: Told | undefined,
  { modifies, hypotheses }: Result,
  { dossier, le }: Asked,
): CellAnswer {
  if (told === undefined) return UNKNOWN;
  const { table, valeurs, notes = [] } = told;
  const modified =
    modifies.length === 0 ? [] : [`Règles modifiées : ${modifies.map(modifiedWords).join(' ; ')}.`];
  return {
    ok: true,
    calcul: { le, regles: savedRules(dossier.scenario), valeurs, tableau: table },
    content: {
      title: table.titre,
      table,
      notes: [...notes, `Dossier « ${dossier.nom} ».`, ...modified].map(frenchSpacing),
      hypotheses: told.hypotheses ?? hypotheses,
    },
  };
}
