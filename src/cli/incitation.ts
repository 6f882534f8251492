import { Exact } from '../formula/read/exact.ts';
import { formatNumber } from '../french/numbers.ts';
import { incentiveDocument } from '../scenario/incentive/incentive-document.ts';
import { FAR, mostSaved, readMost } from '../scenario/incentive/most-saved.ts';
import { type Saving, savings } from '../scenario/incentive/saved-scenario.ts';
import type { Source } from './input.ts';
import { type ExitCode, enumerate, type Io, type Refusal, refusal } from './io.ts';
import { findYear } from './named-year.ts';

/** The options as typed. */
interface IncentiveGiven {
  readonly groupement?: string;
  readonly annee?: string;
  readonly economie?: string;
  readonly jusque?: string;
}

/** Prints what one more € saved brings a groupement from a results year on, piece by piece, as JSON. */
export async function incitation(source: Source, given: IncentiveGiven, io: Io): Promise<ExitCode | Refusal> {
  const { economie = 'durable', jusque } = given;
  const saving = savings.find((each): each is Saving => each === economie);
  if (saving === undefined)
    return refusal(`Économie inconnue : « ${economie} ». Économies : ${enumerate(savings)}.`);
  const found = await findYear('incitation', source, given, io);
  if (typeof found === 'number' || 'ok' in found) return found;
  const plan = { scenario: found.scenario, rank: found.rank, annee: found.year, saving };
  const all = mostSaved(plan);
  const most = jusque === undefined ? Exact.min(FAR, all) : readMost(jusque, all);
  if (most === undefined)
    return refusal(
      `--jusque : nombre au-dessus de 0, et de ${formatNumber(all.toFixed())} au plus (la plus petite dépense réelle par patient de ces années), attendu, « ${jusque} » reçu.`,
    );
  await io.out(`${JSON.stringify(incentiveDocument(plan, most), null, 2)}\n`);
  return 0;
}
