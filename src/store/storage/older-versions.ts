import type { Saisie } from '../state/draft.ts';
import { isSaisie } from '../state/shape.ts';
import { estLisible, type Memoire } from './scenario-memory.ts';

type Objet = Readonly<Record<string, unknown>>;

const estObjet = (value: unknown): value is Objet =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What the format of today has and an older one may lack. */
const MANQUANTS = { format: 'ipep-scenario/1', cahier: '2019' };

/** The parts of a saisie that it can do without. */
const PARTIES = ['estimation', 'estimationGardee', 'marges', 'autreJeu'] as const;

/**
 * What can be read of what another version has kept: a memory, a saisie or a scenario alone; parts that are missing are
 * those of a first visit, and those that cannot be read are left. `undefined` when there is no scenario to read.
 */
export function relire(value: unknown): Memoire | undefined {
  if (!estObjet(value)) return undefined;
  const saisie = relireSaisie(value['saisie'] ?? value);
  if (saisie === undefined) return undefined;
  const reste = Object.fromEntries(
    (['gardee', 'remplacee', 'autre'] as const).flatMap((cle) => {
      const lue = relireSaisie(value[cle]);
      return lue === undefined ? [] : [[cle, lue]];
    }),
  );
  return { saisie, fragment: typeof value['fragment'] === 'string' ? value['fragment'] : '', ...reste };
}

function relireSaisie(value: unknown): Saisie | undefined {
  if (!estObjet(value)) return undefined;
  const trouve = value['scenario'] ?? value;
  if (!estObjet(trouve)) return undefined;
  const entiere: Objet = {
    vue: estObjet(value['vue']) ? value['vue'] : { groupement: 0, annee: 1 },
    scenario: { ...MANQUANTS, ...trouve },
  };
  const parties = PARTIES.filter((cle) => isSaisie({ ...entiere, [cle]: value[cle] }));
  const lue = { ...entiere, ...Object.fromEntries(parties.map((cle) => [cle, value[cle]])) };
  return estLisible(lue) ? lue : undefined;
}
