import type { Node } from '../node.ts';

/** What the generated code itself names (src/formula/read/column-pass.ts), and no value may. */
const GENERATED = 'difference gap max min order from to table group groups row rows item';

/** Words that no variable of a strict script bears. */
const RESERVED = `arguments await break case catch class const continue default delete do else enum eval export false
  finally for function if implements import in interface let new null package private protected public return static
  super switch this throw true try typeof var void while with yield`;

const TAKEN = `${GENERATED} ${RESERVED}`.split(/\s+/);

/** Gives each node a name of its own in generated code: its id where it has one. */
export function naming(): (node: Node, otherwise?: string) => string {
  const taken = new Set(TAKEN);
  const names = new Map<Node, string>();
  return (node, otherwise = node.kind) => {
    const known = names.get(node);
    if (known !== undefined) return known;
    const base = ('id' in node ? node.id : otherwise).replace(/[^A-Za-z0-9_]+/g, '_').replace(/^(?=\d)/, '_');
    let name = base;
    for (let rank = 2; taken.has(name); rank++) name = `${base}${rank}`;
    taken.add(name);
    names.set(node, name);
    return name;
  };
}
