import {
  type Criterion,
  eligibiliteCriteria,
  type State,
} from '../../cahier/people/eligibilite/all-criteria.ts';
import { formatNumber } from '../../french/numbers.ts';
import type { AvisEligibilite, JudgedRow } from './candidate.ts';

const SELECTION =
  "Ce n'est pas une promesse : les dossiers étaient choisis ensuite, après une analyse régionale et nationale.";

/** The verdict in words: what is required and missing, or not said; what is encouraged stands against nobody. */
export function verdictOf(
  lignes: readonly JudgedRow[],
  seuil: string,
): Pick<AvisEligibilite, 'verdict' | 'shortText' | 'phrase'> {
  const names = (state: State): string[] =>
    eligibiliteCriteria
      .filter(({ id, exigence }) => exigence !== 'encourage' && stateOf(lignes, id) === state)
      .map(({ manque: lack }) => lack.replace('{seuil}', formatNumber(seuil)));
  const [lacks, unknowns] = [names('manque'), names('inconnu')];
  if (lacks.length > 0) {
    const suite = unknowns.length > 0 ? ` Reste à préciser : ${unknowns.join(' ; ')}.` : '';
    return {
      verdict: 'manque',
      shortText: lacks.length === 1 ? 'Il manque un point' : `Il manque ${lacks.length} points`,
      phrase: `Il manque ${lacks.join(' ; ')}.${suite}`,
    };
  }
  if (unknowns.length > 0) {
    return {
      verdict: 'incomplet',
      shortText: unknowns.length === 1 ? 'Un point à préciser' : `${unknowns.length} points à préciser`,
      phrase: `Rien de ce que vous avez dit ne s'y oppose. Reste à préciser : ${unknowns.join(' ; ')}.`,
    };
  }
  return {
    verdict: 'favorable',
    shortText: "Rien ne s'y oppose dans le texte",
    phrase: SELECTION,
  };
}

function stateOf(lignes: readonly JudgedRow[], id: Criterion['id']): State | undefined {
  return lignes.find((row) => row.id === id)?.state;
}
