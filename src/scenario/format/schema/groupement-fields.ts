import { boundsOf, offered } from '../../../cahier/edition-facts.ts';
import { counts } from '../counts.ts';
import { defaults } from '../defaults.ts';
import type { Credits, Groupement, Qualite, QualiteScore, ScenarioYear } from '../scenario.ts';
import { qualiteIndicateurs } from './indicateur-fields.ts';
import { absent, byMode, type Draft, type Fields, list, object, optional, type Reader } from './reader.ts';
import { annee, around, choice, decimal, distinctName, IDENTIFIER, integer } from './values.ts';

const bounds = boundsOf(offered);

export const PATIENTS = integer(bounds.patients);
export const DEPENSES = {
  reelle: decimal(bounds.depenseReelle),
  ajustee: decimal(bounds.depenseAjustee),
};
const AMOUNT = decimal(bounds.creditsDonnes);
export const MAXIMUM = decimal(bounds.maximumDonne);
const FIRST_YEAR = integer(bounds.premiereAnnee);
const CREDITS_PATIENTS = integer(bounds.creditsPatients);

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
      patients: field('patients', CREDITS_PATIENTS),
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
      depenseReelle: field('depenseReelle', DEPENSES.reelle),
      depenseAjustee: field('depenseAjustee', DEPENSES.ajustee),
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
