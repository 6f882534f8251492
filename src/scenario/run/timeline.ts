import { computed } from '../../cahier/edition-2019/computed.ts';
import { parameters } from '../../cahier/edition-2019/parameters/all-parameters.ts';
import { rules } from '../../cahier/edition-2019/rules/all-rules.ts';
import { parameterIds } from '../../cahier/ids.ts';
import type { Rule } from '../../formula/node.ts';
import type { Annee, Groupement, Scenario } from '../format/scenario.ts';
import type { Engine, Row } from './engine.ts';
import { type Inputs, qualityInputs, type YearInputs } from './quality-inputs.ts';

const creditsRules: readonly Rule[] = [rules.creditsAmorcage];

/** One results year: the groupements that have a result in it, one a row, and the table of their values. */
export interface Year<N, T> {
  readonly annee: number;
  /** The rank, in the scenario, of the groupement of each row. */
  readonly groupements: readonly number[];
  readonly table: T;
  readonly rows: readonly Row<N>[];
}

export interface Timeline<N, T> {
  readonly parameters: Readonly<Record<string, N>>;
  /** Each groupement's crédits d'amorçage. */
  readonly credits: readonly N[];
  /** In order of time. */
  readonly years: readonly Year<N, T>[];
}

/** What one year leaves to the next. */
interface Carried<N> {
  readonly solde: N;
  readonly total: N;
}

/** The values in force: the cahier's, replaced by those that the scenario gives. */
function parametersOf<N, T>(scenario: Scenario, engine: Engine<N, T>): Readonly<Record<string, N>> {
  return Object.fromEntries(
    parameterIds.map((id) => [id, engine.number(scenario.parametres[id] ?? parameters[id].defaut)]),
  );
}

/**
 * Runs the rules year after year, all groupements of a year together, and carries from each year to the next
 * the balance of the advances, and the total paid since the credits. `asked` are the rules whose values will be read, the
 * results among them.
 */
export function timeline<N, T>(
  scenario: Scenario,
  engine: Engine<N, T>,
  asked: readonly Rule[] = computed,
): Timeline<N, T> {
  const parameters = parametersOf(scenario, engine);
  const zero = engine.number('0');
  const fixed = scenario.groupements.map((groupement) => fixedInputs(scenario, groupement, engine));
  const creditsTable = engine.run(
    creditsRules,
    parameters,
    fixed.map((inputs) => ({ inputs: blank(zero, inputs), indicateurs: [] })),
  );
  const credits = fixed.map((_, row) => engine.value(creditsTable, rules.creditsAmorcage, row));
  const carried = credits.map((total): Carried<N> => ({ solde: zero, total }));
  const years = resultYears(scenario).map((annee): Year<N, T> => {
    const groupements = scenario.groupements.flatMap((each, rank) => (yearOf(each, annee) ? [rank] : []));
    const rows = groupements.map((rank) => {
      const groupement = scenario.groupements[rank] as Groupement;
      const { solde, total } = carried[rank] as Carried<N>;
      const ofYear = yearInputs(groupement, annee, engine);
      const carry = { soldePrecedent: solde, totalPrecedent: total };
      return {
        inputs: blank(zero, { ...fixed[rank], ...ofYear.inputs, ...carry }),
        indicateurs: ofYear.indicateurs,
      };
    });
    const table = engine.run(asked, parameters, rows);
    groupements.forEach((rank, row) => {
      const value = (rule: Rule) => engine.value(table, rule, row);
      carried[rank] = { solde: value(rules.soldeAvance), total: value(rules.total) };
    });
    return { annee, groupements, table, rows };
  });
  return { parameters, credits, years };
}

/** The inputs of a whole row: what a mode does not use is zero, and no rule of that mode reads it. */
function blank<N>(zero: N, given: Inputs<N>): Row<N>['inputs'] {
  return {
    annee: zero,
    premiereAnnee: zero,
    patients: zero,
    depenseReelle: zero,
    depenseAjustee: zero,
    depenseReellePrecedente: zero,
    depenseAjusteePrecedente: zero,
    qualiteParIndicateurs: zero,
    scoreDonne: zero,
    maximumDonne: zero,
    experienceComptee: zero,
    experienceNote: zero,
    experienceIntermediaire: zero,
    experienceCible: zero,
    creditsCalcules: zero,
    creditsDonnes: zero,
    creditsPatients: zero,
    creditsAppreciation: zero,
    enveloppePortefeuille: zero,
    facteurDonne: zero,
    recuperationDuSolde: zero,
    soldePrecedent: zero,
    totalPrecedent: zero,
    ...given,
  };
}

function fixedInputs<N, T>(
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
  if (now?.qualite === undefined || before === undefined) {
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
      ...qualite.inputs,
    },
  };
}

/** A groupement's year, from the rank `first` on: 1 leaves out the base year, which has no result. */
function yearOf(groupement: Groupement, annee: number, first = 1): Annee | undefined {
  return groupement.annees.find((each, rank) => rank >= first && each.annee === annee);
}

function resultYears({ groupements }: Scenario): number[] {
  const years = groupements.flatMap(({ annees }) => annees.slice(1).map(({ annee }) => annee));
  return [...new Set(years)].sort((a, b) => a - b);
}
