import { bounds, FIRST_YEARS, MAXIMUM as MAXIMUM_BOUNDS } from '../bounds.ts';
import { counts } from '../counts.ts';
import { defaults } from '../defaults.ts';
import type { Credits, Groupement, Qualite, QualiteScore, ScenarioYear } from '../scenario.ts';
import { qualiteIndicateurs } from './indicateur-fields.ts';
import { absent, byMode, type Draft, type Fields, list, object, optional, type Reader } from './reader.ts';
import { annee, around, choice, decimal, distinctName, IDENTIFIER, integer, yearBetween } from './values.ts';

export const PATIENTS = integer(bounds.patients.min, bounds.patients.max);
export const DEPENSE = decimal(bounds.depenseReelle);
const AMOUNT = decimal({ min: '0', max: '10000000' });
export const MAXIMUM = decimal(MAXIMUM_BOUNDS);
const FIRST_YEAR = yearBetween(FIRST_YEARS.min, FIRST_YEARS.max);

/** `groupements`; the limit of the appreciation is undefined when the parameter could not be read. */
export function groupements(appreciationMaximale: string | undefined): Reader<Groupement[]> {
  const nom = distinctName();
  return list(...counts.groupements, () => groupement(nom, credits(appreciationMaximale)));
}

function groupement(nom: Reader<string>, credits: Reader<Credits>): Reader<Groupement> {
  return object<Groupement>(({ field, donne: given }) => {
    const premiereAnnee = field('premiereAnnee', FIRST_YEAR);
    return {
      ...(given('id') && { id: field('id', IDENTIFIER) }),
      nom: field('nom', nom),
      premiereAnnee,
      credits: field('credits', credits),
      annees: field(
        'annees',
        list(...counts.annees, (index) => oneYear(index, premiereAnnee)),
      ),
    };
  });
}

function credits(appreciationMaximale: string | undefined): Reader<Credits> {
  const appreciation = decimal(around(appreciationMaximale));
  return byMode<Credits>(choice('calcul', 'montant'), {
    calcul: ({ field }) => ({
      patients: field('patients', PATIENTS),
      appreciation: field('appreciation', appreciation),
    }),
    montant: ({ field }) => ({ montant: field('montant', AMOUNT) }),
  });
}

function oneYear(index: number, premiereAnnee: number | undefined): Reader<ScenarioYear> {
  const expected = premiereAnnee === undefined ? undefined : premiereAnnee - 1 + index;
  return object<ScenarioYear>(({ field }) => {
    const figures = {
      annee: field('annee', annee(expected)),
      patients: field('patients', PATIENTS),
      depenseReelle: field('depenseReelle', DEPENSE),
      depenseAjustee: field('depenseAjustee', DEPENSE),
    };
    if (index > 0) return { ...figures, qualite: field('qualite', qualite) };
    field('qualite', absent({ code: 'no-base-quality' }));
    return figures;
  });
}

const qualite: Reader<Qualite> = byMode<Qualite>(choice('score', 'indicateurs'), {
  score: qualiteScore,
  indicateurs: qualiteIndicateurs,
});

function qualiteScore({ field }: Fields): Draft<Omit<QualiteScore, 'mode'>> {
  const maximum = field('maximum', optional(MAXIMUM, defaults['qualite.maximum']));
  return { score: field('score', decimal(around(maximum))), maximum };
}
