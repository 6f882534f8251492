import type { InputId } from '../../cahier/edition.ts';
import { orderedPairs } from '../../cahier/edition-facts.ts';
import { type ParameterId, parameterIds } from '../../cahier/ids.ts';
import type { Bounds } from '../../formula/bounds.ts';
import { sameNumber } from '../format/decimal-text.ts';
import type { Scenario } from '../format/scenario.ts';
import { changeYears, givenValue } from '../format/values-in-force.ts';
import type { ModifiedId } from '../run/modified-value.ts';
import { modifies } from '../run/modified-values.ts';
import {
  formatOf,
  type Provenance,
  parameterProvenance,
  provenanceNote,
  statusCell,
  unitWords,
} from './provenance-cells.ts';
import {
  type Cell,
  type Check,
  detail,
  head,
  lead,
  letters,
  type Name,
  type NumberFormat,
  on,
  type Sheet,
  title,
  words,
} from './sheet.ts';
import { symbolText } from './symbol-text.ts';
import { ROUNDING } from './workbook-names.ts';

const PARAMETERS = 'Paramètres';
const HEADS = 3;
/** The columns that formulas read: the value, the cahier's, what tells a change, then the years. */
const [VALUE, CAHIER, CHANGED, YEARS] = [3, 5, 7, 9];

/** The years of the columns that follow, where some parameter changes in time. */
export const YEARS_NAME = 'anneesParametres';
export const byYearName = (id: string): string => `${id}_parAnnee`;

export interface ParametersSheet {
  readonly sheet: Sheet;
  readonly names: readonly Name[];
  /** The cell of each value that is not empty once it is changed. */
  readonly changed: ReadonlyMap<ModifiedId, string>;
}

/** A line of the sheet: a parameter, or an option of the scenario. */
interface Line {
  readonly id: ParameterId | InputId;
  readonly modifiedId: ModifiedId | null;
  readonly label: string;
  readonly symbol: string;
  readonly unit: string;
  readonly format: NumberFormat;
  readonly value: string;
  /** null where the cahier says none. */
  readonly cahier: string | null;
  readonly provenance: Provenance;
  /** What is true of the value once it is changed, beside being another than the cahier's. */
  readonly counts?: string;
  /** Formulas that hold of what may be typed. */
  readonly bounds: readonly string[];
  readonly expected: string;
  readonly byYear: boolean;
}

const cell = (column: number, line: number): string => `$${letters(column)}$${line}`;

/** A number as it was given: « 1/3 » stays a division, that a reader sees. */
function numberCell(value: string, format: NumberFormat, look: Cell['look'] = 'given'): Cell {
  const [numerator = '', denominator] = value.split('/');
  if (denominator === undefined) return { number: Number(value), look, format };
  return { formula: value, value: Number(numerator) / Number(denominator), look, format };
}

/** What holds of a number within bounds. */
function within(at: string, { min, max, minExclusive, maxExclusive, whole }: Bounds): string[] {
  return [
    `ISNUMBER(${at})`,
    ...(min === undefined ? [] : [`${at}${minExclusive ? '>' : '>='}${min}`]),
    ...(max === undefined ? [] : [`${at}${maxExclusive ? '<' : '<='}${max}`]),
    ...(whole ? [`${at}=INT(${at})`] : []),
  ];
}

function expectedWords({ min, max, minExclusive, maxExclusive, whole }: Bounds): string {
  const kind = whole ? 'Un nombre entier' : 'Un nombre';
  const least = min === undefined ? '' : ` ${minExclusive ? 'au-dessus de' : 'de'} ${min}`;
  const most = max === undefined ? '' : ` ${maxExclusive ? 'à moins de' : 'à'} ${max}`;
  return `${kind}${least}${most} est attendu.`.replaceAll('.5', ',5');
}

function parameterLines({ edition, ...scenario }: Scenario): Line[] {
  return parameterIds.map((id, rank) => {
    const { label, symbol, unit, defaultValue, bounds, percentageOf } = edition.parameters[id];
    const format = percentageOf === undefined ? formatOf(unit) : 'share';
    const ordered = orderedPairs
      .filter(([lower, upper]) => lower === id || upper === id)
      .map(([lower, upper, strict]) => `${lower}${strict ? '<' : '<='}${upper}`);
    return {
      id,
      modifiedId: id,
      label,
      symbol: symbolText(symbol),
      unit: percentageOf === undefined ? unitWords(unit) : `ratio (part ${percentageOf})`,
      format,
      value: scenario.parametres[id] ?? defaultValue,
      cahier: defaultValue,
      provenance: parameterProvenance(edition, id),
      bounds: [...within(cell(VALUE, HEADS + 1 + rank), bounds), ...ordered],
      expected: expectedWords(bounds),
      byYear: changeYears(scenario.parametresParAnnee, id).length > 0,
    };
  });
}

/** What a scenario sets beside its parameters, as numbers; the origin is that of the rule that reads it. */
function optionLines({ edition, options, enveloppe }: Scenario, after: number): Line[] {
  const { rules, inputs } = edition;
  const isShared = enveloppe.mode === 'portefeuille';
  const line = (
    id: InputId,
    modifiedId: ModifiedId | null,
    value: string,
    cahier: string | null,
    { origin: provenance }: { readonly origin: Provenance },
  ): Omit<Line, 'bounds' | 'expected'> => ({
    id,
    modifiedId,
    label: inputs[id].label,
    symbol: symbolText(inputs[id].symbol),
    unit: unitWords(inputs[id].unit, 'choice' in inputs[id] ? true : undefined),
    format: id === 'facteurDonne' ? 'share' : 'plain',
    value,
    cahier,
    provenance,
    byYear: false,
  });
  const choice = (given: Omit<Line, 'bounds' | 'expected'>, rank: number): Line => {
    const at = cell(VALUE, after + 1 + rank);
    return { ...given, bounds: [`OR(${at}=0,${at}=1)`], expected: '0 ou 1 est attendu.' };
  };
  const facteur = line(
    'facteurDonne',
    'enveloppe',
    enveloppe.mode === 'facteur' ? enveloppe.facteur : '1',
    '1',
    rules.facteurEnveloppe,
  );
  return [
    choice(
      line(
        'recuperationDuSolde',
        'options.recuperation',
        options.recuperation === 'solde' ? '1' : '0',
        '0',
        rules.recuperation,
      ),
      0,
    ),
    choice(
      line(
        'evolutionTriennale',
        'options.evolution',
        options.evolution === 'triennale' ? '1' : '0',
        '0',
        rules.evolution,
      ),
      1,
    ),
    choice(line('enveloppePortefeuille', null, isShared ? '1' : '0', null, rules.facteurEnveloppe), 2),
    {
      ...facteur,
      counts: 'enveloppePortefeuille=0',
      bounds: within(cell(VALUE, after + 4), { min: '0', max: '1' }),
      expected: expectedWords({ min: '0', max: '1' }),
    },
  ];
}

/** « Paramètres » : each value that the rules read, once, named by its id, beside the cahier's. */
export function parametersSheet(scenario: Scenario, years: readonly number[]): ParametersSheet {
  const parameters = parameterLines(scenario);
  const lines = [...parameters, ...optionLines(scenario, HEADS + parameters.length)];
  const isByYear = lines.some(({ byYear }) => byYear);
  const modified: ReadonlySet<string> = new Set(modifies(scenario).map(({ id }) => id));
  const changed = new Map<ModifiedId, string>();
  const names: Name[] = [];
  const checks: Check[] = [];
  const rows = lines.map((line, rank): (Cell | undefined)[] => {
    const at = HEADS + 1 + rank;
    const own = on(PARAMETERS);
    const isModified = line.modifiedId !== null && modified.has(line.modifiedId);
    const flag = `${own}${cell(CHANGED, at)}`;
    if (line.modifiedId !== null) changed.set(line.modifiedId, flag);
    names.push({ name: line.id, place: `${own}${cell(VALUE, at)}` });
    const ofYears = line.byYear ? yearCells(scenario, line, at, years) : [];
    const span = `${cell(YEARS, at)}:${cell(YEARS + years.length - 1, at)}`;
    if (line.byYear) names.push({ name: byYearName(line.id), place: `${own}${span}` });
    checks.push({
      range: `${letters(VALUE)}${at}`,
      formula: `AND(${line.bounds.join(',')})`,
      message: line.expected,
    });
    return [
      detail(line.id),
      words(line.label, provenanceNote(line.provenance)),
      { text: line.symbol, look: 'symbol' },
      numberCell(line.value, line.format),
      detail(line.unit),
      line.cahier === null ? detail('') : numberCell(line.cahier, line.format, 'detail'),
      statusCell(line.provenance, line.modifiedId === null ? [] : [flag], isModified),
      line.cahier === null ? detail('') : changedCell(line, at, isModified, line.byYear ? span : undefined),
      detail(line.provenance.section),
      ...ofYears,
    ];
  });
  if (isByYear)
    names.push({
      name: YEARS_NAME,
      place: `${on(PARAMETERS)}${cell(YEARS, HEADS)}:${cell(YEARS + years.length - 1, HEADS)}`,
    });
  names.push({ name: ROUNDING, place: `${on(PARAMETERS)}${cell(VALUE, HEADS + lines.length + 1)}` });
  const heads = [
    'Nom',
    'Libellé',
    'Symbole',
    'Valeur',
    'Unité',
    'Valeur du cahier',
    'Statut',
    'Modifié',
    'Source',
  ];
  return {
    changed,
    names,
    sheet: {
      name: PARAMETERS,
      rows: [
        [title('Paramètres et options')],
        [
          lead(
            'Changez une valeur de la colonne « Valeur » : tout le classeur suit. Un statut « hypothèse » est notre choix, là où le cahier se tait.',
          ),
        ],
        [
          ...heads.map((text) => head(text)),
          ...(isByYear ? years.map((year): Cell => ({ number: year, look: 'head', format: 'plain' })) : []),
        ],
        ...rows,
        roundingCells,
      ],
      widths: [30, 46, 16, 14, 26, 16, 30, 10, 24, ...(isByYear ? years.map(() => 11) : [])],
      frozen: { rows: HEADS, columns: 1 },
      landscape: true,
      checks,
      marks: [
        {
          range: `A${HEADS + 1}:${letters(YEARS - 1)}${HEADS + lines.length}`,
          formula: `$${letters(CHANGED)}${HEADS + 1}<>""`,
          as: 'modified',
        },
      ],
    },
  };
}

/** What a spreadsheet needs, and no rule: it is not to be changed. */
const roundingCells: readonly Cell[] = [
  detail(ROUNDING),
  words(
    'Écart relatif sous lequel deux valeurs calculées sont la même : un tableur en arrondit les derniers chiffres',
  ),
  detail(''),
  { number: 1e-13, look: 'carried', format: 'tiny' },
];

/** Empty, or « modifié »: the value in force is another than the cahier's, in some year at least. */
function changedCell(line: Line, at: number, isModified: boolean, span: string | undefined): Cell {
  const [value, cahier] = [cell(VALUE, at), cell(CAHIER, at)];
  const isOther = `${value}<>${cahier}`;
  const inYears = span === undefined ? [] : [`MIN(${span})<>${cahier}`, `MAX(${span})<>${cahier}`];
  const tests = inYears.length > 0 ? `OR(${[isOther, ...inYears].join(',')})` : isOther;
  const test = line.counts === undefined ? tests : `AND(${line.counts},${tests})`;
  return { formula: `IF(${test},"modifié","")`, value: isModified ? 'modifié' : '', look: 'detail' };
}

/** The values by year of a parameter: given from a year on, the same as the year before until then. */
function yearCells(scenario: Scenario, line: Line, at: number, years: readonly number[]): Cell[] {
  const id = line.id as ParameterId;
  const ofYear = (year: number): string => givenValue(scenario, id, year) ?? line.value;
  return years.map((year, rank): Cell => {
    const before = years[rank - 1];
    const value = ofYear(year);
    const same = before === undefined ? sameNumber(value, line.value) : sameNumber(value, ofYear(before));
    const given = numberCell(value, line.format);
    if (!same) return given;
    const shown = 'number' in given ? given.number : 'value' in given ? given.value : 0;
    return {
      formula: before === undefined ? cell(VALUE, at) : `$${letters(YEARS + rank - 1)}$${at}`,
      value: shown,
      look: 'carried',
      format: line.format,
    };
  });
}
