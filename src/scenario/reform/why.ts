import { changePhrase } from '../compare/dossiers/change-phrases.ts';
import { effectsFrom, type MixtureAmounts, mixtureAmounts, mixturesOf } from '../compare/dossiers/effects.ts';
import type { Effect } from '../compare/dossiers/shapley.ts';
import { type RuleChanges, ruleChanges } from '../compare/variants/rule-changes.ts';
import { applySet } from './judgement.ts';
import type { ReformQuestion } from './question.ts';

/** One set of a question, of which it is asked which rule does what. */
export interface WhyQuestion extends ReformQuestion {
  /** Of the set. */
  readonly rank: number;
  /** The groupement that is looked at, by its rank: told alone where all would be too many. */
  readonly groupement: number;
}

/** A part of the work: some mixtures of the cahier's rules and of the set's. */
interface WhyPiece {
  readonly from: number;
  readonly to: number;
  /** The groupements whose amounts are asked for, beside all of them together. */
  readonly ranks: readonly number[];
}

/** One changed rule, or a theme. */
interface TellingCause {
  readonly cle: string;
  readonly libelle: string;
  /** « de 5 % à 3 % » */
  readonly phrase: string;
}

/** What is to be done to tell why. */
interface WhyPlan {
  readonly causes: readonly TellingCause[];
  /** How many rules are changed, where they are told by theme; else 0. */
  readonly byTheme: number;
  readonly pieces: readonly WhyPiece[];
}

/** A changed rule, and how much it explains. */
export interface ToldEffect extends TellingCause, Effect {}

/** Which rule of a set does what, to all and to each of some groupements; effects sum exactly to the difference. */
export interface Why {
  readonly byTheme: number;
  readonly together: readonly ToldEffect[];
  /** By rank of groupement. */
  readonly groupements: Readonly<Record<number, readonly ToldEffect[]>>;
}

/** Amounts that are kept of all groupements at once: beyond, of the one that is looked at. */
const MOST = 60_000;
/** Mixtures of a piece, and groupements run in it: at most some two seconds of work, and as many pieces as cores need. */
const [SIZE, WORK] = [32, 4000];

/** What a question of why takes; undefined of one that was refused. */
export function planWhy(question: WhyQuestion): WhyPlan | undefined {
  const changes = changesOf(question);
  if (changes === undefined) return undefined;
  const { causes, byTheme, compared } = changes;
  const [mixtures, count] = [mixturesOf(causes), compared.matches.length];
  const ranks = mixtures * count > MOST ? [question.groupement] : [...compared.matches.keys()];
  const size = Math.max(1, Math.min(SIZE, Math.floor(WORK / count)));
  return {
    causes: causes.map(({ cle, libelle, keys }) => ({ cle, libelle, phrase: changePhrase(compared, keys) })),
    byTheme,
    pieces: Array.from({ length: Math.ceil(mixtures / size) }, (_, piece) => ({
      from: piece * size,
      to: Math.min(mixtures, (piece + 1) * size),
      ranks,
    })),
  };
}

/** Does one piece. */
export function doWhy(question: WhyQuestion, piece: WhyPiece): readonly MixtureAmounts[] {
  const changes = changesOf(question);
  return changes === undefined ? [] : mixtureAmounts(changes.causes, changes.compared, piece);
}

/** Puts together what the pieces of a plan gave, in their order. */
export function putWhyTogether(
  { causes, byTheme, pieces }: WhyPlan,
  parts: readonly (readonly MixtureAmounts[])[],
): Why {
  const amounts = parts.flat();
  const told = (which: number): ToldEffect[] =>
    effectsFrom(causes, amounts, which).map(({ cause, ...effect }) => ({ ...cause, ...effect }));
  const ranks = pieces[0]?.ranks ?? [];
  return {
    byTheme,
    together: told(0),
    groupements: Object.fromEntries(ranks.map((rank, place) => [rank, told(place + 1)])),
  };
}

/** The whole of it, done here. */
export function why(question: WhyQuestion): Why | undefined {
  const plan = planWhy(question);
  return (
    plan &&
    putWhyTogether(
      plan,
      plan.pieces.map((piece) => doWhy(question, piece)),
    )
  );
}

function changesOf(question: WhyQuestion): RuleChanges | undefined {
  const [avant, apres] = [applySet(question, -1), applySet(question, question.rank)];
  return avant.ok && apres.ok ? ruleChanges(avant.scenario, apres.scenario) : undefined;
}
