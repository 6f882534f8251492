import {
  type Input,
  type Level,
  levelOf,
  type Node,
  type Parameter,
  type Reader,
  type Rule,
  type Total,
} from '../node.ts';
import { indented, mayBeWhole, type SqlPiece, sqlOperations } from './sql-expressions.ts';
import { type Layers, layersOf } from './sql-layers.ts';
import { sqlNaming } from './sql-names.ts';

/** Where the rows of a run are: inputs and parameters are columns, by their names (`sqlName`), as doubles. */
export interface SqlTable {
  readonly rows: string;
  /** The column that says the group of a row, over which its sums are taken; an input's may be. None: see `aggregate`. */
  readonly group?: string;
  /** The items of the rows: `row` is the column that says, in both, of which row an item is. */
  readonly items?: { readonly name: string; readonly row: string };
  /** Columns of the rows that are no node's. */
  readonly others?: readonly string[];
  /** What an input is taken from, where that is what another row has computed: an expression of the column. */
  readonly taken?: ReadonlyMap<Input, { readonly from: Rule; readonly write: (column: string) => string }>;
}

export interface SqlOptions {
  /** What the passes are called, before their number: of rows, of items. */
  readonly names: readonly [rows: string, items: string];
  /** What stands above a rule, one line each. */
  readonly comment?: (rule: Rule) => readonly string[];
  /** The type of doubles. */
  readonly double: string;
}

/** A common table expression. */
export interface SqlPass {
  readonly name: string;
  readonly sql: string;
}

/** The passes that compute some rules, and where their values are. */
export interface SqlProgram {
  readonly passes: readonly SqlPass[];
  /** The relations that have every column. */
  readonly rows: string;
  readonly items: string | undefined;
  column(node: Rule | Input | Parameter): string;
  /** A rule of all the rows together, as an expression over the columns, where the rows are of no group. */
  aggregate(rule: Rule): string;
}

/**
 * Writes rules as common table expressions of SQL, one a pass: each adds to the columns before it those that can be
 * computed of them, in doubles, with what the columns reader takes for equal.
 */
export function sqlProgram(rules: readonly Rule[], table: SqlTable, options: SqlOptions): SqlProgram {
  return new SqlWriter(rules, table, options).program();
}

class SqlWriter {
  readonly #table: SqlTable;
  readonly #options: SqlOptions;
  readonly #layers: Layers;
  readonly #nameOf: (node: Node, otherwise?: string) => string;

  constructor(rules: readonly Rule[], table: SqlTable, options: SqlOptions) {
    this.#table = table;
    this.#options = options;
    this.#layers = layersOf(rules, (node) => this.#taken(node)?.from);
    this.#nameOf = sqlNaming([
      ...(table.others ?? []),
      ...(table.items === undefined ? [] : [table.items.row]),
    ]);
    // Ids come first, so that they are the names; what is given, before what is computed.
    for (const node of this.#layers.nodes)
      if (node.kind === 'input' || node.kind === 'parameter') this.#name(node);
    for (const node of this.#layers.nodes) if (node.kind === 'rule') this.#name(node);
  }

  #taken(node: Node) {
    return node.kind === 'input' ? this.#table.taken?.get(node) : undefined;
  }

  #name(node: Node): string {
    return this.#nameOf(this.#layers.same(node), node.kind === 'total' ? sumName(node) : 'valeur');
  }

  /** A column in a pass over rows, or in one over items, which sees its row as `r`. */
  #column(node: Node, over: Level): SqlPiece {
    const from = over === 'row' ? '' : levelOf(node) === 'item' ? 'i.' : 'r.';
    return { text: from + this.#name(node), level: 3 };
  }

  /** How each kind is read where it stands, in a pass over rows or over items. */
  #reader(over: Level): Reader<SqlPiece> {
    const column = (node: Node): SqlPiece => this.#column(node, over);
    return { ...sqlOperations, parameter: column, input: column, rule: column, total: column };
  }

  /** Reads what a pass computes; what has a column of its own is not opened. */
  #expression(node: Node, over: Level): string {
    const reader = this.#reader(over);
    const open = (each: Node): SqlPiece =>
      (reader[each.kind] as (node: Node, read: (child: Node) => SqlPiece) => SqlPiece)(each, read);
    const read = (each: Node): SqlPiece =>
      this.#layers.hasColumn(each) ? this.#column(each, over) : open(each);
    const body = node.kind === 'rule' ? node.formula : node;
    // A rule may be another value by another name.
    if (body !== node && this.#layers.hasColumn(body)) return this.#column(body, over).text;
    if (body.kind === 'total')
      return body.over === 'items'
        ? `coalesce(t.${this.#name(body)}, 0)`
        : `sum(${read(body.of).text}) over (partition by ${this.#table.group})`;
    const taken = this.#taken(body);
    return taken === undefined ? open(body).text : taken.write(this.#name(taken.from));
  }

  /** Opens what is of all rows; what is of one of them has its column. */
  #aggregate(rule: Rule): string {
    const reader: Reader<SqlPiece> = {
      ...this.#reader('row'),
      total: ({ of }) => ({ text: `sum(${read(of).text})`, level: 3 }),
      rule: (node) => read(node.formula),
    };
    const read = (node: Node): SqlPiece =>
      this.#layers.hasColumn(node)
        ? this.#column(node, 'row')
        : (reader[node.kind] as (node: Node, read: (child: Node) => SqlPiece) => SqlPiece)(node, read);
    return read(rule.formula).text;
  }

  program(): SqlProgram {
    const { items } = this.#table;
    const passes: SqlPass[] = [];
    let [rowsAt, itemsAt] = [this.#table.rows, items?.name];
    for (let pass = 1; pass <= this.#layers.count; pass++) {
      const [ofRows, ofItems] = [this.#layers.columns(pass, 'row'), this.#layers.columns(pass, 'item')];
      const before = { rows: rowsAt, items: itemsAt };
      if (ofRows.length > 0) {
        rowsAt = `${this.#options.names[0]}_${pass}`;
        passes.push({ name: rowsAt, sql: this.#rowPass(ofRows, before) });
      }
      if (ofItems.length > 0 && items !== undefined) {
        itemsAt = `${this.#options.names[1]}_${pass}`;
        const sql = `select i.*,\n${this.#added(ofItems, 'item')}\n${this.#joined(before)}`;
        passes.push({ name: itemsAt, sql });
      }
    }
    return {
      passes,
      rows: rowsAt,
      items: itemsAt,
      column: (node) => this.#name(node),
      aggregate: (rule) => this.#aggregate(rule),
    };
  }

  #joined({ rows, items }: Before): string {
    const row = this.#table.items?.row;
    return `from ${items} i join ${rows} r on i.${row} = r.${row}`;
  }

  #rowPass(nodes: readonly Node[], before: Before): string {
    const totals = nodes.flatMap((node) => {
      const body = node.kind === 'rule' ? node.formula : node;
      const own = body.kind === 'total' && body.over === 'items';
      return own && (body === node || !this.#layers.hasColumn(body)) ? [body] : [];
    });
    const from = `select r.*,\n${this.#added(nodes, 'row')}\nfrom ${before.rows} r`;
    if (totals.length === 0) return from;
    const row = this.#table.items?.row;
    const sums = totals.map((total) => `sum(${this.#term(total)}) as ${this.#name(total)}`);
    const summed = `select i.${row} as of_row, ${sums.join(', ')}\n${this.#joined(before)}\ngroup by i.${row}`;
    return `${from}\nleft join (\n${indented(summed)}\n) t on t.of_row = r.${row}`;
  }

  #double(node: Node, text: string): string {
    return mayBeWhole(node.kind === 'rule' ? node.formula : node)
      ? `cast(${text} as ${this.#options.double})`
      : text;
  }

  /** What is summed over the items of a row. */
  #term({ of }: Total): string {
    return this.#layers.hasColumn(of) ? this.#column(of, 'item').text : this.#expression(of, 'item');
  }

  #added(nodes: readonly Node[], over: Level): string {
    const lines = nodes.map((node, rank) => {
      const above = node.kind === 'rule' ? (this.#options.comment?.(node) ?? []) : [];
      const column = `${this.#double(node, this.#expression(node, over))} as ${this.#name(node)}`;
      return [...above.map((line) => `-- ${line}`), `${column}${rank < nodes.length - 1 ? ',' : ''}`].join(
        '\n',
      );
    });
    return indented(lines.join('\n'));
  }
}

interface Before {
  readonly rows: string;
  readonly items: string | undefined;
}

/** What a sum is called: after what it sums. */
const sumName = ({ of, over }: Total): string =>
  'id' in of ? `somme_${of.id}` : over === 'rows' ? 'somme' : 'somme_des_elements';
