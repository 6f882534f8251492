import { besideDraws, type ChanceOfSize } from '../chance-by-size.ts';
import { type BlockSums, type Drawn, drawn } from '../draws.ts';
import { minimumRate } from '../minimum-rate.ts';
import { type DrawingName, piecesOf, type StudyQuestion } from './question.ts';
import { type CurvePlace, doPiece, type EffortPlace, type SizeLaw, type StudyPart } from './work.ts';

/** The same by the law and by the draws. */
export interface Beside {
  readonly exact: number;
  readonly drawn: number;
}

/** A true effort: the chance that it goes unpaid in a year, and in all of the years. */
interface EffortOfSize {
  readonly unpaid: Beside;
  readonly neverPaid: Beside;
  /** What it brings, € per patient and year, chance included. */
  readonly gains: Beside;
}

/** What the minimum rate makes of chance, and of a true effort. */
interface RateOfSize {
  readonly rate: number;
  readonly ecart: number;
  readonly evolution: number;
  /** The chance of gains in a year, and of some in one of the years, which draws alone say here. */
  readonly paid: Beside;
  readonly paidOnce: number;
  /** € per patient and year. */
  readonly gains: Beside & { readonly standardError: number };
  readonly unpaidEffort: Beside;
}

/** One of the reader's sizes. */
export interface StudiedSize extends ChanceOfSize {
  /** The chance of gains in a year. */
  readonly paid: Beside;
  /** Of gains in one of the years, by the draws. */
  readonly paidOnce: number;
  /** € a year for the whole groupement. */
  readonly total: number;
  /** The part of the draws with gains in none of the years, in one, in two … in all. */
  readonly byCount: readonly number[];
  /** By the other évolution. */
  readonly other: Pick<SizeLaw['other'], 'probabiliteUneFois' | 'gainsAttendus' | 'effortEquivalent'>;
  readonly effort: EffortOfSize;
  readonly underRate?: RateOfSize;
  readonly efforts: readonly EffortPlace[];
}

/** All that a question is answered by; the same bytes whoever did its pieces. */
export interface Study {
  readonly question: StudyQuestion;
  readonly sizes: readonly StudiedSize[];
  readonly curve: readonly CurvePlace[];
}

/** Puts together what the pieces of a question gave, in the order of `piecesOf`. */
export function putTogether(question: StudyQuestion, parts: readonly StudyPart[]): Study {
  const laws = parts.flatMap((part) => (part.kind === 'size' ? [part.size] : []));
  const efforts = parts.flatMap((part) => (part.kind === 'efforts' ? [part.places] : []));
  const draws = drawnOf(question, parts);
  return {
    question,
    curve: parts.flatMap((part) => (part.kind === 'sizes' ? part.places : [])),
    sizes: laws.map((law, rank) => studied(question, law, { draws, rank, efforts: efforts[rank] ?? [] })),
  };
}

/** The whole of a question, done here. */
export const study = (question: StudyQuestion): Study =>
  putTogether(
    question,
    piecesOf(question).map((piece) => doPiece(question, piece)),
  );

type Draws = (name: DrawingName, rank: number) => Drawn | undefined;

/** What the draws say of each drawing, by the rank of a size; nothing of a drawing that was not asked. */
function drawnOf({ rules }: StudyQuestion, parts: readonly StudyPart[]): Draws {
  const blocks = (name: DrawingName): BlockSums[] =>
    parts.flatMap((part) => (part.kind === 'draws' ? (part.sums[name] ?? []) : []));
  const known = new Map<DrawingName, readonly BlockSums[]>();
  return (name, rank) => {
    const sums = known.get(name) ?? blocks(name);
    known.set(name, sums);
    return sums.length === 0 ? undefined : drawn(sums, rank, rules.length);
  };
}

interface Given {
  readonly draws: Draws;
  readonly rank: number;
  readonly efforts: readonly EffortPlace[];
}

function studied({ depense }: StudyQuestion, size: SizeLaw, { draws, rank, efforts }: Given): StudiedSize {
  const [none, effort] = [draws('none', rank), draws('effort', rank)];
  if (none === undefined || effort === undefined) throw new RangeError('a study has its draws');
  const { law, other } = size;
  return {
    ...besideDraws(law, none, depense),
    paid: { exact: law.probabiliteAnnee, drawn: none.paidYear },
    paidOnce: none.paidOnce,
    total: law.gainsAttendus * law.patients,
    byCount: none.byCount,
    other,
    effort: {
      unpaid: { exact: 1 - size.effort.probabiliteAnnee, drawn: 1 - effort.paidYear },
      neverPaid: { exact: 1 - size.effort.probabiliteUneFois, drawn: 1 - effort.paidOnce },
      gains: { exact: size.effort.gainsAttendus, drawn: effort.gains * depense },
    },
    ...underRate(size, depense, { none: draws('rate', rank), effort: draws('effortAndRate', rank) }),
    efforts,
  };
}

/** What the minimum rate changes, where it was asked. */
function underRate(
  { law: { patients }, underRate: { none, effort } }: SizeLaw,
  depense: number,
  draws: { readonly none: Drawn | undefined; readonly effort: Drawn | undefined },
): { readonly underRate?: RateOfSize } {
  if (draws.none === undefined || draws.effort === undefined) return {};
  return {
    underRate: {
      rate: minimumRate(patients),
      ecart: none.probabiliteEcart,
      evolution: none.probabiliteEvolution,
      paid: { exact: none.probabiliteAnnee, drawn: draws.none.paidYear },
      paidOnce: draws.none.paidOnce,
      gains: {
        exact: none.gainsAttendus,
        drawn: draws.none.gains * depense,
        standardError: draws.none.standardError * depense,
      },
      unpaidEffort: { exact: 1 - effort.probabiliteAnnee, drawn: 1 - draws.effort.paidYear },
    },
  };
}
