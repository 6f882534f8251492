import { besideReference, type Difference, type Outcome, outcomeOf } from '../compare/variants/outcome.ts';
import type { Fault } from '../format/faults.ts';
import { readScenario } from '../format/schema/scenario-schema.ts';
import type { Modified } from '../run/modified-value.ts';
import { modifies } from '../run/modified-values.ts';
import { applySet, type GroupementFacts, judgeReform, type ReformFaults } from './judgement.ts';
import { cahierSet, piecesOfReform, type ReformQuestion } from './question.ts';

/** What one set of rules gives, done by any worker; or what of the portfolio it does not take. */
export type SetPart =
  | { readonly ok: true; readonly outcome: Outcome }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** One set of rules beside the cahier's. */
export interface StudiedSet extends Outcome, Difference {
  readonly nom: string;
  /** What of the rules it changes, beside the cahier's value. */
  readonly modifies: readonly Modified[];
}

/** Sets of rules side by side on a portfolio; the same bytes whoever did its parts. */
export interface ReformStudy {
  readonly ok: true;
  readonly groupements: readonly GroupementFacts[];
  /** The rules that the portfolio has of its own, which no set takes over. */
  readonly ownRules: readonly Modified[];
  readonly reference: Outcome & { readonly nom: string };
  readonly sets: readonly StudiedSet[];
}

/** Does one piece. */
export function doSet(question: ReformQuestion, rank: number): SetPart {
  const under = applySet(question, rank);
  return under.ok ? { ok: true, outcome: outcomeOf(under.scenario) } : under;
}

/** Puts together what the pieces gave, in their order. */
export function putReformTogether(
  question: ReformQuestion,
  parts: readonly SetPart[],
): ReformStudy | ReformFaults {
  const [first, ...others] = parts;
  const judged = judgeReform(question);
  const portfolio = readScenario(question.document);
  if (!judged.ok) return judged;
  if (!portfolio.ok || first === undefined || !first.ok || others.some((part) => !part.ok))
    return {
      ok: false,
      portfolio: first?.ok === false ? first.faults : [],
      sets: others.map((part) => (part.ok ? [] : part.faults)),
    };
  const reference = first.outcome;
  return {
    ok: true,
    groupements: judged.groupements,
    ownRules: judged.ownRules,
    reference: { nom: cahierSet.nom, ...reference },
    sets: others.flatMap((part, rank) => {
      const set = question.sets[rank];
      if (!part.ok || set === undefined) return [];
      const { outcome } = part;
      const own = { nom: set.nom, modifies: modifies(set) };
      return [{ ...own, ...outcome, ...besideReference(portfolio.scenario, reference, outcome) }];
    }),
  };
}

/** The whole of a question, done here. */
export function reformStudy(question: ReformQuestion): ReformStudy | ReformFaults {
  const judged = judgeReform(question);
  if (!judged.ok) return judged;
  return putReformTogether(
    question,
    piecesOfReform(question).map((rank) => doSet(question, rank)),
  );
}
