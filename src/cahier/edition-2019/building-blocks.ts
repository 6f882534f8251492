import { literal, parameter } from '../../formula/build.ts';
import type { Parameter } from '../../formula/node.ts';
import type { HypothesisId, ParameterId } from '../ids.ts';
import type { CitationId } from '../text/citations/all-citations.ts';
import type { Status } from '../text/provenance.ts';
import { parameters } from './parameters/all-parameters.ts';

interface OriginDefinition {
  readonly status: Status;
  /** The part of the cahier, « annexe 5 » or « partie 8-II-2 ». */
  readonly section: string;
  readonly citations: readonly CitationId[];
  readonly hypotheses?: readonly HypothesisId[];
  /** See `Origin`. */
  readonly numbersAreSupposed?: true;
}

/** Where a rule comes from, its ids checked by their types. */
export function origin({ hypotheses = [], ...definition }: OriginDefinition) {
  return { ...definition, hypotheses };
}

/** What a line of a definition by cases still rests on, its ids checked by their type; nothing without any. */
export const supposing = (...hypotheses: readonly HypothesisId[]) => ({ hypotheses });

type ParameterNode<K extends ParameterId> = Parameter<(typeof parameters)[K]['unit'], K>;

const nodes = new Map<ParameterId, Parameter>();

/** The node of a parameter of the cahier; always the same one, since the graph is shared. */
export function valueOf<K extends ParameterId>(id: K): ParameterNode<K> {
  const node = nodes.get(id) ?? parameter(parameters[id]);
  nodes.set(id, node);
  return node as ParameterNode<K>;
}

export const zeroEuro = literal('0', '€');
export const zeroPoint = literal('0', 'point');
export const zeroEuroPerPatient = literal('0', '€/patient');
export const one = literal('1', '1');
