import { computed } from '../cahier/computed.ts';
import { indicatorInputs } from '../cahier/indicator-inputs.ts';
import { inputs } from '../cahier/inputs.ts';
import { columns } from '../formula/read/columns.ts';
import { Exact } from '../formula/read/exact-arithmetic.ts';
import { passes } from './colonnes-generees.ts';
import { type Engine, exactEngine } from './engine.ts';

/** The cahier's rules by columns, without code to compile: the loops were generated from them. */
export const cahierColumns = columns(computed, passes);

/** The columnar reader, in doubles. Apart from the exact one: pages load that one alone. */
export const columnEngine: Engine<number, Record<string, Float64Array>> = {
  number(text) {
    const [numerator, denominator = '1'] = text.split('/');
    return Number(numerator) / Number(denominator);
  },
  text: (value) => exactEngine.text(new Exact(value)),
  run(rules, parameters, rows) {
    const items = rows.flatMap(({ indicateurs }) => indicateurs);
    return cahierColumns.run(
      {
        length: rows.length,
        parameters,
        inputs: mapKeys(inputs, (id) => Float64Array.from(rows, (row) => row.inputs[id])),
        items: {
          length: items.length,
          inputs: mapKeys(indicatorInputs, (id) => Float64Array.from(items, (item) => item[id])),
          rows: Uint32Array.from(rows.flatMap(({ indicateurs }, row) => indicateurs.map(() => row))),
        },
      },
      rules,
    );
  },
  value: (table, rule, row) => table[rule.id]?.[row] ?? Number.NaN,
};

function mapKeys<K extends string, T>(
  record: Readonly<Record<K, unknown>>,
  value: (key: K) => T,
): Record<K, T> {
  return Object.fromEntries((Object.keys(record) as K[]).map((key) => [key, value(key)])) as Record<K, T>;
}
