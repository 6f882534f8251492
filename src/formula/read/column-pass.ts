import type { Cases, Level, Node, Reader, Rule, Total } from '../node.ts';
import { bare, condition, operationsOver } from './column-expressions.ts';
import { isConstant, lined, within } from './column-lines.ts';
import { naming } from './column-names.ts';
import { type Placement, placed, type Scope } from './column-scopes.ts';

/** A pass to write: the totals that it sums, or else the rules that it gives. */
export interface PassPlan {
  readonly name: string;
  readonly over: Level;
  readonly totals: readonly Total[];
  readonly rules: readonly Rule[];
}

const indented = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`);
const block = (head: string, lines: readonly string[]): string[] => [head, ...indented(lines), '}'];

/**
 * Writes a pass as one loop. A node is computed at most once a turn: on a line of its own if it has a name or is
 * shared, in the branch that reads it if only one does. What is the same for all rows is computed before the loop, and
 * what no asked rule needs is left out by its flag.
 */
export function passSource(plan: PassPlan, rankOf: (total: Total) => number): string {
  return new PassWriter(plan, rankOf).source();
}

class PassWriter {
  readonly #plan: PassPlan;
  readonly #rankOf: (total: Total) => number;
  readonly #nodes: readonly Node[];
  readonly #lined: ReadonlySet<Node>;
  readonly #written: ReadonlySet<Node>;
  readonly #placement: Placement;
  readonly #nameOf = naming();
  readonly #reader: Reader<string>;
  /** What binds the names of the loop to the table, before it. */
  readonly #bindings: string[] = [];

  constructor(plan: PassPlan, rankOf: (total: Total) => number) {
    this.#plan = plan;
    this.#rankOf = rankOf;
    const summed = plan.totals.map(({ of }) => of);
    const roots = [...plan.rules, ...summed];
    this.#nodes = within(roots);
    this.#lined = lined(this.#nodes, roots);
    this.#written = new Set(plan.rules);
    this.#placement = placed(this.#nodes, this.#written, summed);
    // Ids come first, so that they are the names.
    for (const node of this.#nodes) if ('id' in node) this.#nameOf(node);
    this.#reader = { ...operationsOver(plan.over), ...this.#ownReader };
  }

  /** A node as code to read: its name if it has a line, else its own expression. */
  readonly #read = (node: Node): string =>
    this.#lined.has(node) ? this.#name(node) : this.#expression(node);

  #name(node: Node): string {
    return this.#nameOf(node, node.kind === 'total' ? sumName(node, this.#rankOf(node)) : node.kind);
  }

  #expression(node: Node): string {
    return (this.#reader[node.kind] as (node: Node, read: (child: Node) => string) => string)(
      node,
      this.#read,
    );
  }

  /** How each kind is read where it stands. A case takes several lines: it has a name. */
  readonly #ownReader: Omit<Reader<string>, keyof ReturnType<typeof operationsOver>> = {
    // The sign tells the compiler that it is a number, once and not at each turn.
    parameter: ({ id }) => `+table.parameter(${quoted(id)})`,
    input: (node) => {
      const name = this.#nameOf(node);
      const given = node.level === 'row' ? 'input' : 'itemInput';
      this.#bindings.push(
        `const { values: ${name}$, mask: ${name}$mask } = table.${given}(${quoted(node.id)});`,
      );
      return `${cell(name, node.level)} as number`;
    },
    total: (node) => {
      const name = this.#name(node);
      this.#bindings.push(
        `const { values: ${name}$, mask: ${name}$mask } = table.total(${this.#rankOf(node)});`,
      );
      return `${cell(name, node.over === 'rows' ? 'group' : 'row')} as number`;
    },
    rule: ({ formula }) => this.#read(formula),
    cases: (node) => this.#name(node),
  };

  /** The lines of a block: what is placed there, what is needed first. */
  #scope(scope: Scope | undefined): string[] {
    return this.#nodes
      .filter((node) => this.#lined.has(node) && this.#placement.of.get(node) === scope)
      .flatMap((node) => this.#line(node));
  }

  #line(node: Node): string[] {
    const guard = node.kind === 'rule' ? this.#placement.guards.get(node) : undefined;
    const name = this.#name(node);
    if (node.kind !== 'rule' || guard === undefined) return this.#assigned(node, name, true);
    const written = this.#written.has(node);
    if (written) this.#bindWritten(node);
    else this.#bindings.push(`const ${name}$needed = table.needs(${quoted(node.id)});`);
    return [
      `let ${name} = 0;`,
      ...block(`if (${name}$needed) {`, [
        ...this.#scope(guard),
        ...this.#assigned(node, name, false),
        ...(written ? [`${cell(name, this.#plan.over)} = ${name};`] : []),
      ]),
    ];
  }

  #bindWritten(rule: Rule): void {
    const name = this.#nameOf(rule);
    this.#bindings.push(
      `const { needed: ${name}$needed, values: ${name}$, mask: ${name}$mask } = table.rule(${quoted(rule.id)});`,
    );
  }

  /** The lines that give a name its value; without `declared`, the name is already there, and zero. */
  #assigned(node: Node, name: string, declared: boolean): string[] {
    const body = node.kind === 'rule' && !this.#lined.has(node.formula) ? node.formula : node;
    if (body.kind === 'cases') return [...(declared ? [`let ${name} = 0;`] : []), ...this.#chain(body, name)];
    return [`${declared ? 'const ' : ''}${name} = ${bare(this.#expression(body))};`];
  }

  /** The lines of a case from a rank on; zero is what the name is already worth. */
  #chain(node: Cases, name: string, rank = 0): string[] {
    const branch = node.branches[rank];
    const given = (value: Node): string[] => {
      const text = bare(this.#read(value));
      return text === '0' ? [] : [`${name} = ${text};`];
    };
    if (branch === undefined) return given(node.otherwise);
    const { held, after } = this.#placement.lines.get(node)?.[rank] ?? {};
    const ifHeld = [...this.#scope(held), ...given(branch.value)];
    const ifNot = [...this.#scope(after), ...this.#chain(node, name, rank + 1)];
    const [head = '', ...rest] = block(
      `if (${condition(branch.when, this.#read, this.#plan.over)}) {`,
      ifHeld,
    );
    if (ifNot.length === 0) return [head, ...rest];
    if (ifHeld.length === 0) rest.unshift(`  ${name} = 0;`);
    const [first = '', ...others] = ifNot;
    if (first.startsWith('if (') && others.at(-1) === '}' && !others.slice(0, -1).includes('}'))
      return [head, ...rest.slice(0, -1), `} else ${first}`, ...others];
    return [head, ...rest.slice(0, -1), '} else {', ...indented(ifNot), '}'];
  }

  #sum(total: Total, rank: number): string[] {
    const name = this.#nameOf(total, sumName(total, this.#rankOf(total)));
    const items = total.over === 'items';
    this.#bindings.push(
      items
        ? `const { needed: ${name}$needed, values: ${name}$, lost: ${name}$lost } = table.itemSum(${this.#rankOf(total)});`
        : `const { needed: ${name}$needed, values: ${name}$ } = table.sum(${this.#rankOf(total)});`,
    );
    const before = this.#scope(this.#placement.guards.get(rank));
    const term = this.#read(total.of);
    return block(`if (${name}$needed) {`, [
      ...before,
      items
        ? `accumulate(${name}$, ${name}$lost, row, ${bare(term)});`
        : `${name}$[group] = (${name}$[group] as number) + ${term};`,
    ]);
  }

  source(): string {
    const { name, over, totals, rules } = this.#plan;
    const before = this.#scope(this.#placement.before);
    const turn = this.#scope(this.#placement.turn);
    const sums = totals.flatMap((total, rank) => this.#sum(total, rank));
    const constants = rules.filter(isConstant).map((rule) => {
      this.#bindWritten(rule);
      return `if (${this.#nameOf(rule)}$needed) ${cell(this.#nameOf(rule), over)} = ${this.#nameOf(rule)};`;
    });
    const lines = [...turn, ...sums, ...constants];
    const reads = (rank: string): boolean =>
      lines.some((line) => line.includes(`$[${rank}`) || line.includes(`$lost, ${rank}`));
    const group = reads('group') ? this.#ranks('groups', 'group', 'row') : [];
    const row =
      over === 'item' && (reads('row') || group.length > 0) ? this.#ranks('rows', 'row', 'item') : [];
    return [
      `function ${name}(table: PassTable, from: number, to: number): void {`,
      ...indented([...this.#bindings, ...before]),
      ...indented(block(`for (let ${over} = from; ${over} < to; ${over}++) {`, [...row, ...group, ...lines])),
      '}',
    ].join('\n');
  }

  #ranks(column: 'rows' | 'groups', name: string, at: string): string[] {
    this.#bindings.push(`const { values: ${column}$, mask: ${column}$mask } = table.${column};`);
    return [`const ${name} = ${cell(column, at)} as number;`];
  }
}

const cell = (name: string, rank: string): string => `${name}$[${rank} & ${name}$mask]`;
const quoted = (id: string): string => `'${id.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
/** What a sum is called: after what it sums, or by its rank. */
function sumName({ of }: Total, rank: number): string {
  const id = 'id' in of ? of.id : String(rank);
  return `sum${id.charAt(0).toUpperCase()}${id.slice(1)}`;
}
