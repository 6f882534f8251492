import { boundsOf, offered } from '../../cahier/edition-facts.ts';
import { counts } from '../format/counts.ts';
import { LONGEST_IDENTIFIER, LONGEST_NAME } from '../format/schema/values.ts';
import type { Block } from './block.ts';
import { BRACE, BRACKET, type JsonBytes, Words } from './json-bytes.ts';
import { Limits } from './limits.ts';
import { isBlank, writtenName, writtenText } from './texts.ts';
import { readYear } from './year.ts';

const bounds = boundsOf(offered);
const limits = {
  premiereAnnee: new Limits(bounds.premiereAnnee),
  patients: new Limits(bounds.creditsPatients),
  montant: new Limits(bounds.creditsDonnes),
};
const identifier = writtenText(LONGEST_IDENTIFIER);
const name = writtenName(LONGEST_NAME);

const keys = new Words(['nom', 'premiereAnnee', 'credits', 'annees', 'id']);
const [NOM, PREMIERE_ANNEE, CREDITS, ANNEES, ID] = [0, 1, 2, 3, 4];
/** All but the `id`. */
const REQUIRED = 0b01111;

/** Reads a groupement into a block, as far as it is plain. */
export function readGroupement(json: JsonBytes, block: Block): void {
  const from = block.years.annee.length;
  let seen = 0;
  let nom: Uint8Array | undefined;
  let id: Uint8Array | undefined;
  let premiereAnnee = 0;
  json.enter(BRACE);
  for (let key = json.key(keys); key >= 0; key = json.key(keys)) {
    if (seen & (1 << key)) json.fail();
    seen |= 1 << key;
    if (key === NOM) nom = json.text(LONGEST_NAME, name);
    else if (key === PREMIERE_ANNEE) premiereAnnee = json.number();
    else if (key === CREDITS) readCredits(json, block);
    else if (key === ANNEES) readYears(json, block);
    else if (key === ID) id = json.text(LONGEST_IDENTIFIER, identifier);
  }
  if ((seen & REQUIRED) !== REQUIRED || nom === undefined || isBlank(nom)) return void json.fail();
  if (!limits.premiereAnnee.hold(premiereAnnee)) return void json.fail();
  const { annee } = block.years;
  for (let rank = from; rank < annee.length; rank++)
    if (annee[rank] !== premiereAnnee - 1 + rank - from) json.fail();
  block.ofGroupements.premiereAnnee.push(premiereAnnee);
  block.groupements.push({ id, nom, from, to: annee.length });
}

function readYears(json: JsonBytes, block: Block): void {
  let count = 0;
  json.enter(BRACKET);
  while (json.entry()) readYear(json, block, count++ === 0);
  if (count < counts.annees[0] || count > counts.annees[1]) json.fail();
}

const creditsKeys = new Words(['mode', 'patients', 'appreciation', 'montant']);
const [MODE, PATIENTS, APPRECIATION, MONTANT] = [0, 1, 2, 3];
const modes = new Words(['calcul', 'montant']);
/** The keys that each mode has. */
const keysOfMode = [0b0111, 0b1001];

/** The appreciation is held to its limit once the settings of the scenario are known. */
function readCredits(json: JsonBytes, { ofGroupements }: Block): void {
  let [seen, mode, patients, appreciation, montant] = [0, 0, 0, 0, 0];
  json.enter(BRACE);
  for (let key = json.key(creditsKeys); key >= 0; key = json.key(creditsKeys)) {
    if (seen & (1 << key)) json.fail();
    seen |= 1 << key;
    if (key === MODE) mode = json.word(modes);
    else if (key === PATIENTS) patients = json.number();
    else if (key === APPRECIATION) appreciation = json.number();
    else if (key === MONTANT) montant = json.number();
  }
  if (seen !== keysOfMode[mode]) json.fail();
  if (mode === 0 ? !limits.patients.hold(patients) : !limits.montant.hold(montant)) json.fail();
  ofGroupements.creditsCalcules.push(mode === 0 ? 1 : 0);
  ofGroupements.creditsDonnes.push(montant);
  ofGroupements.creditsPatients.push(patients);
  ofGroupements.creditsAppreciation.push(appreciation);
}
