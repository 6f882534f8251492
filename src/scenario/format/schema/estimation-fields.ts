import { calendarOf, offered } from '../../../cahier/edition-facts.ts';
import { Exact } from '../../../formula/read/exact.ts';
import { answerBounds } from '../../estimate/answer-bounds.ts';
import { type EvolutionReelle, firstMaximum, type Situation } from '../../estimate/estimation.ts';
import { exactEngine } from '../../run/engine.ts';
import { WHOLE_SCORE } from '../bounds.ts';
import { auCentime } from '../cents.ts';
import { DEPENSES, MAXIMUM, PATIENTS } from './groupement-fields.ts';
import { type Field, type Fields, freeText, object, optional, type Reader, refuse } from './reader.ts';
import { annee, around, choice, decimal, distinctName } from './values.ts';

/** A valid `Estimation`: canonical texts, the adjusted spending of the base year worked out. */
export interface EstimationRead {
  readonly nom: string;
  readonly patients: number;
  readonly premiereAnnee: number;
  readonly appreciation: string;
  readonly depenseReelle: string;
  readonly depenseAjustee: string;
  readonly evolutionAjustee: string;
  /** Slower where positive, faster where negative. */
  readonly ralentissement: string;
  /** Whether it was said to grow as expected: no rounding then makes a difference of it. */
  readonly asExpected: boolean;
  readonly scorePremier: string;
  readonly scoreDernier: string;
  readonly firstMaximum: string;
  readonly maximum: string;
}

const GIVEN_APPRECIATION = decimal(answerBounds.appreciation);
/** It may be left out: the middle of its range is taken. */
const APPRECIATION: Reader<string> = (value, place) =>
  GIVEN_APPRECIATION(typeof value === 'string' && value.trim() === '' ? '0' : value, place);
const FIRST_YEARS: readonly number[] = calendarOf(offered).vaguesDuCahier.map(
  ({ premiereAnnee }) => premiereAnnee,
);

const premiereAnnee: Reader<number> = (value, place) => {
  const readout = annee(undefined)(value, place);
  if (readout === undefined || FIRST_YEARS.includes(readout)) return readout;
  return refuse(place, { code: 'first-year' }, value);
};

/** Reads an `Estimation`; its errors bear the paths of its fields. */
export const estimationReader: Reader<EstimationRead> = object<EstimationRead>(({ field }: Fields) => {
  const groupement = {
    nom: field('nom', distinctName()),
    patients: field('patients', PATIENTS),
    premiereAnnee: field('premiereAnnee', premiereAnnee),
    appreciation: field('appreciation', APPRECIATION),
  };
  const depenseReelle = field('depenseReelle', DEPENSES.reelle);
  const depenses = {
    depenseReelle,
    depenseAjustee: ajustee(field, depenseReelle),
    evolutionAjustee: field('evolutionAjustee', decimal(answerBounds.evolutionAjustee)),
    ...evolution(field),
  };
  const maximum = field('maximum', optional(MAXIMUM, WHOLE_SCORE));
  const first = maximum === undefined ? undefined : String(firstMaximum(maximum));
  const scores = {
    scorePremier: field('scorePremier', decimal(around(first))),
    scoreDernier: field('scoreDernier', decimal(around(maximum))),
    firstMaximum: first,
    maximum,
  };
  return { ...groupement, ...depenses, ...scores };
});

const WAYS = choice<EvolutionReelle>('comme', 'moins-vite', 'plus-vite');
/** Absent from answers of before the choice: the sign then says which way it goes. */
const WAY: Reader<EvolutionReelle> = (value, place) => (value === undefined ? undefined : WAYS(value, place));

interface Evolution {
  readonly ralentissement: string | undefined;
  readonly asExpected: boolean;
}

function evolution(field: Field): Evolution {
  const way = field('evolutionReelle', WAY);
  if (way === 'comme') {
    field('ralentissement', freeText);
    return { ralentissement: '0', asExpected: true };
  }
  const points = field(
    'ralentissement',
    decimal(way === undefined ? answerBounds.signedRalentissement : answerBounds.ralentissement),
  );
  const faster = way === 'plus-vite' && points !== undefined && points !== '0';
  return { ralentissement: faster ? `-${points}` : points, asExpected: false };
}

/** What the next question but one is answered, judged where it is asked. */
const asGiven: Reader<unknown> = (value) => value;

/**
 * To the cent under 5 % more, or less, where the actual spending grows as expected: the cent above would put it a hair under
 * the interval, every year, and gains of a few euros in it.
 */
function ajustee(field: Field, depenseReelle: string | undefined): string | undefined {
  const situation: Situation | undefined = field('situation', choice('attendu', 'moins', 'plus', 'chiffres'));
  if (situation === 'chiffres') return field('depenseAjustee', DEPENSES.ajustee);
  field('depenseAjustee', freeText);
  if (situation === undefined || depenseReelle === undefined) return undefined;
  if (situation === 'attendu') return depenseReelle;
  const exact = exactEngine.number(depenseReelle).div(situation === 'moins' ? '0.95' : '1.05');
  const under = exact.toDecimalPlaces(2, Exact.ROUND_DOWN);
  const asExpected = field('evolutionReelle', asGiven) === 'comme';
  return asExpected && !under.isZero() ? under.toFixed() : auCentime(exact);
}
