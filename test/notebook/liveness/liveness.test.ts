import { describe, expect, test } from 'vitest';
import { livenessOf, type Today } from '../../../src/notebook/liveness/liveness.ts';
import { livenessWords } from '../../../src/notebook/liveness/liveness-words.ts';
import { calcul, dossier } from '../sample.ts';

const same: Today = { regles: calcul.regles, asItWas: calcul.valeurs };
const less = [{ nom: 'total', valeur: '315754.4', unite: '€' as const }];
const otherRules = {
  ...calcul.regles,
  version: '0.2.0',
  empreinte: 'f'.repeat(32),
  valeurs: { tunnel: '0.03' },
};

const cases: readonly (readonly [name: string, today: Today, words: string])[] = [
  ['the same rules', same, "Calculé le 28 novembre 2026, mêmes règles qu'aujourd'hui."],
  [
    'another version of the product, the same rules',
    { ...same, regles: { ...calcul.regles, version: '0.2.0' } },
    "Calculé le 28 novembre 2026, mêmes règles qu'aujourd'hui (version 0.1.0 du site alors, 0.2.0 aujourd'hui).",
  ],
  [
    'a parameter that is another one',
    { regles: otherRules, asItWas: less },
    'Calculé le 28 novembre 2026. Depuis, les règles ont changé (Intervalle autour de la dépense ajustée, de chaque côté : 5 % → 3 %) : total 370 827 € → 315 754 €, soit 55 073 € de moins.',
  ],
  [
    'formulas that are others, to no effect',
    { regles: { ...otherRules, valeurs: { tunnel: '0.05' } }, asItWas: calcul.valeurs },
    'Calculé le 28 novembre 2026. Depuis, les règles ont changé : le résultat est le même.',
  ],
  [
    'a parameter that a file does not give',
    {
      regles: { ...otherRules, valeurs: { tunnel: '0.05', plafondGroupement: '0.02' } },
      asItWas: calcul.valeurs,
    },
    'Calculé le 28 novembre 2026. Depuis, les règles ont changé (Plafond du groupement : absent → 2 %) : le résultat est le même.',
  ],
  [
    'a dossier that has changed',
    { ...same, now: { dossiers: [dossier], valeurs: [{ nom: 'total', valeur: '370827.6', unite: '€' }] } },
    'Calculé le 28 novembre 2026. Depuis, le dossier a changé : total 370 827,40 € → 370 827,60 €, soit 0,20 € de plus.',
  ],
  [
    'both',
    { regles: otherRules, asItWas: less, now: { dossiers: [dossier], valeurs: less } },
    'Calculé le 28 novembre 2026. Depuis, les règles ont changé (Intervalle autour de la dépense ajustée, de chaque côté : 5 % → 3 %), et le dossier a changé : total 370 827 € → 315 754 €, soit 55 073 € de moins.',
  ],
  [
    'the same rules and another result: nothing is hidden',
    { ...same, asItWas: less },
    'Calculé le 28 novembre 2026. Depuis, le résultat a changé : total 370 827 € → 315 754 €, soit 55 073 € de moins.',
  ],
  [
    'a dossier that today refuses',
    { regles: otherRules, asItWas: undefined },
    "Calculé le 28 novembre 2026. Les règles d'aujourd'hui n'acceptent plus ce dossier : rien ne peut être recalculé.",
  ],
];

const spaces = (text: string) => text.replace(/[\u00a0\u202f]/gu, ' ').replaceAll('’', "'");

describe('livenessWords(livenessOf(calcul, today))', () => {
  test.each(cases)('%s', (_, today, words) => {
    expect(spaces(livenessWords(livenessOf(calcul, today)))).toBe(words);
  });

  test('the difference is exact, to the last decimal', () => {
    const live = livenessOf(calcul, {
      ...same,
      asItWas: [{ nom: 'total', valeur: '370827.39999999999999999999', unite: '€' }],
    });
    expect(live).toMatchObject({ kind: 'changed', amounts: [{ difference: '-0.00000000000000000001' }] });
  });
});
