import { counts } from '../format/counts.ts';
import { LONGEST_NOTE } from '../format/schema/scenario-schema.ts';
import { LONGEST_IDENTIFIER } from '../format/schema/values.ts';
import type { Block } from './block.ts';
import { readGroupement } from './groupement.ts';
import { BRACE, BRACKET, JsonBytes, Words } from './json-bytes.ts';
import { SettingsReader, settingsKeys } from './settings.ts';
import { areDistinct, writtenText } from './texts.ts';

const keys = new Words(['groupements', 'id', 'note', ...settingsKeys]);
const [GROUPEMENTS, ID, NOTE, SETTINGS] = [0, 1, 2, 3];
const members = settingsKeys.map((key) => new TextEncoder().encode(`"${key}":`));
const COMMA = Uint8Array.of(44);
const identifier = writtenText(LONGEST_IDENTIFIER);
const writtenNote = writtenText(LONGEST_NOTE);

/** Reads lines that hold a plain scenario into blocks, without what tells why another one is refused. */
export class LineReader {
  readonly #json = new JsonBytes();
  readonly #settings = new SettingsReader();

  /** Adds the scenario of a line to a block; false, and nothing is added, where it is not plain. */
  read(line: Uint8Array, block: Block): boolean {
    const before = block.lengths();
    const added = this.#scenario(line, block, before.groupements);
    if (!added) block.truncate(before);
    return added;
  }

  #scenario(line: Uint8Array, block: Block, from: number): boolean {
    const [json, shared] = [this.#json, this.#settings];
    let seen = 0;
    let id: Uint8Array | undefined;
    let note: Uint8Array | undefined;
    shared.clear();
    json.open(line);
    json.enter(BRACE);
    for (let key = json.key(keys); key >= 0; key = json.key(keys)) {
      if (seen & (1 << key)) return false;
      seen |= 1 << key;
      if (key === GROUPEMENTS) readGroupements(json, block);
      else if (key === ID) id = json.text(LONGEST_IDENTIFIER, identifier);
      else if (key === NOTE) note = json.text(LONGEST_NOTE, writtenNote);
      else {
        shared.add(members[key - SETTINGS] as Uint8Array);
        shared.add(json.value());
        shared.add(COMMA);
      }
    }
    json.close();
    const to = block.groupements.length;
    if (!json.plain || to === from || to - from > counts.groupements[1]) return false;
    if (!areDistinct(block.groupements.slice(from).map(({ nom }) => nom))) return false;
    const settings = shared.settings();
    if (settings === undefined) return false;
    const { creditsCalcules, creditsAppreciation } = block.ofGroupements;
    const { appreciationMaximale: most } = settings;
    for (let rank = from; rank < to; rank++)
      if (creditsCalcules[rank] === 1 && Math.abs(creditsAppreciation[rank] as number) > most) return false;
    block.scenarios.push({ settings, id, note, from, to });
    return true;
  }
}

function readGroupements(json: JsonBytes, block: Block): void {
  json.enter(BRACKET);
  while (json.entry()) readGroupement(json, block);
}
