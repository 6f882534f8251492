import type { Edition } from '../../cahier/edition.ts';
import type { ParameterId } from '../../cahier/ids.ts';
import type { Scenario } from '../format/scenario.ts';
import { readScenarioText } from '../format/scenario-text.ts';
import { statedRules } from '../rules/identity.ts';
import { columnEngine, columnsOf } from '../run/column-engine.ts';
import { fixedInputs, inForce } from '../run/timeline.ts';

/** What the scenarios of a stream share: all that is neither a groupement, nor an `id`, nor a note. */
export interface Settings {
  readonly edition: Edition;
  readonly parameters: Readonly<Record<ParameterId, number>>;
  readonly inputs: Pick<
    ReturnType<typeof fixedInputs<number, unknown>>,
    'enveloppePortefeuille' | 'facteurDonne' | 'evolutionTriennale' | 'recuperationDuSolde'
  >;
  /** What their results say of their rules, as JSON. */
  readonly regles: Uint8Array;
}

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
  return read.ok ? plainSettings(read.scenario) : undefined;
}

/** Those of a scenario, whose values doubles hold and no year changes, and which says of no other rules. */
function plainSettings(scenario: Scenario): Settings | undefined {
  const { edition, groupements, parametresParAnnee, regles } = scenario;
  if (parametresParAnnee !== undefined || regles !== undefined) return undefined;
  let doubtful = false;
  const engine = columnEngine(columnsOf(edition), () => {
    doubtful = true;
  });
  const parameters = inForce(scenario, engine, Number.NEGATIVE_INFINITY);
  const inputs = fixedInputs(scenario, groupements[0] as (typeof groupements)[number], engine);
  // A limit of the appreciation that no double is: the schema compares with the fraction.
  if (doubtful || scenario.parametres.appreciationMaximale?.includes('/')) return undefined;
  const stated = new TextEncoder().encode(JSON.stringify(statedRules(scenario)));
  return { edition, parameters, inputs, regles: stated };
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

export const settingsKeys = ['format', 'cahier', 'parametres', 'options', 'enveloppe'] as const;
