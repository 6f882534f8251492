import type { Edition, InputId } from '../../cahier/edition.ts';
import { type ParameterId, parameterIds } from '../../cahier/ids.ts';
import type { Rule } from '../../formula/node.ts';
import type { Groupement, Scenario, ScenarioYear } from '../format/scenario.ts';
import { trendStart } from '../format/trend.ts';
import { givenValue } from '../format/values-in-force.ts';
import type { Engine, Row } from './engine.ts';
import { type Inputs, qualityInputs, type YearInputs } from './quality-inputs.ts';

/** One results year: the groupements that have a result in it, one a row, and the table of their values. */
export interface Year<N, T> {
  readonly annee: number;
  /** The rank, in the scenario, of the groupement of each row. */
  readonly groupements: readonly number[];
  readonly table: T;
  /** The values in force for its results. */
  readonly parameters: Values<N>;
  readonly rows: readonly Row<N>[];
}

type Values<N> = Readonly<Record<ParameterId, N>>;

export interface Timeline<N, T> {
  readonly edition: Edition;
  /** The values that hold where no year says otherwise; those of the credits are of no year. */
  readonly parameters: Values<N>;
  /** Each groupement's crédits d'amorçage. */
  readonly credits: readonly N[];
  /** In order of time. */
  readonly years: readonly Year<N, T>[];
}

/** What one year leaves to the next. */
interface Carried<N> {
  readonly solde: N;
  readonly total: N;
  readonly patients: N;
}

/** The values in force for the results of a year: the edition's, replaced by those that the scenario gives. */
export function inForce<N, T>(scenario: Scenario, engine: Engine<N, T>, annee: number): Values<N> {
  const { parameters } = scenario.edition;
  const values = parameterIds.map((id) => [
    id,
    engine.number(givenValue(scenario, id, annee) ?? parameters[id].defaultValue),
  ]);
  return Object.fromEntries(values) as Record<ParameterId, N>;
}

const bases = new WeakMap<object, WeakMap<object, { readonly edition: Edition; readonly values: unknown }>>();

/** The values that hold where no year says otherwise, kept for the scenarios of a stream that share their parameters. */
function baseValues<N, T>(scenario: Scenario, engine: Engine<N, T>): Values<N> {
  const { edition, parametres } = scenario;
  const ofEngine = bases.get(engine) ?? new WeakMap();
  const known = ofEngine.get(parametres);
  if (known?.edition === edition) return known.values as Values<N>;
  const values = inForce(scenario, engine, Number.NEGATIVE_INFINITY);
  bases.set(engine, ofEngine.set(parametres, { edition, values }));
  return values;
}

const credited = new WeakMap<Edition, readonly Rule[]>();

/** The rules that give the credits; the same list for an edition, of which an engine keeps the program. */
export function creditsRules(edition: Edition): readonly Rule[] {
  const rules = credited.get(edition) ?? [edition.rules.creditsAmorcage];
  credited.set(edition, rules);
  return rules;
}

/**
 * Runs the rules year after year, all groupements of a year together, and carries from each year to the next
 * the balance of the advances, the total paid since the credits, and the patients that it is shared among. `asked` are the rules whose values will be read, the
 * results among them.
 */
export function timeline<N, T>(
  scenario: Scenario,
  engine: Engine<N, T>,
  asked: readonly Rule[] = scenario.edition.computed,
): Timeline<N, T> {
  const { edition } = scenario;
  const { rules, nodes } = edition;
  // Shown beside the results: nothing that is asked without it follows from it.
  const countsPatients = asked.includes(nodes.patientsCumules);
  const parameters = baseValues(scenario, engine);
  const changing = scenario.parametresParAnnee !== undefined;
  const zero = engine.number('0');
  const nothing = blank(edition, zero);
  const fixed = scenario.groupements.map((groupement) => fixedInputs(scenario, groupement, engine));
  const creditsTable = engine.run(
    creditsRules(edition),
    parameters,
    fixed.map((inputs) => ({ inputs: { ...nothing, ...inputs }, indicateurs: [] })),
  );
  const credits = fixed.map((_, row) => engine.value(creditsTable, rules.creditsAmorcage, row));
  const carried = credits.map((total): Carried<N> => ({ solde: zero, total, patients: zero }));
  const years = resultYears(scenario).map((annee): Year<N, T> => {
    const groupements = scenario.groupements.flatMap((each, rank) => (yearOf(each, annee) ? [rank] : []));
    const rows = groupements.map((rank) => {
      const groupement = scenario.groupements[rank] as Groupement;
      const { solde, total, patients } = carried[rank] as Carried<N>;
      const own = yearInputs(groupement, annee, engine);
      const carry = { soldePrecedent: solde, totalPrecedent: total, patientsPrecedents: patients };
      return {
        inputs: { ...nothing, ...fixed[rank], ...own.inputs, ...carry },
        indicateurs: own.indicateurs,
      };
    });
    const ofYear = changing ? inForce(scenario, engine, annee) : parameters;
    const table = engine.run(asked, ofYear, rows);
    groupements.forEach((rank, row) => {
      const value = (rule: Rule) => engine.value(table, rule, row);
      carried[rank] = {
        solde: value(rules.soldeAvance),
        total: value(rules.total),
        patients: countsPatients ? value(nodes.patientsCumules) : zero,
      };
    });
    return { annee, groupements, table, parameters: ofYear, rows };
  });
  return { edition, parameters, credits, years };
}

/** A row of which nothing is given yet: what a mode does not use is zero, and no rule of that mode reads it. */
function blank<N>({ inputs }: Edition, zero: N): Row<N>['inputs'] {
  return Object.fromEntries(Object.keys(inputs).map((id) => [id, zero])) as Record<InputId, N>;
}

/** What all the years of a groupement share. */
export function fixedInputs<N, T>(
  scenario: Scenario,
  { credits, premiereAnnee }: Groupement,
  engine: Engine<N, T>,
): Inputs<N> {
  const { enveloppe, options } = scenario;
  const number = (value: string | number): N => engine.number(String(value));
  return {
    premiereAnnee: number(premiereAnnee),
    enveloppePortefeuille: number(enveloppe.mode === 'portefeuille' ? 1 : 0),
    facteurDonne: number(enveloppe.mode === 'facteur' ? enveloppe.facteur : 0),
    evolutionTriennale: number(options.evolution === 'triennale' ? 1 : 0),
    recuperationDuSolde: number(options.recuperation === 'solde' ? 1 : 0),
    ...(credits.mode === 'calcul'
      ? {
          creditsCalcules: number(1),
          creditsPatients: number(credits.patients),
          creditsAppreciation: number(credits.appreciation),
        }
      : { creditsDonnes: number(credits.montant) }),
  };
}

function yearInputs<N, T>(groupement: Groupement, annee: number, engine: Engine<N, T>): YearInputs<N> {
  const number = (value: string | number): N => engine.number(String(value));
  const [now, before] = [yearOf(groupement, annee), yearOf(groupement, annee - 1, 0)];
  const rank = annee - groupement.premiereAnnee + 1;
  // The rules count the years of the trend the same way (anneesTendance).
  const start = yearOf(groupement, groupement.premiereAnnee - 1 + trendStart(rank), 0);
  if (now?.qualite === undefined || before === undefined || start === undefined) {
    throw new RangeError(`${groupement.nom}: no results year ${annee}`);
  }
  const qualite = qualityInputs(now.qualite, engine);
  return {
    ...qualite,
    inputs: {
      annee: number(annee),
      patients: number(now.patients),
      depenseReelle: number(now.depenseReelle),
      depenseAjustee: number(now.depenseAjustee),
      depenseReellePrecedente: number(before.depenseReelle),
      depenseAjusteePrecedente: number(before.depenseAjustee),
      depenseReelleDepart: number(start.depenseReelle),
      depenseAjusteeDepart: number(start.depenseAjustee),
      ...qualite.inputs,
    },
  };
}

/** A groupement's year, from the rank `first` on: 1 leaves out the base year, which has no result. */
function yearOf(groupement: Groupement, annee: number, first = 1): ScenarioYear | undefined {
  return groupement.annees.find((each, rank) => rank >= first && each.annee === annee);
}

function resultYears({ groupements }: Scenario): number[] {
  const years = groupements.flatMap(({ annees }) => annees.slice(1).map(({ annee }) => annee));
  return [...new Set(years)].sort((a, b) => a - b);
}
