import { type ParameterId, parameterIds } from '../../../cahier/ids.ts';
import type {
  Credits,
  Groupement,
  Options,
  ParametersByYear,
  Scenario,
  ScenarioYear,
} from '../../format/scenario.ts';
import { byYearOf } from '../../format/values-in-force.ts';
import type { Match } from './matched-groupements.ts';

/** What a scenario says of its groupements, as the things that may change from one to another. */
export const dataKeys = [
  'patients',
  'depenseReelle',
  'depenseAjustee',
  'qualite',
  'credits',
  'calendrier',
  'groupements',
] as const;

export type DataKey = (typeof dataKeys)[number];
export type RuleKey = ParameterId | `options.${keyof Options}` | 'enveloppe';

/** The smallest things that are taken from one scenario or from the other. */
export type Key = DataKey | RuleKey;

export type Side = 'avant' | 'apres';

/** Two scenarios, and which groupement is which. */
export interface Compared {
  readonly avant: Scenario;
  readonly apres: Scenario;
  readonly matches: readonly Match[];
}

/**
 * A scenario in which each thing is that of one side. Years are matched by their rank from the base year: those of a wave
 * that starts a year later stand for the same phases. What only one side has (a fifth year, a groupement that came) has the
 * figures of that side. Quality is taken whole, a score with its maximum; the patients of credits that both sides compute
 * are patients.
 */
export function mixture({ avant, apres, matches }: Compared, side: (key: Key) => Side): Scenario {
  const both = { avant, apres };
  const of = (key: Key): Scenario => both[side(key)];
  const optionKeys = Object.keys(avant.options) as (keyof Options)[];
  const parametres = parameterIds.flatMap((id) => {
    const valeur = of(id).parametres[id];
    return valeur === undefined ? [] : [[id, valeur] as const];
  });
  const parametresParAnnee = mergedYears(
    byYearOf(avant.parametresParAnnee, (id) => side(id) === 'avant'),
    byYearOf(apres.parametresParAnnee, (id) => side(id) === 'apres'),
  );
  const { parametresParAnnee: _, ...others } = apres;
  return {
    ...others,
    parametres: Object.fromEntries(parametres),
    ...(parametresParAnnee && { parametresParAnnee }),
    options: Object.fromEntries(
      optionKeys.map((id) => [id, of(`options.${id}`).options[id]]),
    ) as unknown as Options,
    enveloppe: of('enveloppe').enveloppe,
    groupements: matches.flatMap((match) => mixedGroupement(match, side)),
  };
}

function mergedYears(
  one: ParametersByYear | undefined,
  other: ParametersByYear | undefined,
): ParametersByYear | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  const years = Object.keys({ ...one, ...other });
  return Object.fromEntries(years.map((year) => [year, { ...one[year], ...other[year] }]));
}

function mixedGroupement(match: Match, side: (key: Key) => Side): Groupement[] {
  if (match.avant === undefined || match.apres === undefined) {
    const alone = match[side('groupements')];
    return alone === undefined ? [] : [alone.groupement];
  }
  const both = { avant: match.avant.groupement, apres: match.apres.groupement };
  const calendar = both[side('calendrier')];
  return [
    {
      nom: calendar.nom,
      premiereAnnee: calendar.premiereAnnee,
      credits: mixedCredits(both, side),
      annees: calendar.annees.map(({ annee }, rank): ScenarioYear => {
        const at = (key: DataKey): ScenarioYear =>
          (both[side(key)].annees[rank] ??
            both.avant.annees[rank] ??
            both.apres.annees[rank]) as ScenarioYear;
        const { qualite } = at('qualite');
        return {
          annee,
          patients: at('patients').patients,
          depenseReelle: at('depenseReelle').depenseReelle,
          depenseAjustee: at('depenseAjustee').depenseAjustee,
          ...(qualite && { qualite }),
        };
      }),
    },
  ];
}

function mixedCredits(both: Record<Side, Groupement>, side: (key: Key) => Side): Credits {
  const own = both[side('credits')].credits;
  const counted = both[side('patients')].credits;
  return own.mode === 'calcul' && counted.mode === 'calcul' ? { ...own, patients: counted.patients } : own;
}
