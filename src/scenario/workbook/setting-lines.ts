import type { InputId } from '../../cahier/edition.ts';
import { orderedPairs } from '../../cahier/edition-facts.ts';
import { type ParameterId, parameterIds } from '../../cahier/ids.ts';
import type { Scenario } from '../format/scenario.ts';
import { changeYears } from '../format/values-in-force.ts';
import type { ModifiedId } from '../run/modified-value.ts';
import { formatOf, type Provenance, parameterProvenance, unitWords } from './provenance-cells.ts';
import { expectedWords, within } from './setting-bounds.ts';
import { cell, HEADS, VALUE } from './setting-places.ts';
import type { NumberFormat } from './sheet.ts';
import { symbolText } from './symbol-text.ts';

/** A line of « Paramètres »: a parameter, or an option of the scenario. */
export interface SettingLine {
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

function parameterLines({ edition, ...scenario }: Scenario): SettingLine[] {
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
function optionLines({ edition, options, enveloppe }: Scenario, after: number): SettingLine[] {
  const { rules, inputs } = edition;
  const isShared = enveloppe.mode === 'portefeuille';
  const line = (
    id: InputId,
    modifiedId: ModifiedId | null,
    value: string,
    cahier: string | null,
    { origin: provenance }: { readonly origin: Provenance },
  ): Omit<SettingLine, 'bounds' | 'expected'> => ({
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
  const choice = (given: Omit<SettingLine, 'bounds' | 'expected'>, rank: number): SettingLine => {
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

/** The lines of the sheet, from the first one under its heads. */
export function settingLines(scenario: Scenario): SettingLine[] {
  const parameters = parameterLines(scenario);
  return [...parameters, ...optionLines(scenario, HEADS + parameters.length)];
}
