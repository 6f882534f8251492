import { describe, expect, test } from 'vitest';
import { withoutEffect } from '../../../src/calculators/parametres/without-effect.ts';
import { parameterEffects } from '../../../src/scenario/compare/parameter-effects.ts';
import { write } from '../../../src/scenario/edit/written-value.ts';
import { avanceThenRecuperation } from '../../../src/scenario/examples/avance.ts';
import { byIndicateurs } from '../../../src/scenario/examples/example-quality.ts';
import { example } from '../../../src/scenario/examples/first-example.ts';
import type { DocumentScenario } from '../../../src/scenario/format/scenario-document.ts';

/** Another value of each parameter that only indicators read. */
const others = {
  partObjectifIntermediaire: '0.4',
  plancherDegradation: '-0.2',
  poidsSoclesSeuls: '90',
  poidsSoclesAvecCarte: '70',
  poidsCarte: '30',
  bonusExperienceIntermediaire: '5',
  bonusExperienceCible: '15',
} as const;

/** Years by indicators that lack a part of the score, its experience being between its two levels. */
function without(part: 'carte' | 'experience'): DocumentScenario {
  const years = byIndicateurs.groupements[0]?.annees ?? [];
  return years.reduce(
    (scenario, _, rank) =>
      rank === 0 ? scenario : write(scenario, ['groupements', 0, 'annees', rank, 'qualite', part], undefined),
    byIndicateurs,
  );
}

const scenarios: Readonly<Record<string, DocumentScenario>> = {
  'a given score': avanceThenRecuperation,
  indicators: byIndicateurs,
  'no indicator à la carte': without('carte'),
  'no experience': without('experience'),
};

function effet(scenario: DocumentScenario, id: string, valeur: string): number {
  const document = write(scenario, ['parametres', id], valeur);
  const reponse = parameterEffects({ document, groupement: 0 });
  if (!reponse.ok) throw new Error(JSON.stringify(reponse.erreurs));
  return Number(reponse.jointEffect);
}

describe.each(Object.entries(scenarios))('sansEffet, %s', (_, scenario) => {
  test.each(Object.entries(others))('%s: what is said to change nothing changes nothing', (id, valeur) => {
    const said = withoutEffect(id as keyof typeof others, scenario, 0);
    expect(effet(scenario, id, valeur) === 0).toBe(said !== undefined);
  });
});

test('sansEffet says nothing of a parameter that always acts', () => {
  expect(withoutEffect('tunnel', example, 0)).toBeUndefined();
  expect(withoutEffect('seuilPatients', example, 0)).toMatch(/éligibilité/);
});
