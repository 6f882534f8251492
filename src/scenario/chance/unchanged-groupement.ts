import { Exact } from '../../formula/read/exact.ts';
import { formatNumber, formatPercent, formatValue } from '../../french/numbers.ts';
import { readScenario } from '../format/schema/scenario-schema.ts';
import { executer, yearsFor } from '../run/execution.ts';
import { type Chance, chance } from './chance.ts';
import { type Dispersion, startingDispersion } from './dispersion.ts';
import { gainsRules } from './gains-rules.ts';

/** What chance alone would give the groupement of a scenario, and groupements of other sizes that spend as much. */
export interface ChanceBeside {
  readonly dispersion: Dispersion;
  /** Its own size: the mean of its patients over its results years. */
  readonly own: Chance;
  /** The gains of its scenario, on the same footing: € per patient and year, before caps, on average over its years. */
  readonly scenarioGains: number;
  /** Others, the smallest first, its own not among them. */
  readonly sizes: readonly Chance[];
  /** In one French sentence. */
  readonly phrase: string;
}

export interface ChanceRequest {
  readonly document: unknown;
  /** The groupement's rank; the last one if there are fewer. */
  readonly groupement: number;
  /** Ours when absent. */
  readonly dispersion?: Dispersion;
}

/** From the smallest that may enter to the size at which credits stop growing. */
const SIZES = [5000, 12_000, 30_000, 80_000];

/**
 * The law of chance (H23) for a groupement: its rules, its patients and its adjusted spending, on average over its results
 * years. Null for a document that is not valid.
 */
export function chanceBeside({
  document,
  groupement,
  dispersion = startingDispersion,
}: ChanceRequest): ChanceBeside | null {
  const lu = readScenario(document);
  if (!lu.ok) return null;
  const rank = Math.max(0, Math.min(groupement, lu.scenario.groupements.length - 1));
  const execution = executer(lu.scenario);
  const years = yearsFor(execution, rank);
  const mean = (id: 'patients' | 'depenseAjustee' | 'montantParPatient'): number =>
    Exact.sum(0, ...years.map(({ value }) => value(id)))
      .div(years.length)
      .toNumber();
  const rules = gainsRules(
    lu.scenario,
    years.map(({ annee }) => annee),
  );
  const depense = mean('depenseAjustee');
  const of = (patients: number): Chance => chance({ patients, depense }, rules, dispersion);
  const own = of(Math.round(mean('patients')));
  return {
    dispersion,
    own,
    scenarioGains: mean('montantParPatient'),
    sizes: SIZES.filter((size) => size !== own.patients).map(of),
    phrase: phraseOf(own, years.length),
  };
}

function phraseOf({ patients, gainsAttendus, probabiliteUneFois }: Chance, years: number): string {
  const perYear = formatValue((gainsAttendus * patients).toFixed(2), '€', { maximumFractionDigits: 0 });
  const perPatient = formatValue(gainsAttendus.toFixed(4), '€');
  const once = formatPercent(probabiliteUneFois.toFixed(6), { maximumFractionDigits: 0 });
  const size = `un groupement de ${formatNumber(`${patients}`)} patients`;
  const over = years === 1 ? 'dans son année' : `dans au moins une de ses ${years} années`;
  return `Sans rien changer, ${size} recevrait par le seul hasard ${perYear} de gains reversés par an en moyenne, soit ${perPatient} par patient, avant plafonds ; il en aurait ${over} ${once} du temps (hypothèse H23).`;
}
