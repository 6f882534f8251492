import { expect, test } from 'vitest';
import {
  depenseAjusteeDuGroupement,
  depenseDuModele,
  modelParts,
  published2017,
  sommePartielle,
} from '../../src/cahier/people/patient/adjustment-model.ts';
import { graph, type Node, type Rule } from '../../src/formula/node.ts';
import { modules } from './modules.ts';

const isRule = (value: unknown): value is Rule =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'rule';

/** Those of a model, which are made for it. */
const made = [
  depenseDuModele(published2017),
  sommePartielle(published2017),
  ...modelParts(published2017),
  depenseAjusteeDuGroupement(depenseDuModele(published2017)),
];
const exported = [...(await modules()).values()].flatMap((each) => Object.values(each).flat());

/** A formula by the names of its operations; other rules stay closed. */
function written(node: Node): string {
  if ('id' in node) return node.id;
  if (node.kind === 'literal') return `${node.value} ${node.unit}`;
  if (node.kind === 'total') return `total of ${node.over}(${written(node.of)})`;
  if (node.kind !== 'cases') return `${node.kind}(${written(node.left)}, ${written(node.right)})`;
  const branches = node.branches.map(
    ({ when: { left, operator, right }, value }) =>
      `${written(left)} ${operator} ${written(right)} → ${written(value)}`,
  );
  return `cases(${[...branches, `else ${written(node.otherwise)}`].join(' | ')})`;
}

function told({ id, role, label, symbol, unit, origin, formula }: Rule): string {
  const { status, section, citations, hypotheses } = origin;
  const name = [symbol.base, symbol.sub, symbol.sup].join(' ').trim();
  const rests = [...citations, ...hypotheses].join(', ');
  return `${id}, ${role} in ${unit}: « ${label} », ${name}\n  ${status}, ${section} (${rests})\n  = ${written(formula)}\n`;
}

test('every rule and step of the cahier, as a file that a reviewer reads', async () => {
  const rules = graph([...exported, ...made].filter(isRule)).filter(isRule);
  await expect(rules.map(told).join('')).toMatchFileSnapshot('snapshots/written-rules.txt');
});
