import { graph, type Node, operands, type Rule } from './node.ts';

/** A rule and the steps that it alone is written with, the rule first; other rules stay closed. */
export function lines(rule: Rule): readonly Rule[] {
  const isOther = (node: Node): node is Rule => node.kind === 'rule' && node.role === 'rule' && node !== rule;
  const elsewhere = new Set(
    graph([rule])
      .filter(isOther)
      .flatMap((other) => graph([other])),
  );
  const own = graph([rule]).filter((node): node is Rule => node.kind === 'rule' && !elsewhere.has(node));
  return [rule, ...own.filter((step) => step !== rule)];
}

/** The names that the lines use and do not define: inputs, parameters, other rules, each once. */
export function names(definitions: readonly Rule[]): readonly ReturnType<typeof operands>[number][] {
  const used = new Set(definitions.flatMap(({ formula }) => operands(formula)));
  return [...used].filter((node) => !definitions.some((line) => line === node));
}
