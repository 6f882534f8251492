import { describe, expect, test } from 'vitest';
import { ruleSetDigest } from '../../../src/scenario/rules/rule-set-digest.ts';

const own = '0123456789abcdef0123456789abcdef';
const digest = (settings: Parameters<typeof ruleSetDigest>[1]) => ruleSetDigest(own, settings);

describe('ruleSetDigest', () => {
  test('is that of the edition where nothing is changed, be a value of the cahier given', () => {
    expect(digest({})).toBe(own);
    expect(digest({ parametres: { tunnel: '5/100' }, options: { evolution: 'annuelle' } })).toBe(own);
  });

  test('is the same for two ways to write a set, and another for each value, year, option and edition', () => {
    const sets: Parameters<typeof ruleSetDigest>[1][] = [
      { parametres: { tunnel: '0.1' } },
      { parametres: { tunnel: '0.11' } },
      { parametres: { coefficientEcart: '0.1' } },
      { parametresParAnnee: { 2021: { tunnel: '0.1' } } },
      { parametresParAnnee: { 2022: { tunnel: '0.1' } } },
      { options: { recuperation: 'solde' } },
      { options: { evolution: 'triennale' } },
      { enveloppe: { mode: 'facteur', facteur: '0.5' } },
      { enveloppe: { mode: 'facteur', facteur: '0.25' } },
    ];
    const all = sets.map(digest);
    expect(new Set([own, ...all]).size).toBe(sets.length + 1);
    for (const each of all) expect(each).toMatch(/^[0-9a-f]{32}$/);
    expect(digest({ parametres: { tunnel: '10/100' } })).toBe(all[0]);
    expect(digest({ enveloppe: { mode: 'facteur', facteur: '1/2' } })).toBe(all[7]);
    expect(ruleSetDigest(`f${own.slice(1)}`, sets[0] ?? {})).not.toBe(all[0]);
  });
});
