import { boundsOf, offered } from '../../cahier/edition-facts.ts';
import { WHOLE_SCORE } from '../format/bounds.ts';
import type { Block } from './block.ts';
import { readCarte, readExperience, readSocles } from './indicateurs.ts';
import { BRACE, type JsonBytes, Words } from './json-bytes.ts';
import { Limits } from './limits.ts';

const bounds = boundsOf(offered);
const limits = {
  patients: new Limits(bounds.patients),
  depenseReelle: new Limits(bounds.depenseReelle),
  depenseAjustee: new Limits(bounds.depenseAjustee),
  maximum: new Limits(bounds.maximumDonne),
};

const keys = new Words(['annee', 'patients', 'depenseReelle', 'depenseAjustee', 'qualite']);
const [ANNEE, PATIENTS, REELLE, AJUSTEE, QUALITE] = [0, 1, 2, 3, 4];
const [OF_BASE, OF_RESULTS] = [0b01111, 0b11111];

/** Reads a year into a block, as far as it is plain; which year it is is for its groupement to judge. */
export function readYear(json: JsonBytes, block: Block, isBase: boolean): void {
  const { years } = block;
  let [seen, annee, patients, reelle, ajustee] = [0, 0, 0, 0, 0];
  block.firstItems.push(block.items.valeur.length);
  json.enter(BRACE);
  for (let key = json.key(keys); key >= 0; key = json.key(keys)) {
    if (seen & (1 << key)) json.fail();
    seen |= 1 << key;
    if (key === ANNEE) annee = json.number();
    else if (key === PATIENTS) patients = json.number();
    else if (key === REELLE) reelle = json.number();
    else if (key === AJUSTEE) ajustee = json.number();
    else if (key === QUALITE) readQualite(json, block);
  }
  if (seen !== (isBase ? OF_BASE : OF_RESULTS)) json.fail();
  if (!limits.patients.hold(patients)) json.fail();
  if (!limits.depenseReelle.hold(reelle) || !limits.depenseAjustee.hold(ajustee)) json.fail();
  years.annee.push(annee);
  years.patients.push(patients);
  years.depenseReelle.push(reelle);
  years.depenseAjustee.push(ajustee);
  if (isBase) addQualite(block, 0, 0, 0);
}

/** What a year says of its quality beside the experience, which `readExperience` adds. */
function addQualite(block: Block, byIndicateurs: number, score: number, maximum: number): void {
  const { years } = block;
  years.qualiteParIndicateurs.push(byIndicateurs);
  years.scoreDonne.push(score);
  years.maximumDonne.push(maximum);
  const { length } = years.qualiteParIndicateurs;
  if (years.experienceComptee.length === length) return;
  years.experienceComptee.push(0);
  years.experienceNote.push(0);
  years.experienceIntermediaire.push(0);
  years.experienceCible.push(0);
}

const qualiteKeys = new Words(['mode', 'score', 'maximum', 'socles', 'carte', 'experience']);
const [MODE, SCORE, MAXIMUM, SOCLES, CARTE, EXPERIENCE] = [0, 1, 2, 3, 4, 5];
const modes = new Words(['score', 'indicateurs']);
/** What each mode must have, and what it may have. */
const required = [0b000011, 0b001001];
const allowed = [0b000111, 0b111001];
const wholeScore = Number(WHOLE_SCORE);

function readQualite(json: JsonBytes, block: Block): void {
  let [seen, mode, score, maximum] = [0, 0, 0, wholeScore];
  json.enter(BRACE);
  for (let key = json.key(qualiteKeys); key >= 0; key = json.key(qualiteKeys)) {
    if (seen & (1 << key)) json.fail();
    seen |= 1 << key;
    if (key === MODE) mode = json.word(modes);
    else if (key === SCORE) score = json.number();
    else if (key === MAXIMUM) maximum = json.number();
    else if (key === SOCLES) readSocles(json, block);
    else if (key === CARTE) readCarte(json, block);
    else if (key === EXPERIENCE) readExperience(json, block);
  }
  const [least = 0, most = 0] = [required[mode], allowed[mode]];
  if ((seen & least) !== least || (seen & ~most) !== 0) json.fail();
  if (mode === 0 && (!limits.maximum.hold(maximum) || Math.abs(score) > maximum)) json.fail();
  addQualite(block, mode, mode === 0 ? score : 0, mode === 0 ? maximum : 0);
}
