import type { Edition } from '../../cahier/edition.ts';
import type { ParameterId } from '../../cahier/ids.ts';
import type { Groupement } from '../format/scenario.ts';
import { statedRules } from '../rules/identity.ts';
import { columnEngine, columnsOf } from '../run/column-engine.ts';
import { fixedInputs, inForce } from '../run/timeline.ts';
import type { Settings } from './settings.ts';

/** Settings as the columns reader takes them. */
export interface ColumnSettings {
  readonly edition: Edition;
  readonly parameters: Readonly<Record<ParameterId, number>>;
  readonly inputs: Pick<
    ReturnType<typeof fixedInputs<number, unknown>>,
    'enveloppePortefeuille' | 'facteurDonne' | 'evolutionTriennale' | 'recuperationDuSolde'
  >;
  /** What results say of their rules, as JSON. */
  readonly regles: Uint8Array;
}

const kept = new WeakMap<Settings, ColumnSettings | undefined>();

/** Those of settings; undefined where doubles do not hold them, a year changes them, or a saved file speaks of others. */
export function columnSettingsOf(settings: Settings): ColumnSettings | undefined {
  if (!kept.has(settings)) kept.set(settings, read(settings));
  return kept.get(settings);
}

/** None of its inputs is kept: those of the settings are the same for any groupement. */
const anybody: Groupement = {
  nom: '',
  premiereAnnee: 0,
  credits: { mode: 'montant', montant: '0' },
  annees: [],
};

function read({ shared }: Settings): ColumnSettings | undefined {
  if (shared.parametresParAnnee !== undefined || shared.regles !== undefined) return undefined;
  let doubtful = false;
  const engine = columnEngine(columnsOf(shared.edition), () => {
    doubtful = true;
  });
  const scenario = { ...shared, groupements: [] };
  const parameters = inForce(scenario, engine, Number.NEGATIVE_INFINITY);
  const inputs = fixedInputs(scenario, anybody, engine);
  if (doubtful) return undefined;
  const regles = new TextEncoder().encode(JSON.stringify(statedRules(scenario)));
  return { edition: shared.edition, parameters, inputs, regles };
}
