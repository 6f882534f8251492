import { offered, parametersOf } from '../../cahier/edition-facts.ts';
import type { Leaf, TypeOf } from '../format/shape.ts';
import type { estimationShape } from './answers-shape.ts';

const parameters = parametersOf(offered);

/** What a candidate answers on /estimer/, as typed; `deriver` makes a scenario of it, year by year. */
export type Estimation = TypeOf<typeof estimationShape>;

export type Situation = Estimation['situation'];

export type EvolutionReelle = NonNullable<Estimation['evolutionReelle']>;

const WITHOUT_EXPERIENCE = parameters.poidsSoclesSeuls.defaultValue;

/** What can be attained in the first results year, where the patients' experience does not count yet (H3). */
export function firstMaximum(maximum: Leaf): Leaf {
  return Number(maximum) > Number(WITHOUT_EXPERIENCE) ? WITHOUT_EXPERIENCE : maximum;
}

/** How the spending grows and by how much, as the questions ask it, whenever the answers were given. */
export function evolutionOf({ evolutionReelle, ralentissement }: Estimation): {
  readonly evolutionReelle: EvolutionReelle;
  readonly ralentissement: Leaf;
} {
  if (evolutionReelle !== undefined) return { evolutionReelle, ralentissement };
  const signed = String(ralentissement).trim();
  if (Number(signed) === 0) return { evolutionReelle: 'comme', ralentissement };
  return signed.startsWith('-')
    ? { evolutionReelle: 'plus-vite', ralentissement: signed.slice(1) }
    : { evolutionReelle: 'moins-vite', ralentissement };
}
