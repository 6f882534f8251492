import { expect, test } from 'vitest';
import { withAdded } from '../../../src/notebook/edit/edit-notebook.ts';
import { heldDossiers } from '../../../src/notebook/export/held-dossiers.ts';
import { calcul, dossier, sample } from '../sample.ts';

test('heldDossiers: each dossier once, in the order of the cells, whichever groupement they show', () => {
  const { scenario } = dossier;
  const other = { ...dossier, groupement: 2, scenario: { ...scenario, note: 'changé' } };
  const carnet = [{ ...dossier, groupement: 1 }, other].reduce(
    (all, each) =>
      withAdded(all, { mode: 'resultat', montre: { mode: 'versements' }, dossier: each, calcul }),
    sample,
  );
  expect(heldDossiers(carnet)).toEqual([
    { nom: 'Tilleuls', scenario },
    { nom: 'Érables', scenario },
    { nom: 'Tilleuls', scenario: other.scenario },
  ]);
});
