import type { PageId } from '../cahier/pages.ts';
import type { ExerciseLink, RefusedLink, SheetsLink } from './link.ts';
import type { Level } from './situations/situation.ts';

/** A case as it is chosen from. */
export interface Offered {
  /** Its code, and the id that addresses of the first day have in its place. */
  readonly id: string;
  readonly former: string;
  readonly level: Level;
  readonly nom: string;
  /** The page of the rule that it asks, and that rule. */
  readonly page: PageId;
  readonly rule: string;
}

/** Rules that can be asked, under the page that explains them. */
export interface OfferedPage {
  readonly page: PageId;
  readonly nom: string;
  readonly rules: readonly { readonly rule: string; readonly label: string }[];
}

/** What exercises are to be of; what is empty is left to chance. */
export interface Choice {
  readonly level: Level;
  /** Of the level of one rule: a page's id, « plafonds », or one of its rules, « plafonds.plafond ». */
  readonly rule: string;
  readonly situation: string;
}

/** The name of a rule in a choice, by its page. */
export const ruleChoice = ({ page, rule }: Pick<Offered, 'page' | 'rule'>): string => `${page}.${rule}`;

/** Whether a case is of the rule that is chosen, or of its page. */
const isOfRule = (one: Offered, rule: string): boolean =>
  rule === '' || one.page === rule || ruleChoice(one) === rule;

/** The cases that a choice leaves. */
export const casesOf = (offered: readonly Offered[], { level, rule }: Choice): readonly Offered[] =>
  offered.filter((one) => one.level === level && (level !== 'regle' || isOfRule(one, rule)));

/** One of the cases of a choice, drawn with `chance`, from 0 to 1: another than the last one, where there are several. */
export function drawn(
  offered: readonly Offered[],
  choice: Choice,
  last: string,
  chance: number,
): string | undefined {
  const cases = casesOf(offered, choice);
  if (cases.some(({ id }) => id === choice.situation)) return choice.situation;
  const others = cases.filter(({ id }) => id !== last);
  const among = others.length > 0 ? others : cases;
  return among[Math.min(among.length - 1, Math.floor(chance * among.length))]?.id;
}

type WithCases = Exclude<ExerciseLink | SheetsLink, { kind: 'none' } | RefusedLink>;

/** A link whose cases exist, each by its code; refused for the first that does not. */
export function withKnownCases<L extends ExerciseLink | SheetsLink>(
  link: L,
  offered: readonly Offered[],
): L | RefusedLink {
  if (!('cases' in link)) return link;
  const { cases }: WithCases = link;
  const codeOf = (name: string): string | undefined =>
    offered.find(({ id, former }) => id === name || former === name)?.id;
  const unknown = cases.find((name) => codeOf(name) === undefined);
  if (unknown !== undefined) return { kind: 'refused', fault: 'unknown', received: unknown };
  return { ...link, cases: cases.map((name) => codeOf(name) ?? name) };
}
