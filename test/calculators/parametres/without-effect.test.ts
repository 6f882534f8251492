import { describe, expect, test } from 'vitest';
import { sansEffet } from '../../../src/calculators/parametres/without-effect.ts';
import { effetsParametres } from '../../../src/scenario/compare/parameter-effects.ts';
import { exemples } from '../../../src/scenario/examples/all-examples.ts';
import { exemple } from '../../../src/scenario/examples/first-example.ts';
import { type DocumentScenario, ecrire } from '../../../src/scenario/format/document.ts';

/** Another value of each parameter that only indicators read. */
const autres = {
  partObjectifIntermediaire: '0.4',
  plancherDegradation: '-0.2',
  poidsSoclesSeuls: '90',
  poidsSoclesAvecCarte: '70',
  poidsCarte: '30',
  bonusExperienceIntermediaire: '5',
  bonusExperienceCible: '15',
} as const;

const scenarios: Readonly<Record<string, DocumentScenario>> = {
  'a given score': exemple,
  indicators: exemples.parIndicateurs,
  'no indicator à la carte': exemples.sansCarte,
  'no experience': exemples.sansExperience,
};

function effet(scenario: DocumentScenario, id: string, valeur: string): number {
  const document = ecrire(scenario, ['parametres', id], valeur);
  const reponse = effetsParametres({ document, groupement: 0 });
  if (!reponse.ok) throw new Error(JSON.stringify(reponse.erreurs));
  return Number(reponse.effetEnsemble);
}

describe.each(Object.entries(scenarios))('sansEffet, %s', (_, scenario) => {
  test.each(Object.entries(autres))('%s: what is said to change nothing changes nothing', (id, valeur) => {
    const dit = sansEffet(id as keyof typeof autres, scenario, 0);
    expect(effet(scenario, id, valeur) === 0).toBe(dit !== undefined);
  });
});

test('sansEffet says nothing of a parameter that always acts', () => {
  expect(sansEffet('tunnel', exemple, 0)).toBeUndefined();
  expect(sansEffet('seuilPatients', exemple, 0)).toMatch(/éligibilité/);
});
