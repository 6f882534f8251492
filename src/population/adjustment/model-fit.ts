import { type Correlations, correlations, sortOut } from './correlation-matrix.ts';
import type { FitFault, FitRefusal } from './fit-fault.ts';
import type { Candidate, Coefficient, Fit } from './fit-results.ts';
import type { FitSums } from './fit-sums.ts';
import { type Selection, select } from './forward-selection.ts';
import { type Partage, shareOut } from './learning-split.ts';
import { type LeastSquares, leastSquares } from './least-squares.ts';
import { layAside, nameRepetition } from './left-out-columns.ts';
import { TRAINING_PART, type Variable, type VariableDuCahier } from './model.ts';
import { accumulate, type NormalEquations } from './normal-equations.ts';
import { predict, r2Sur } from './prediction-checks.ts';
import { type Plan, planColumns } from './regression-columns.ts';
import { type Sample, variablesOf } from './sample.ts';
import { student95 } from './student-law.ts';
import { isBand } from './variable-phrases.ts';

export interface FittingOptions {
  /** In the order to try, or to keep without selection; by default the variables of the sample, without the bands. */
  readonly candidates?: readonly Candidate[] | undefined;
  readonly selection?: boolean | undefined;
  /** In (0, 1]. */
  readonly trainingPart?: number | undefined;
  readonly graine?: number | undefined;
}

/** A fit, with what it was made of. */
export interface DoneFit {
  readonly ok: true;
  readonly ajustement: Fit;
  readonly partage: Partage;
  /** What the model expects of each patient of the sample, €. */
  readonly expectedValues: Float64Array;
}

const SEED = 1;

/**
 * Fits the spending of the learning rows by ordinary least squares (our choice: annexe 4 says « un modèle de
 * régression »), on the candidates that a forward selection keeps, or on all of them. The candidates must be in the
 * sample; a refusal is a value.
 */
export function fitModel(sample: Sample, options: FittingOptions = {}): DoneFit | FitRefusal {
  const { candidates, selection = true, trainingPart = Number(TRAINING_PART), graine: seed = SEED } = options;
  const { depense, patients } = sample;
  const partage = shareOut(patients, trainingPart, seed);
  const plan = planColumns(sample, candidates ?? variablesOf(sample));
  const lignes = partage.apprentissage.length;
  const tooFew = tooFewPatients(lignes, plan);
  if (tooFew !== undefined) return tooFew;
  const normalEquations = accumulate({
    colonnes: plan.colonnes,
    reponse: depense,
    lignes: partage.apprentissage,
  });
  const solved = solve(normalEquations, plan, selection);
  if ('fault' in solved) return solved;
  const { done, choice, fit } = solved;
  const columns = choice.colonnes.map((rank) => plan.colonnes[rank] as Float64Array);
  const expectedValues = predict(columns, done.constante, done.coefficients, patients);
  const ajustement: Fit = {
    ...fit,
    test: partage.test.length,
    graine: seed,
    trainingPart,
    r2Test: r2Sur(depense, expectedValues, partage.test),
  };
  return { ok: true, ajustement, partage, expectedValues };
}

/** The same from sums over all the patients, who all teach the model: none are left to test it. */
export function fitFromSums(
  { patients, present, equations }: FitSums,
  {
    candidates,
    selection = true,
  }: { readonly candidates?: readonly VariableDuCahier[]; readonly selection?: boolean } = {},
): { readonly ok: true; readonly ajustement: Fit } | FitRefusal {
  const names = candidates ?? present;
  const plan: Plan = { names, byCandidate: names.map((candidate, rank) => ({ candidate, ranks: [rank] })) };
  const tooFew = tooFewPatients(patients, plan);
  if (tooFew !== undefined) return tooFew;
  const solved = solve(equations(names), plan, selection);
  if ('fault' in solved) return solved;
  return { ok: true, ajustement: { ...solved.fit, test: 0, graine: SEED, trainingPart: 1, r2Test: null } };
}

/** Under a selection too: with as many columns as rows, the adjusted R² of the last ones means nothing. */
function tooFewPatients(lignes: number, { names }: Plan): FitRefusal | undefined {
  const requested = names.length;
  if (lignes > requested + 1) return undefined;
  return refuse({ code: 'too-few-patients', limits: { columns: requested }, received: lignes });
}

interface Solved {
  readonly done: LeastSquares;
  readonly choice: Selection;
  readonly fit: Omit<Fit, 'test' | 'graine' | 'trainingPart' | 'r2Test'>;
}

function solve(normalEquations: NormalEquations, plan: Plan, selection: boolean): Solved | FitRefusal {
  const donnees = correlations(normalEquations);
  if (donnees.norms[donnees.latest] === 0)
    return refuse({
      code: 'constant-response',
      received: normalEquations.moyennes[donnees.latest] as number,
    });
  const choice = selection ? select(donnees, plan) : keepAll(donnees, plan);
  if ('ok' in choice) return choice;
  const done = leastSquares(normalEquations, choice.colonnes);
  const { r2, r2Ajuste, residualStandardDeviation } = done;
  const names = choice.colonnes.map((rank) => plan.names[rank] as Variable);
  return {
    done,
    choice,
    fit: {
      apprentissage: normalEquations.nombre,
      retenues: choice.retenues,
      coefficients: coefficientsOf(done, names),
      r2,
      r2Ajuste,
      residualStandardDeviation,
      etapes: choice.etapes,
      variablesSetAside: layAside(donnees, plan, choice),
    },
  };
}

const refuse = (fault: FitFault): FitRefusal => ({ ok: false, fault });

function coefficientsOf(done: LeastSquares, names: readonly Variable[]): Coefficient[] {
  const large = student95(done.degrees);
  const coefficient = (
    variable: Coefficient['variable'],
    valeur: number,
    erreurType: number,
  ): Coefficient => ({
    variable,
    coefficient: valeur,
    erreurType,
    low: valeur - large * erreurType,
    high: valeur + large * erreurType,
  });
  return [
    coefficient('constante', done.constante, done.constantError),
    ...names.map((nom, rank) =>
      coefficient(nom, done.coefficients[rank] as number, done.erreurs[rank] as number),
    ),
  ];
}

/** Every candidate, in order; refused when a variable is constant or repeats those before. Idle bands are left out. */
function keepAll(donnees: Correlations, plan: Plan): Selection | FitRefusal {
  const { keptOnes, repetitions } = sortOut(
    donnees,
    plan.names.map((_, rank) => rank),
  );
  const namedOnes = repetitions
    .map(({ colonne, withIt }) => nameRepetition(plan, colonne, withIt))
    .filter(({ variable }) => !isBand(variable));
  if (namedOnes.length > 0) return refuse({ code: 'repetitions', received: namedOnes });
  return { colonnes: keptOnes, retenues: plan.byCandidate.map(({ candidate }) => candidate), etapes: [] };
}
