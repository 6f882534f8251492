import { shortSocles } from '../../cahier/edition-2019/indicators/all-indicators.ts';
import { boundsOf, offered } from '../../cahier/edition-facts.ts';
import { counts } from '../format/counts.ts';
import { LONGEST_NAME } from '../format/schema/values.ts';
import type { Block } from './block.ts';
import { BRACE, BRACKET, type JsonBytes, Words } from './json-bytes.ts';
import { Limits } from './limits.ts';
import { areDistinct, isBlank, writtenName } from './texts.ts';

const bounds = boundsOf(offered);
const VALUE = new Limits(bounds.valeur);
const NOTE = new Limits(bounds.experienceNote);
const name = writtenName(LONGEST_NAME);
const falling = shortSocles.map(({ expectedEvolution }) => expectedEvolution === 'baisse');

const keys = new Words(['numero', 'valeur', 'precedente', 'intermediaire', 'cible', 'nom', 'sens']);
const [NUMERO, VALEUR, PRECEDENTE, INTERMEDIAIRE, CIBLE, NOM, SENS] = [0, 1, 2, 3, 4, 5, 6];
const [WITHOUT_PRECEDENTE, OF_SOCLE, OF_CARTE] = [0b0000100, 0b0011111, 0b1111110];
const directions = new Words(['hausse', 'baisse']);

/** Reads an indicator, one of the socles or à la carte; its values go to the block as far as it is plain. */
function readIndicateur(json: JsonBytes, { items, itemNames }: Block, aLaCarte: boolean): void {
  let [seen, valeur, precedente, intermediaire, cible, sens] = [0, 0, 0, 0, 0, 0];
  let numero = 0;
  let nom: Uint8Array | undefined;
  json.enter(BRACE);
  for (let key = json.key(keys); key >= 0; key = json.key(keys)) {
    if (seen & (1 << key)) json.fail();
    seen |= 1 << key;
    if (key === NUMERO) numero = json.number();
    else if (key === VALEUR) valeur = json.number();
    else if (key === PRECEDENTE) precedente = json.number();
    else if (key === INTERMEDIAIRE) intermediaire = json.number();
    else if (key === CIBLE) cible = json.number();
    else if (key === NOM) nom = json.text(LONGEST_NAME, name);
    else if (key === SENS) sens = json.word(directions);
  }
  const falls = aLaCarte ? sens === 1 : falling[numero - 1] === true;
  // The start of one that rises is the same for all, and may be left out.
  const expected = aLaCarte ? OF_CARTE : OF_SOCLE;
  if (seen !== expected && (falls || (seen | WITHOUT_PRECEDENTE) !== expected)) json.fail();
  if (!VALUE.hold(valeur) || !VALUE.hold(precedente) || !VALUE.hold(intermediaire) || !VALUE.hold(cible))
    json.fail();
  if (falls ? intermediaire <= cible : intermediaire >= cible) json.fail();
  items.valeur.push(valeur);
  items.valeurPrecedente.push(precedente);
  items.valeurIntermediaire.push(intermediaire);
  items.valeurCible.push(cible);
  items.baisseAttendue.push(falls ? 1 : 0);
  items.aLaCarte.push(aLaCarte ? 1 : 0);
  itemNames.push(nom ?? numero);
}

export function readSocles(json: JsonBytes, block: Block): void {
  let [numbers, count] = [0, 0];
  json.enter(BRACKET);
  for (; json.entry(); count++) {
    readIndicateur(json, block, false);
    const numero = Number(block.itemNames.at(-1));
    if (!Number.isInteger(numero) || numero < 1 || numero > falling.length || numbers & (1 << numero))
      json.fail();
    numbers |= 1 << numero;
  }
  if (count < counts.socles[0] || count > counts.socles[1]) json.fail();
}

export function readCarte(json: JsonBytes, block: Block): void {
  const names: Uint8Array[] = [];
  json.enter(BRACKET);
  while (json.entry()) {
    readIndicateur(json, block, true);
    const nom = block.itemNames.at(-1);
    if (typeof nom === 'object' && !isBlank(nom)) names.push(nom);
    else json.fail();
  }
  if (!json.plain || names.length > counts.carte[1] || !areDistinct(names)) json.fail();
}

const experienceKeys = new Words(['note', 'intermediaire', 'cible']);

/** Reads the experience into the block; where it is null, nothing is added. */
export function readExperience(json: JsonBytes, { years }: Block): void {
  if (json.nothing()) return;
  let seen = 0;
  const values = [0, 0, 0];
  json.enter(BRACE);
  for (let key = json.key(experienceKeys); key >= 0; key = json.key(experienceKeys)) {
    if (seen & (1 << key)) json.fail();
    seen |= 1 << key;
    values[key] = json.number();
  }
  const [note = 0, intermediaire = 0, cible = 0] = values;
  if (seen !== 0b111 || !NOTE.hold(note) || !NOTE.hold(intermediaire) || !NOTE.hold(cible)) json.fail();
  if (intermediaire > cible) json.fail();
  years.experienceComptee.push(1);
  years.experienceNote.push(note);
  years.experienceIntermediaire.push(intermediaire);
  years.experienceCible.push(cible);
}
