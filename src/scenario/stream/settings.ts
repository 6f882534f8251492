import { parametersOf } from '../../cahier/edition-facts.ts';
import type { Scenario } from '../format/scenario.ts';
import { readScenarioText } from '../format/scenario-text.ts';

/** What the scenarios of a stream share: all that is neither a groupement, nor an `id`, nor a note. */
export interface Settings {
  readonly shared: Omit<Scenario, 'id' | 'note' | 'groupements'>;
  /** What an appreciation is held to. */
  readonly appreciationMaximale: number;
}

/** The keys of what is shared. */
export const settingsKeys = [
  'format',
  'cahier',
  'parametres',
  'options',
  'enveloppe',
  'parametresParAnnee',
  'regles',
] as const;

/** A groupement that any settings take, so that they can be read as those of a scenario. */
const anybody = JSON.stringify([
  {
    nom: 'x',
    premiereAnnee: 2019,
    credits: { mode: 'montant', montant: 0 },
    annees: [2018, 2019].map((annee) => ({
      annee,
      patients: 1,
      depenseReelle: 1,
      depenseAjustee: 1,
      ...(annee === 2019 && { qualite: { mode: 'score', score: 0 } }),
    })),
  },
]);

/** The settings that the members of an object give, each followed by a comma; undefined where they are not plain. */
function readSettings(members: string): Settings | undefined {
  const read = readScenarioText(`{${members}"groupements":${anybody}}`);
  if (!read.ok) return undefined;
  const { groupements: _, ...shared } = read.scenario;
  const { appreciationMaximale = parametersOf(shared.cahier).appreciationMaximale.defaultValue } =
    shared.parametres;
  // A fraction is compared as such, and a long number digit by digit.
  if (!/^[\d.]{1,15}$/.test(appreciationMaximale)) return undefined;
  return { shared, appreciationMaximale: Number(appreciationMaximale) };
}

/** Settings that are kept: a stream that has more of them has new ones on each line. */
const KEPT = 1000;

/** The settings of lines, read once for all the lines that write them alike. */
export class SettingsReader {
  readonly #kept = new Map<string, Settings | undefined>();
  readonly #decoder = new TextDecoder();
  #members = new Uint8Array(256);
  #length = 0;
  #last: Uint8Array | undefined;
  #found: Settings | undefined;

  /** Starts a line. */
  clear(): void {
    this.#length = 0;
  }

  /** Adds bytes to what the line says of its settings. */
  add(bytes: Uint8Array): void {
    const length = this.#length + bytes.length;
    if (length > this.#members.length) {
      const wider = new Uint8Array(2 * length);
      wider.set(this.#members);
      this.#members = wider;
    }
    for (let place = 0; place < bytes.length; place++)
      this.#members[this.#length + place] = bytes[place] as number;
    this.#length = length;
  }

  /** The settings of the line. */
  settings(): Settings | undefined {
    if (!this.#isLast()) {
      this.#last = this.#members.slice(0, this.#length);
      const members = this.#decoder.decode(this.#last);
      if (this.#kept.size >= KEPT) this.#kept.clear();
      if (!this.#kept.has(members)) this.#kept.set(members, readSettings(members));
      this.#found = this.#kept.get(members);
    }
    return this.#found;
  }

  #isLast(): boolean {
    const [members, last] = [this.#members, this.#last];
    if (last?.length !== this.#length) return false;
    for (let place = 0; place < last.length; place++) if (last[place] !== members[place]) return false;
    return true;
  }
}
