import { parameter } from '../../formula/build.ts';
import type { Parameter } from '../../formula/node.ts';
import { type ParameterId, parameterIds } from '../ids.ts';
import { parameters } from './parameters/all-parameters.ts';

type ParameterNode<K extends ParameterId> = Parameter<(typeof parameters)[K]['unit'], K>;

const nodes = new Map<ParameterId, Parameter>();

/** The node of a parameter of the cahier; always the same one, since the graph is shared. */
export function valueOf<K extends ParameterId>(id: K): ParameterNode<K> {
  const node = nodes.get(id) ?? parameter(parameters[id]);
  nodes.set(id, node);
  return node as ParameterNode<K>;
}

/** Those of all parameters, by id. */
export const parameterNodes = Object.fromEntries(parameterIds.map((id) => [id, valueOf(id)])) as {
  readonly [K in ParameterId]: ParameterNode<K>;
};
