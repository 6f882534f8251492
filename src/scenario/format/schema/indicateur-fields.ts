import { type NumeroSocle, socleDe } from '../../../cahier/edition-2019/indicators/all-indicators.ts';
import { formatNumber } from '../../../french/numbers.ts';
import { counts } from '../counts.ts';
import { compareNumbers } from '../decimal-text.ts';
import type { CarteMesure, Experience, Mesure, QualiteIndicateurs, SocleMesure } from '../scenario.ts';
import {
  anew,
  type Draft,
  type Fields,
  facultatif,
  liste,
  objet,
  type Reader,
  refuse,
  taking,
  within,
} from './reader.ts';
import { choix, decimal, distinct, entier, nomDistinct } from './values.ts';

type Sens = CarteMesure['sens'];

const VALEUR = decimal({ min: '-1000000', max: '1000000' });
const NOTE = decimal({ min: '0', max: '100' });
const SENS = choix('hausse', 'baisse');

/** `qualite` by indicators: socles, and maybe indicators à la carte and the patients' experience. */
export function qualiteIndicateurs({ champ }: Fields): Draft<Omit<QualiteIndicateurs, 'mode'>> {
  return {
    socles: champ('socles', socles),
    carte: champ('carte', facultatif(carte, [])),
    experience: champ('experience', experienceOuRien),
  };
}

const socles: Reader<readonly SocleMesure[]> = anew(() => {
  const numero = distinct(entier('1', '10'), "numéro d'indicateur qui n'est pas déjà pris attendu");
  const socle = objet<SocleMesure>((fields) => {
    const lu = fields.champ('numero', numero) as NumeroSocle | undefined;
    return { numero: lu, ...mesure(fields, lu && socleDe(lu).evolutionAttendue) };
  });
  return liste(...counts.socles, () => socle);
});

const carte: Reader<readonly CarteMesure[]> = anew(() => {
  const nom = nomDistinct();
  const indicateur = objet<CarteMesure>((fields) => {
    const sens = fields.champ('sens', SENS);
    return { nom: fields.champ('nom', nom), sens, ...mesure(fields, sens) };
  });
  return liste(...counts.carte, () => indicateur);
});

/** The four values of an indicator; what depends on its direction is not checked when that could not be read. */
function mesure(fields: Fields, sens: Sens | undefined): Draft<Mesure> {
  const { champ } = fields;
  const lue = {
    valeur: champ('valeur', VALEUR),
    precedente: champ('precedente', sens === 'baisse' ? VALEUR : facultatif(VALEUR, '0')),
    intermediaire: champ('intermediaire', VALEUR),
    cible: champ('cible', VALEUR),
  };
  if (sens !== undefined) checkOrder(fields, sens, lue);
  return lue;
}

function checkOrder({ place }: Fields, sens: Sens, { intermediaire, cible }: Draft<Mesure>): void {
  if (intermediaire === undefined || cible === undefined) return;
  const difference = compareNumbers(intermediaire, cible);
  if (sens === 'hausse' ? difference < 0 : difference > 0) return;
  const bound = sens === 'hausse' ? 'de moins de' : 'de plus de';
  const attendu = `nombre ${bound} ${formatNumber(cible)} (la cible d'un indicateur à la ${sens}) attendu`;
  refuse(within(place, 'intermediaire'), attendu, intermediaire);
}

const experience = objet<Experience>((fields) => {
  const [note, intermediaire, cible] = [
    fields.champ('note', NOTE),
    fields.champ('intermediaire', NOTE),
    fields.champ('cible', NOTE),
  ];
  if (intermediaire !== undefined && cible !== undefined && compareNumbers(intermediaire, cible) > 0) {
    const attendu = `nombre d'au plus ${formatNumber(cible)} (la cible) attendu`;
    refuse(within(fields.place, 'intermediaire'), attendu, intermediaire);
  }
  return { note, intermediaire, cible };
});

/** Absent, as null, says that the experience does not count this year. */
const experienceOuRien: Reader<Experience | null> = taking(
  { kind: 'facultatif', reader: experience, instead: null },
  (value, place) => (value === undefined || value === null ? null : experience(value, place)),
);
