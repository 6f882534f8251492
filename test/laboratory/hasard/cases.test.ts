import { describe, expect, test } from 'vitest';
import { chanceCases } from '../../../src/laboratory/hasard/cases.ts';
import { depart, readSettings, setOfFields } from '../../../src/laboratory/hasard/settings.ts';
import { verdict } from '../../../src/laboratory/hasard/verdict.ts';
import { judgeRules } from '../../../src/scenario/chance/study/judged-rules.ts';
import { type StudiedSize, type Study, study } from '../../../src/scenario/chance/study/study.ts';

/* What each case says in words, held against what it computes. */

const cases = chanceCases('2.5');

function studied(nom?: string): Study {
  const valeurs = cases.find((each) => each.nom === nom)?.valeurs;
  expect(nom === undefined || valeurs !== undefined, nom).toBe(true);
  const typed = { ...depart, ...valeurs };
  const read = readSettings(typed);
  const rules = judgeRules(setOfFields(typed));
  if (!read.ok || !rules.ok) throw new Error(JSON.stringify({ read, rules }));
  return study({ ...read.asked, ...rules });
}

const start = studied();
const each = ({ sizes }: Study, of: (size: StudiedSize) => number): number[] => sizes.map(of);
const [paid, gains, unpaid] = [
  ({ paid }: StudiedSize) => paid.exact,
  ({ gainsAttendus }: StudiedSize) => gainsAttendus.exact,
  ({ effort }: StudiedSize) => effort.unpaid.exact,
];

/** The same size in another study, beside. */
const besideStart = (other: Study, of: (size: StudiedSize) => number): number[] =>
  each(other, of).map((value, rank) => value / (each(start, of)[rank] ?? Number.NaN));

const SAID: Readonly<Record<string, (found: Study) => void>> = {
  'Aucun hasard': (found) => {
    expect(each(found, paid)).toEqual(start.sizes.map(() => 0));
    expect(each(found, unpaid)).toEqual(start.sizes.map(() => 0));
  },
  "Sans l'intervalle": (found) => {
    for (const chance of each(found, ({ probabiliteEcart }) => probabiliteEcart))
      expect(chance).toBeCloseTo(0.5, 9);
    for (const ratio of besideStart(found, gains)) expect(ratio).toBeGreaterThan(1.4);
  },
  "L'écart seul": (found) => {
    expect(verdict(found).word).toBe('Faux avec ces réglages');
    expect(found.sizes.at(-1)?.patients).toBe(80_000);
    expect(each(found, paid).at(-1)).toBeLessThan(1e-6);
    expect(each(found, paid)[0]).toBeGreaterThan(0.05);
    for (const chance of each(found, unpaid)) expect(chance).toBeGreaterThan(0.5);
  },
  "L'évolution seule": (found) => {
    for (const chance of each(found, paid)) expect(chance).toBeCloseTo(0.5, 12);
    expect(verdict(found).word).toBe('Vrai avec ces réglages');
  },
  'La tendance sur trois ans': (found) => {
    for (const chance of each(found, ({ probabiliteEvolution }) => probabiliteEvolution))
      expect(chance).toBeCloseTo(0.5, 9);
    for (const ratio of besideStart(found, gains)) {
      expect(ratio).toBeGreaterThan(0.5);
      expect(ratio).toBeLessThan(0.7);
    }
    const less = besideStart(found, unpaid);
    expect(less).toEqual([...less].sort((a, b) => b - a));
    expect(less[0]).toBeLessThan(1);
    expect(less[0]).toBeGreaterThan(0.9);
    expect(less.at(-1)).toBeLessThan(0.7);
  },
  'Des années sans lien': (found) => {
    for (const ratio of besideStart(found, gains)) expect(ratio).toBeGreaterThan(1.1);
  },
  'Un taux minimal': ({ sizes }) => {
    for (const { underRate, paid } of sizes) {
      expect(underRate?.rate).toBeGreaterThanOrEqual(0.02);
      expect(underRate?.rate).toBeLessThanOrEqual(0.039);
      expect(underRate?.paid.exact).toBeLessThan(paid.exact / 1.5);
    }
    expect(sizes.at(-1)?.underRate?.unpaidEffort.exact).toBeGreaterThan(0.95);
  },
};

describe('the cases of /laboratoire/hasard/', () => {
  test('each that says something of amounts or chances is held to it', () => {
    expect(cases.map(({ nom }) => nom).filter((nom) => SAID[nom] === undefined)).toEqual([
      "La dispersion du modèle d'ajustement",
    ]);
  });

  test.each(Object.entries(SAID))('%s', (nom, holds) => holds(studied(nom)));
});
