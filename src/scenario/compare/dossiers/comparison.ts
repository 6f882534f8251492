import type { Decimal } from 'decimal.js';
import { Exact } from '../../../formula/read/exact.ts';
import { formatValue } from '../../../french/numbers.ts';
import type { Fault } from '../../format/faults.ts';
import type { Scenario } from '../../format/scenario.ts';
import { readScenario } from '../../format/schema/scenario-schema.ts';
import { exactEngine } from '../../run/engine.ts';
import { totals } from '../../run/totals.ts';
import { byYear, isSame, minus, type PaidAmounts, paid } from './amounts.ts';
import { causesOf } from './causes.ts';
import { changePhrase } from './change-phrases.ts';
import { effectsOf } from './effects.ts';
import { type Match, matchedGroupements } from './matched-groupements.ts';
import type { Compared } from './mixture.ts';
import type { Effect } from './shapley.ts';

/** A named scenario, as typed. */
export interface Dossier {
  readonly nom: string;
  readonly document: unknown;
}

interface Paid extends PaidAmounts {
  readonly nom: string;
}

/** One thing that changed, and how much of the difference it explains; the effects of all sum exactly to it. */
interface ExplainedCause extends Effect {
  /** A key of the data (`patients`…), a parameter's id, `options.…`, `enveloppe`; several joined by « + »; a theme. */
  readonly cle: string;
  readonly libelle: string;
  /** « 2 000 patients de moins chaque année » */
  readonly phrase: string;
}

/** A groupement of both dossiers, or of one of them alone: the other total is null, and counts for nothing. */
interface ComparedGroupement {
  readonly nom: string;
  /** Its name before, where it was another. */
  readonly nomAvant?: string;
  readonly avant: string | null;
  readonly apres: string | null;
  readonly difference: string;
}

/** One dossier beside the one that it is compared with; all in plain data, as `ipep comparer` prints it. */
export interface Comparison {
  readonly avant: Paid;
  readonly apres: Paid;
  /** `apres` less `avant`. */
  readonly difference: string;
  /** The same by year of payment. */
  readonly annees: Readonly<Record<string, string>>;
  /** What does most first. */
  readonly causes: readonly ExplainedCause[];
  readonly groupements: readonly ComparedGroupement[];
  /** The difference first, then what changed, in one French sentence. */
  readonly phrase: string;
}

/** The first dossier beside each other; or, by the rank of its dossier, what is wrong in those that are not valid. */
export type ComparisonAnswer =
  | { readonly ok: true; readonly comparaisons: readonly Comparison[] }
  | { readonly ok: false; readonly erreurs: readonly (readonly Fault[])[] };

const { number, text } = exactEngine;

/** Compares the first dossier with each of the others. */
export function compareDossiers(dossiers: readonly Dossier[]): ComparisonAnswer {
  const read = dossiers.map(({ nom, document }) => ({ nom, lu: readScenario(document) }));
  const valid = read.flatMap(({ nom, lu }) => (lu.ok ? [{ nom, scenario: lu.scenario }] : []));
  if (valid.length < read.length)
    return { ok: false, erreurs: read.map(({ lu }) => (lu.ok ? [] : lu.erreurs)) };
  const [first, ...others] = valid;
  if (first === undefined) return { ok: true, comparaisons: [] };
  return { ok: true, comparaisons: others.map((other) => compareScenarios(first, other)) };
}

interface Named {
  readonly nom: string;
  readonly scenario: Scenario;
}

/** What separates two scenarios, in euros and in words, and what explains it. */
export function compareScenarios(avant: Named, apres: Named): Comparison {
  const matches = matchedGroupements(avant.scenario, apres.scenario);
  const compared: Compared = { avant: avant.scenario, apres: apres.scenario, matches };
  const [before, after] = [
    { nom: avant.nom, ...paid(avant.scenario) },
    { nom: apres.nom, ...paid(apres.scenario) },
  ];
  const difference = minus(after.total, before.total);
  const causes = explained(compared);
  return {
    avant: before,
    apres: after,
    difference,
    annees: byYear([after.annees, before.annees], ([a = '0', b = '0']) => minus(a, b)),
    causes,
    groupements: groupementsOf(compared),
    phrase: wholePhrase(difference, causes),
  };
}

function explained(compared: Compared): ExplainedCause[] {
  const causes = causesOf(compared);
  const effects = effectsOf(causes, compared);
  return effects.map(({ cause: { cle, libelle, keys }, ...effect }) => ({
    cle,
    libelle,
    phrase: changePhrase(compared, keys),
    ...effect,
  }));
}

function groupementsOf({ avant, apres, matches }: Compared): ComparedGroupement[] {
  const [before, after] = [totals(avant), totals(apres)];
  const at = (all: readonly Decimal[], side: Match['avant']): string | null =>
    side === undefined ? null : text(all[side.rank] ?? new Exact(0));
  return matches.map((match) => {
    const [old, now] = [at(before, match.avant), at(after, match.apres)];
    const [nom, nomAvant] = [match.apres ?? match.avant, match.avant].map(
      (each) => each?.groupement.nom ?? '',
    );
    return {
      nom: nom ?? '',
      ...(match.apres && match.avant && nomAvant?.trim() !== nom?.trim() && { nomAvant: nomAvant ?? '' }),
      avant: old,
      apres: now,
      difference: minus(now ?? '0', old ?? '0'),
    };
  });
}

/** Changes that the sentence tells; the others are only counted. */
const TOLD = 4;

function wholePhrase(difference: string, causes: readonly ExplainedCause[]): string {
  if (causes.length === 0) return isSame(difference) ? 'Aucune différence : les nombres sont les mêmes.' : '';
  if (isSame(difference)) return `Le même total, malgré ce qui change : ${toldOf(causes)}.`;
  // What explains nothing of the difference is no cause of it.
  const { yes = [], no = [] } = Object.groupBy(causes, ({ effet }) => (isSame(effet) ? 'no' : 'yes'));
  const without = no.length === 0 ? '' : ` Sans effet sur le total : ${toldOf(no)}.`;
  return `${moreOrLess(difference)} : ${toldOf(yes)}.${without}`;
}

function toldOf(causes: readonly ExplainedCause[]): string {
  const changes = causes.slice(0, TOLD).map(({ phrase }) => phrase);
  const others = causes.length - changes.length;
  if (others > 0) changes.push(others === 1 ? 'et un autre changement' : `et ${others} autres changements`);
  return changes.join(' ; ');
}

/** « 55 073 € de moins » ; to the cent under ten euros. */
function moreOrLess(difference: string): string {
  const size = number(difference).abs();
  const shown = formatValue(text(size), '€', size.lessThan(10) ? {} : { maximumFractionDigits: 0 });
  return `${shown} de ${difference.startsWith('-') ? 'moins' : 'plus'}`;
}
