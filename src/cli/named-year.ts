import type { Groupement, Scenario } from '../scenario/format/scenario.ts';
import { readOne, reportErrors } from './answer.ts';
import type { Source } from './input.ts';
import { type ExitCode, enumerate, type Io, type Refusal, refusal } from './io.ts';

/** What names a results year of a groupement, as typed. */
interface Names {
  readonly groupement?: string | undefined;
  readonly annee?: string | undefined;
}

interface NamedYear {
  readonly scenario: Scenario;
  /** The rank of the groupement. */
  readonly rank: number;
  readonly year: number;
}

/**
 * The results year of a groupement that a command is about, in a scenario read from its source; else why there is none,
 * with those that exist, or the errors of the scenario, told.
 */
export async function findYear(
  command: string,
  source: Source,
  { groupement, annee }: Names,
  io: Io,
): Promise<NamedYear | ExitCode | Refusal> {
  if (source.kind === 'lines')
    return refusal(`${command} lit un seul scénario ; ce fichier en contient un par ligne.`);
  const read = await readOne(source, io);
  if (!read.ok) {
    await reportErrors(read, 2, io);
    return 2;
  }
  const { scenario } = read;
  const rank = rankOf(command, scenario, groupement);
  if (typeof rank !== 'number') return rank;
  const year = yearOf(command, scenario.groupements[rank] as Groupement, annee);
  return typeof year === 'number' ? { scenario, rank, year } : year;
}

function rankOf(command: string, { groupements }: Scenario, nom: string | undefined): number | Refusal {
  const names = `Groupements de ce scénario : ${enumerate(groupements.map((groupement) => groupement.nom))}.`;
  if (nom === undefined) return refusal(`${command} attend --groupement NOM. ${names}`);
  const rank = groupements.findIndex((groupement) => groupement.nom.trim() === nom.trim());
  return rank < 0 ? refusal(`Groupement inconnu : « ${nom} ». ${names}`) : rank;
}

function yearOf(command: string, { nom, annees }: Groupement, annee: string | undefined): number | Refusal {
  const years = annees.slice(1).map((year) => year.annee);
  const known = `Années de résultats de « ${nom} » : ${years.join(', ')}.`;
  if (annee === undefined) return refusal(`${command} attend --annee N. ${known}`);
  const found = years.find((year) => String(year) === annee.trim());
  return found ?? refusal(`Année sans résultats : « ${annee} ». ${known}`);
}
