import { offered } from '../../cahier/edition-facts.ts';
import type { DocumentScenario, TypedGroupement } from '../format/scenario-document.ts';

/*
 * The groupements that part 9 reckons with, as far as its numbers say: 18 then 10, which spend 800 then 600 M€ a year (8 and
 * 14 M€ are 1 % of it), and slow down by 0.5 % a year. That they are all alike, well marked and of these sizes is ours.
 */

/** What a patient is expected to spend, every year: 18 × 20 000 patients spend 800 M€, 10 × 27 000 patients 600 M€. */
const EXPECTED = 20_000 / 9;
const SLOW_DOWN = 0.005;
/** The last results year of both waves (H15). */
const LAST = 2023;

const waves = [
  { count: 18, premiereAnnee: 2019, patients: 20_000 },
  { count: 10, premiereAnnee: 2020, patients: 27_000 },
] as const;

const NOTE =
  "Cas d'école de la partie 9 : 18 puis 10 groupements tous pareils, 800 puis 1 400 M€ de dépenses, 0,5 % de moindre évolution par an, toute la qualité. Ce ne sont ceux d'aucun groupement.";

const euros = (value: number): string => value.toFixed(8);

/** A scenario of 28 groupements, « cas d'école ». */
export function part9Portfolio(): DocumentScenario {
  const groupements = waves.flatMap(({ count, premiereAnnee, patients }, wave) =>
    Array.from({ length: count }, (_, rank): TypedGroupement => {
      const years = Array.from({ length: LAST - premiereAnnee + 2 }, (_, year) => year);
      return {
        nom: `Cas d'école, vague ${wave + 1}, n° ${String(rank + 1).padStart(2, '0')}`,
        premiereAnnee,
        credits: { mode: 'calcul', patients, appreciation: '0' },
        annees: years.map((year) => ({
          annee: premiereAnnee - 1 + year,
          patients,
          depenseReelle: euros(EXPECTED * (1 - SLOW_DOWN) ** year),
          depenseAjustee: euros(EXPECTED),
          ...(year > 0 && { qualite: { mode: 'score', score: '120', maximum: '120' } as const }),
        })),
      };
    }),
  );
  return {
    format: 'ipep-scenario/1',
    cahier: offered,
    note: NOTE,
    enveloppe: { mode: 'portefeuille' },
    groupements,
  };
}
