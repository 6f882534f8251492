import { blocksOf } from './blocks.ts';
import { type Chance, chance } from './chance.ts';
import type { Dispersion } from './dispersion.ts';
import { type BlockSums, type Drawn, type DrawRequest, drawBlock, drawn } from './draws.ts';
import { equivalentEffort } from './equivalent-effort.ts';
import type { GainsRules } from './gains-rules.ts';

/** What is asked about groupements that change nothing. */
export interface ChanceQuestion extends Dispersion {
  /** Their sizes. */
  readonly patients: readonly number[];
  /** What is expected of each, € per patient and year. */
  readonly depense: number;
  /** Of each results year. */
  readonly rules: readonly GainsRules[];
  readonly tirages: number;
  /** A whole number under 2^32. */
  readonly graine: number;
}

/** What chance alone gives a size, as `ipep hasard` prints it; see `Chance` for what is not said here. */
export interface ChanceOfSize {
  readonly patients: number;
  readonly ecartType: number;
  readonly probabiliteEcart: number;
  readonly probabiliteEvolution: number;
  readonly probabiliteUneFois: number;
  /** € per patient and year, before caps: of the law, of the draws, and the standard error of these. */
  readonly gainsAttendus: { readonly exact: number; readonly tirages: number; readonly erreurType: number };
  readonly partDesDepenses: number;
  /** The slow-down a year whose sure payment is the same; null where none pays as much. */
  readonly effortEquivalent: number | null;
}

/** The part of it that needs no draw. */
export interface LawOfSize extends Chance {
  readonly effortEquivalent: number | null;
}

/** What is drawn for a question: blocks of it may be drawn anywhere. */
export const drawRequest = ({ patients, cv, correlation, rules, graine }: ChanceQuestion): DrawRequest => ({
  deviations: patients.map((each) => cv / Math.sqrt(each)),
  rules,
  correlation,
  seed: graine,
});

/** The exact law of one size of a question. */
export function lawOfSize(question: ChanceQuestion, patients: number): LawOfSize {
  const { rules, depense } = question;
  const law = chance({ patients, depense }, rules, question);
  return { ...law, effortEquivalent: equivalentEffort(law.partDesDepenses, rules) };
}

/** The exact law of a size beside its draws. */
export function besideDraws(law: LawOfSize, { gains, standardError }: Drawn, depense: number): ChanceOfSize {
  return {
    patients: law.patients,
    ecartType: law.ecartType,
    probabiliteEcart: law.probabiliteEcart,
    probabiliteEvolution: law.probabiliteEvolution,
    probabiliteUneFois: law.probabiliteUneFois,
    gainsAttendus: {
      exact: law.gainsAttendus,
      tirages: gains * depense,
      erreurType: standardError * depense,
    },
    partDesDepenses: law.partDesDepenses,
    effortEquivalent: law.effortEquivalent,
  };
}

/** The exact law beside the draws, size by size. `blocks` are those of `blocksOf(tirages)`, in their order. */
export function chanceBySize(
  question: ChanceQuestion,
  blocks: readonly BlockSums[] = allBlocks(question),
): ChanceOfSize[] {
  const { rules, depense } = question;
  return question.patients.map((patients, size) =>
    besideDraws(lawOfSize(question, patients), drawn(blocks, size, rules.length), depense),
  );
}

function allBlocks(question: ChanceQuestion): BlockSums[] {
  const request = drawRequest(question);
  return blocksOf(question.tirages).map((block) => drawBlock(request, block));
}
