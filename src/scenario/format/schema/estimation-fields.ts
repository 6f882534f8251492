import { calendarOf, offered } from '../../../cahier/edition-facts.ts';
import { answerBounds } from '../../estimate/answer-bounds.ts';
import { firstMaximum, type Situation } from '../../estimate/estimation.ts';
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
  readonly ralentissement: string;
  readonly scorePremier: string;
  readonly scoreDernier: string;
  readonly firstMaximum: string;
  readonly maximum: string;
}

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
    appreciation: field('appreciation', decimal(answerBounds.appreciation)),
  };
  const depenseReelle = field('depenseReelle', DEPENSES.reelle);
  const depenses = {
    depenseReelle,
    depenseAjustee: ajustee(field, depenseReelle),
    evolutionAjustee: field('evolutionAjustee', decimal(answerBounds.evolutionAjustee)),
    ralentissement: field('ralentissement', decimal(answerBounds.ralentissement)),
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

function ajustee(field: Field, depenseReelle: string | undefined): string | undefined {
  const situation: Situation | undefined = field('situation', choice('attendu', 'moins', 'chiffres'));
  if (situation === 'chiffres') return field('depenseAjustee', DEPENSES.ajustee);
  field('depenseAjustee', freeText);
  if (situation === undefined || depenseReelle === undefined) return undefined;
  if (situation === 'attendu') return depenseReelle;
  return auCentime(exactEngine.number(depenseReelle).div('0.95'));
}
