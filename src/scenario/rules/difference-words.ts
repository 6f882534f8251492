import { offered, parametersOf } from '../../cahier/edition-facts.ts';
import type { ParameterId } from '../../cahier/ids.ts';
import { showParameter } from '../format/shown-parameter.ts';
import type { RulesDifference } from './difference.ts';

const parameters = parametersOf(offered);
const labels = (ids: readonly ParameterId[]): string => ids.map((id) => parameters[id].label).join(', ');

/** What a scenario is told before what differs: which rules it was saved with, and which are followed. */
export function differenceTitle({ saved, current }: RulesDifference): string {
  const [then, now] = saved === current ? ['', ''] : [` (version ${saved})`, ` (version ${current})`];
  return `Ce scénario a été enregistré sous d'autres règles${then} ; celles d'aujourd'hui${now} s'appliquent. Ce qui a changé :`;
}

/** What differs, a line each: « Intervalle : 4 % → 5 % ». */
export function differenceLines({ defaults, definitions, unsure }: RulesDifference): string[] {
  const lines = defaults.map(({ id, from, to, given }) => {
    const own = given ? " (le scénario garde la sienne, qu'il donne)" : '';
    return `${parameters[id].label} : ${showParameter(id, from)} → ${showParameter(id, to)}${own}`;
  });
  if (definitions === 'same') return lines;
  const or =
    unsure.length === 0 ? '' : `, ou la valeur d'origine de ce que le fichier modifie (${labels(unsure)})`;
  return [...lines, `la définition des règles${or}`];
}
