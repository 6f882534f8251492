import type { Edition, RuleId } from '../../cahier/edition.ts';
import { doubleText } from '../run/double-text.ts';
import { yearRules } from '../run/run-results.ts';
import type { Block, BlockScenario } from './block.ts';
import type { ByteWriter } from './byte-writer.ts';
import type { ColumnSettings } from './column-settings.ts';
import type { DecimalSum } from './decimal-sum.ts';
import { PortfolioSums, sumRanks } from './portfolio-sums.ts';
import type { BlockRun, Step } from './run-block.ts';

const encoder = new TextEncoder();

/** A value of a results year: its key, its rank among what is summed, and the rule that says where it exists. */
interface Field {
  readonly id: RuleId;
  readonly key: Uint8Array;
  readonly sum: number | undefined;
  readonly where: string | undefined;
  readonly is: number;
}

const kept = new WeakMap<Edition, readonly Field[]>();

function fieldsOf(edition: Edition): readonly Field[] {
  const known = kept.get(edition) ?? yearRules.map((id) => fieldOf(edition, id));
  kept.set(edition, known);
  return known;
}

function fieldOf({ rules }: Edition, id: (typeof yearRules)[number]): Field {
  const { only } = rules[id];
  const key = encoder.encode(`,"${id}":`);
  return { id, key, sum: sumRanks[id], where: only?.where.id, is: Number(only?.is) };
}

/** A step as it is written: the columns of the year and of each field, and of what says where a field exists. */
interface Columns {
  readonly phase: Float64Array;
  readonly anneeVersement: Float64Array;
  readonly values: readonly Float64Array[];
  readonly where: readonly (Float64Array | undefined)[];
}

function columnsOf({ results }: Step, fields: readonly Field[]): Columns {
  const column = (id: string): Float64Array => results[id] ?? new Float64Array(0);
  return {
    phase: column('phase'),
    anneeVersement: column('anneeVersement'),
    values: fields.map(({ id }) => column(id)),
    where: fields.map(({ where }) => (where === undefined ? undefined : column(where))),
  };
}

/** Writes one scenario of a block that has run as JSON.stringify writes the results that `evaluate` gives of it. */
export class ResultsWriter {
  readonly #out: ByteWriter;
  readonly #block: Block;
  readonly #run: BlockRun;
  readonly #regles: Uint8Array;
  readonly #fields: readonly Field[];
  readonly #steps: readonly Columns[];

  constructor(out: ByteWriter, block: Block, run: BlockRun, { edition, regles }: ColumnSettings) {
    this.#out = out;
    this.#block = block;
    this.#run = run;
    this.#regles = regles;
    this.#fields = fieldsOf(edition);
    this.#steps = run.steps.map((step) => columnsOf(step, this.#fields));
  }

  /** Writes the scenario of a rank among those that ran; false where its sums are not known exactly. */
  write(rank: number, { id, from, to }: BlockScenario): boolean {
    const out = this.#out;
    const sums = to - from > 1 ? new PortfolioSums() : undefined;
    out.ascii('{"regles":');
    out.add(this.#regles);
    this.#member(',"id":', id);
    out.ascii(',"groupements":[');
    for (let place = from; place < to; place++) {
      if (place > from) out.ascii(',');
      this.#groupement(place, this.#run.firstYears[rank] as number, sums);
    }
    out.ascii(']');
    const exact = sums === undefined || sums.write(out, this.#run, this.#run.firstYears[rank] as number);
    out.ascii('}');
    return exact;
  }

  #member(key: string, value: Uint8Array | undefined): void {
    if (value === undefined) return;
    this.#out.ascii(key);
    this.#out.add(value);
  }

  #groupement(place: number, firstYear: number, sums: PortfolioSums | undefined): void {
    const [out, run, block] = [this.#out, this.#run, this.#block];
    const { id, nom, from, to } = block.groupements[place] as Block['groupements'][number];
    const credits = doubleText(run.credits[place] as number);
    const total = doubleText(run.totals[place] as number);
    sums?.credits.add(credits);
    sums?.total.add(total);
    out.ascii('{');
    if (id !== undefined) {
      this.#member('"id":', id);
      out.ascii(',');
    }
    this.#member('"nom":', nom);
    out.ascii(',"creditsAmorcage":');
    out.quoted(credits);
    out.ascii(',"total":');
    out.quoted(total);
    out.ascii(',"annees":[');
    for (let year = from + 1; year < to; year++) {
      if (year > from + 1) out.ascii(',');
      const annee = block.years.annee[year] as number;
      const [step, row] = [annee - firstYear, run.rows[year] as number];
      this.#year(annee, this.#steps[step] as Columns, row, sums?.ofStep(step, row));
    }
    out.ascii(']}');
  }

  #year(annee: number, columns: Columns, row: number, sums?: readonly DecimalSum[]): void {
    const [out, fields] = [this.#out, this.#fields];
    const { phase, anneeVersement, values, where } = columns;
    out.ascii('{"annee":');
    out.ascii(String(annee));
    out.ascii(',"phase":');
    out.ascii(String(phase[row]));
    for (let rank = 0; rank < fields.length; rank++) {
      const { key, sum, is } = fields[rank] as Field;
      const existing = where[rank];
      out.add(key);
      if (existing !== undefined && existing[row] !== is) out.ascii('null');
      else {
        const text = doubleText((values[rank] as Float64Array)[row] as number);
        out.quoted(text);
        if (sum !== undefined) sums?.[sum]?.add(text);
      }
    }
    out.ascii(',"anneeVersement":');
    out.ascii(String(anneeVersement[row]));
    out.ascii('}');
  }
}
