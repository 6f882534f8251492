import { describe, expect, test } from 'vitest';
import {
  orderedPairs,
  type ParameterDefinition,
  type ParameterId,
  parameterIds,
  parameters,
  themes,
} from '../../../../src/cahier/edition-2019/parameters/all-parameters.ts';
import { reasons } from '../../../../src/cahier/edition-2019/parameters/reasons.ts';
import { citation } from '../../../../src/cahier/text/citations/all-citations.ts';
import { hypotheses } from '../../../../src/cahier/text/hypotheses/all-hypotheses.ts';

// The table of parameters, written again by hand: default, unit, bounds as intervals, status or hypothesis.
const table: Readonly<Record<ParameterId, readonly [string, string, string, string]>> = {
  seuilPatients: ['5000', 'patient', '[0, 10000000] whole', 'texte'],
  tunnel: ['0.05', '1', '[0, 1)', 'texte'],
  coefficientEcart: ['1/3', '1', '[0, 1]', 'texte'],
  coefficientPartage: ['0.5', '1', '[0, 1]', 'texte'],
  plafondGroupement: ['0.02', '1', '[0, 1]', 'texte'],
  plafondNational: ['0.01', '1', '[0, 1]', 'texte'],
  modulationMaximale: ['0.2', '1', '[0, 1]', 'texte'],
  bonusExperienceIntermediaire: ['10', 'point', '[0, 100]', 'texte'],
  bonusExperienceCible: ['20', 'point', '[0, 100]', 'texte'],
  poidsSoclesSeuls: ['100', 'point', '(0, 1000]', 'H2'],
  poidsSoclesAvecCarte: ['80', 'point', '(0, 1000]', 'H2'],
  poidsCarte: ['20', 'point', '(0, 1000]', 'H2'],
  partObjectifIntermediaire: ['0.5', '1', '[0, 1]', 'H1'],
  plancherDegradation: ['-0.5', '1', '[-1, 0]', 'H1'],
  quotePartQualite: ['1/300', '1', '[0, 1]', 'H5'],
  creditsForfait: ['325000/3', '€', '[0, 10000000]', 'H8'],
  creditsMinimum: ['30000', '€', '[0, 10000000]', 'texte'],
  creditsMaximum: ['130000', '€', '[0, 10000000]', 'texte'],
  partTailleMinimale: ['0.5', '1', '[0, 1]', 'texte'],
  appreciationMaximale: ['0.2', '1', '[0, 1]', 'texte'],
  taillePlafond: ['50000', 'patient', '[0, ∞)', 'texte'],
  taillePlancher: ['5000', 'patient', '[0, ∞) whole', 'H8'],
};

function interval({ bounds }: ParameterDefinition): string {
  const open = bounds.minExclusive ? '(' : '[';
  const close = bounds.maxExclusive || bounds.max === undefined ? ')' : ']';
  return `${open}${bounds.min}, ${bounds.max ?? '∞'}${close}${bounds.whole ? ' whole' : ''}`;
}

function ratio(text: string): number {
  const [numerator, denominator = '1'] = text.split('/');
  return Number(numerator) / Number(denominator);
}

describe('parameters', () => {
  test('are those of the table, no more and no fewer', () => {
    expect([...parameterIds].sort()).toEqual(Object.keys(table).sort());
    expect(Object.keys(parameters).sort()).toEqual(Object.keys(table).sort());
  });

  test.each(parameterIds)('%s has the default, unit, bounds and status of the table', (id) => {
    const definition: ParameterDefinition = parameters[id];
    const status = definition.hypothese ?? definition.status;
    expect([definition.defaultValue, definition.unit, interval(definition), status]).toEqual(table[id]);
    expect(definition.id).toBe(id);
  });

  test.each(parameterIds)('%s has a default within its own bounds', (id) => {
    const { bounds, defaultValue } = parameters[id];
    expect(ratio(defaultValue)).toBeGreaterThanOrEqual(Number(bounds.min));
    expect(ratio(defaultValue)).toBeLessThanOrEqual(Number(bounds.max ?? Number.POSITIVE_INFINITY));
  });

  test.each(parameterIds)(
    '%s names a hypothesis exactly when its status is one, and the register agrees',
    (id) => {
      const definition: ParameterDefinition = parameters[id];
      expect(definition.status === 'hypothese').toBe(definition.hypothese !== undefined);
      const naming = Object.values(hypotheses).filter((hypothesis) => hypothesis.parametres.includes(id));
      expect(naming.map((hypothesis) => hypothesis.id)).toEqual(
        definition.hypothese === undefined ? [] : [definition.hypothese],
      );
    },
  );

  test.each(parameterIds)('%s quotes a section that it names, gives a reason and a known theme', (id) => {
    const { citation: quoted, section, theme } = parameters[id];
    const reason = reasons[id];
    expect(section).toContain(citation(quoted).section);
    expect(reason.endsWith('.')).toBe(true);
    expect(themes).toContain(theme);
  });

  test('have symbols of their own', () => {
    const symbols = parameterIds.map((id) => JSON.stringify(parameters[id].symbol));
    expect(new Set(symbols).size).toBe(symbols.length);
  });

  test('are shown as a percentage only when they are ratios', () => {
    const percentages = parameterIds.filter((id) => parameters[id].percentageOf !== undefined);
    expect(percentages).toContain('tunnel');
    expect(percentages.filter((id) => parameters[id].unit !== '1')).toEqual([]);
  });
});

describe('orderedPairs', () => {
  test('hold for the defaults, and only the sizes must differ', () => {
    for (const [lower, upper] of orderedPairs) {
      expect(ratio(parameters[lower].defaultValue)).toBeLessThan(ratio(parameters[upper].defaultValue));
    }
    expect(orderedPairs.filter(([, , strict]) => strict).map(([lower]) => lower)).toEqual(['taillePlancher']);
    expect(orderedPairs).toHaveLength(3);
  });
});
