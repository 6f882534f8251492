import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type ComputedEstimation, estimate } from '../../../src/scenario/estimate/estimate.ts';
import { exampleDocument, withValue } from '../documents.ts';
import { documentOf, estimation } from '../estimations.ts';
import { examples } from '../examples.ts';
import { estimateTold, limitTold, plain } from './estimate-told.ts';

const snapshot = (name: string): string => `./snapshots/${name}.txt`;

function estimated(document: unknown, groupement = 0): ComputedEstimation {
  const found = estimate({ document, groupement });
  if (!found.ok) throw new Error(JSON.stringify(found.erreurs));
  return found;
}

/** Groupements of an example that are told: those of the model with many say the same of each. */
const TOLD = 3;

describe('estimate(), as it is shown', () => {
  test.each(examples)('$name: range, sensitivities and limits', async ({ name, scenario }) => {
    const file = new URL(`../../examples/${name}.json`, import.meta.url);
    const document: unknown = JSON.parse(readFileSync(file, 'utf8'));
    const told = scenario.groupements
      .slice(0, TOLD)
      .map((_, rank) => estimateTold(estimated(document, rank)));
    await expect(told.join('\n')).toMatchFileSnapshot(snapshot(name));
  });
});

describe('limits(), where no example goes', () => {
  const parameters = (parametres: object, document: unknown = exampleDocument()) =>
    withValue(document, 'parametres', parametres);
  const real = (own: object) => documentOf({ ...estimation, situation: 'chiffres', ...own });
  const portfolio = (own: object) =>
    withValue(parameters(own, exampleDocument('05-portefeuille-national.json')), 'enveloppe', {
      mode: 'portefeuille',
    });
  const small = documentOf({ ...estimation, patients: 5000, appreciation: '-0.2' });

  const cases: readonly (readonly [title: string, document: unknown, ids: readonly string[]])[] = [
    ['patientèle under the threshold', documentOf({ ...estimation, patients: 4999 }), ['eligibilite']],
    ['patientèle at the threshold', documentOf({ ...estimation, patients: 5000 }), ['eligibilite']],
    ['a threshold of the reader’s', parameters({ seuilPatients: '20000' }), ['eligibilite']],
    [
      'patientèle that falls',
      withValue(exampleDocument(), 'groupements[0].annees[3].patients', 4000),
      ['eligibilite'],
    ],
    ['no interval', parameters({ tunnel: '0' }), ['tunnel']],
    ['always outside, near the edge', real({ depenseAjustee: '2530', evolutionAjustee: '0' }), ['tunnel']],
    ['always outside, far above', real({ depenseAjustee: '2000' }), ['tunnel', 'plancher-ecart']],
    ['inside, nearer the upper edge', real({ depenseAjustee: '2300' }), ['tunnel']],
    ['a cap of zero', parameters({ plafondGroupement: '0' }), ['plafond']],
    ['no credits', parameters({ creditsMinimum: '0', creditsForfait: '0' }), ['avance', 'credits']],
    [
      'an advance that nothing recovers',
      real({ depenseAjustee: '2000', ralentissement: '-0.01', scorePremier: '-50', scoreDernier: '-50' }),
      ['avance', 'plancher-evolution', 'score'],
    ],
    ['credits under their minimum', parameters({ creditsMinimum: '40000' }, small), ['credits']],
    ['credits at their minimum', parameters({ creditsMinimum: '32500' }, small), ['credits']],
    ['credits near their minimum', small, ['credits']],
    ['credits over their maximum', parameters({ creditsMaximum: '35000' }), ['credits']],
    ['credits near their maximum', parameters({ creditsMaximum: '80000' }), ['credits']],
    ['credits far from both', parameters({ creditsMaximum: '1000000' }), ['credits']],
    ['an envelope that suffices', portfolio({ plafondNational: '0.05' }), ['enveloppe']],
    ['an envelope that nearly suffices', portfolio({ plafondNational: '0.019' }), ['enveloppe']],
    ['no envelope', portfolio({ plafondNational: '0' }), ['enveloppe']],
    [
      'one factor for all years',
      withValue(exampleDocument(), 'enveloppe', { mode: 'facteur', facteur: '0.85' }),
      ['enveloppe'],
    ],
    [
      'a score near zero',
      withValue(exampleDocument(), 'groupements[0].annees[2].qualite.score', '11.9'),
      ['score'],
    ],
    [
      'a score of zero',
      withValue(exampleDocument(), 'groupements[0].annees[2].qualite.score', '0'),
      ['score'],
    ],
  ];

  test('tell what holds, what is near and what is far', async () => {
    const told = cases.map(([title, document, ids]) =>
      [
        `# ${title}`,
        ...estimated(document)
          .limits.filter(({ id }) => ids.includes(id))
          .flatMap(limitTold),
      ].join('\n'),
    );
    await expect(plain(`${told.join('\n\n')}\n`)).toMatchFileSnapshot(snapshot('limits'));
  });
});
