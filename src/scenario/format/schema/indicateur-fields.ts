import { type SocleNumber, socleOf } from '../../../cahier/edition-2019/indicators/all-indicators.ts';
import { boundsOf, offered } from '../../../cahier/edition-facts.ts';
import { counts } from '../counts.ts';
import { compareNumbers } from '../decimal-text.ts';
import type {
  CarteMeasurement,
  Experience,
  Measurement,
  QualiteIndicateurs,
  SocleMeasurement,
} from '../scenario.ts';
import {
  anew,
  type Draft,
  type Fields,
  list,
  object,
  optional,
  type Reader,
  refuse,
  taking,
  within,
} from './reader.ts';
import { choice, decimal, distinct, distinctName, integer } from './values.ts';

type Direction = CarteMeasurement['sens'];

const bounds = boundsOf(offered);
const VALUE = decimal(bounds.valeur);
const NOTE = decimal(bounds.experienceNote);
const DIRECTION = choice('hausse', 'baisse');

/** `qualite` by indicators: socles, and maybe indicators à la carte and the patients' experience. */
export function qualiteIndicateurs({ field }: Fields): Draft<Omit<QualiteIndicateurs, 'mode'>> {
  return {
    socles: field('socles', socles),
    carte: field('carte', optional(carte, [])),
    experience: field('experience', experienceOrNothing),
  };
}

const socles: Reader<readonly SocleMeasurement[]> = anew(() => {
  const numero = distinct(integer({ min: '1', max: String(counts.socles[1]), whole: true }), {
    code: 'new-numero',
  });
  const socle = object<SocleMeasurement>((fields) => {
    const lu = fields.field('numero', numero) as SocleNumber | undefined;
    return { numero: lu, ...measure(fields, lu && socleOf(lu).expectedEvolution) };
  });
  return list(...counts.socles, () => socle);
});

const carte: Reader<readonly CarteMeasurement[]> = anew(() => {
  const nom = distinctName();
  const indicateur = object<CarteMeasurement>((fields) => {
    const sens = fields.field('sens', DIRECTION);
    return { nom: fields.field('nom', nom), sens, ...measure(fields, sens) };
  });
  return list(...counts.carte, () => indicateur);
});

/** The four values of an indicator; what depends on its direction is not checked when that could not be read. */
function measure(fields: Fields, sens: Direction | undefined): Draft<Measurement> {
  const { field } = fields;
  const readout = {
    valeur: field('valeur', VALUE),
    precedente: field('precedente', sens === 'baisse' ? VALUE : optional(VALUE, '0')),
    intermediaire: field('intermediaire', VALUE),
    cible: field('cible', VALUE),
  };
  if (sens !== undefined) checkOrder(fields, sens, readout);
  return readout;
}

function checkOrder({ place }: Fields, sens: Direction, { intermediaire, cible }: Draft<Measurement>): void {
  if (intermediaire === undefined || cible === undefined) return;
  const difference = compareNumbers(intermediaire, cible);
  if (sens === 'hausse' ? difference < 0 : difference > 0) return;
  const limit =
    sens === 'hausse'
      ? ({ max: cible, maxExclusive: true } as const)
      : ({ min: cible, minExclusive: true } as const);
  const limits = { ...limit, other: `cible-${sens}` } as const;
  refuse(within(place, 'intermediaire'), { code: 'order', limits }, intermediaire);
}

const experience = object<Experience>((fields) => {
  const [note, intermediaire, cible] = [
    fields.field('note', NOTE),
    fields.field('intermediaire', NOTE),
    fields.field('cible', NOTE),
  ];
  if (intermediaire !== undefined && cible !== undefined && compareNumbers(intermediaire, cible) > 0) {
    const limits = { max: cible, other: 'cible' } as const;
    refuse(within(fields.place, 'intermediaire'), { code: 'order', limits }, intermediaire);
  }
  return { note, intermediaire, cible };
});

/** Absent, as null, says that the experience does not count this year. */
const experienceOrNothing: Reader<Experience | null> = taking(
  { kind: 'facultatif', reader: experience, instead: null },
  (value, place) => (value === undefined || value === null ? null : experience(value, place)),
);
