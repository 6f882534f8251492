import type { Options, Scenario } from '../format/scenario.ts';
import { statedRules } from '../rules/identity.ts';
import type { StatedRules } from '../rules/stated-rules.ts';
import { type ChanceOfSize, type ChanceQuestion, chanceBySize } from './chance-by-size.ts';
import { rulesOfFirstWave } from './rules-of-first-wave.ts';

/** What is asked, the rules apart. */
export type ChanceAsked = Omit<ChanceQuestion, 'rules'>;

/** Rules that are not all the cahier's, with the name of their set. */
export type NamedRules = Pick<Scenario, 'parametres' | 'parametresParAnnee' | 'options'> & {
  readonly nom: string;
};

/** What `ipep hasard` prints: doubles, as JSON numbers. */
export interface ChanceDocument {
  readonly regles: StatedRules;
  readonly modele: ChanceModel;
  readonly tailles: readonly ChanceOfSize[];
}

/** What is assumed: the law, what was asked, and the rules of each results year. */
interface ChanceModel extends Omit<ChanceAsked, 'patients'> {
  readonly hypothese: 'H23';
  /** The name of the rule set, where there is one. */
  readonly nom?: string;
  readonly evolution: Options['evolution'];
  readonly annees: readonly ModelYear[];
}

interface ModelYear {
  readonly annee: number;
  readonly tunnel: number;
  readonly coefficientEcart: number;
  readonly coefficientPartage: number;
}

/** What chance alone gives groupements of the first wave that change nothing, under the cahier's rules or others. */
export function chanceDocument({ patients, ...asked }: ChanceAsked, named?: NamedRules): ChanceDocument {
  const { annees, rules } = rulesOfFirstWave(named);
  return {
    regles: statedRules({ parametres: {}, ...named }),
    modele: {
      hypothese: 'H23',
      ...(named && { nom: named.nom }),
      ...asked,
      evolution: named?.options.evolution ?? 'annuelle',
      annees: rules.map(({ tunnel, coefficientEcart, coefficientPartage }, rank) => ({
        annee: annees[rank] as number,
        tunnel,
        coefficientEcart,
        coefficientPartage,
      })),
    },
    tailles: chanceBySize({ patients, ...asked, rules }),
  };
}
