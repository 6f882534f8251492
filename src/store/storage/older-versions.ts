import { type Entry, FIRST_VIEW } from '../state/entry.ts';
import { entryShape, isEntry } from '../state/shape.ts';
import { isReadableEntry, type Memory } from './scenario-memory.ts';

type PlainObject = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is PlainObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What the format of today has and an older one may lack. */
const MISSING = { format: 'ipep-scenario/1', cahier: '2019' };

/** The parts of a saisie that it can do without. */
const PARTS = Object.entries(entryShape.parts).flatMap(([key, part]) => ('optional' in part ? [key] : []));

/**
 * What can be read of what another version has kept: a memory, a saisie or a scenario alone; parts that are missing are
 * those of a first visit, and those that cannot be read are left. `undefined` when there is no scenario to read.
 */
export function reread(value: unknown): Memory | undefined {
  if (!isRecord(value)) return undefined;
  const saisie = rereadEntry(value['saisie'] ?? value);
  if (saisie === undefined) return undefined;
  const remainder = Object.fromEntries(
    (['gardee', 'remplacee', 'autre'] as const).flatMap((cle) => {
      const readout = rereadEntry(value[cle]);
      return readout === undefined ? [] : [[cle, readout]];
    }),
  );
  return { saisie, fragment: typeof value['fragment'] === 'string' ? value['fragment'] : '', ...remainder };
}

function rereadEntry(value: unknown): Entry | undefined {
  if (!isRecord(value)) return undefined;
  const found = value['scenario'] ?? value;
  if (!isRecord(found)) return undefined;
  const wholeOne: PlainObject = {
    vue: isRecord(value['vue']) ? value['vue'] : FIRST_VIEW,
    scenario: { ...MISSING, ...found },
  };
  const sections = PARTS.filter((cle) => isEntry({ ...wholeOne, [cle]: value[cle] }));
  const readout = { ...wholeOne, ...Object.fromEntries(sections.map((cle) => [cle, value[cle]])) };
  return isReadableEntry(readout) ? readout : undefined;
}
