import type { DocumentScenario } from '../format/scenario-document.ts';
import { base, results } from './example-year.ts';
import { example } from './first-example.ts';

/** An advance, then its recovery in two years: the figures of `test/examples/02-avance-puis-recuperation.json`. */
export const avanceThenRecuperation: DocumentScenario = {
  format: 'ipep-scenario/1',
  cahier: '2019',
  groupements: [
    {
      nom: 'Centre de santé du Canal',
      premiereAnnee: 2020,
      credits: { mode: 'montant', montant: '60000' },
      annees: [
        base(2019, 5200, '2300', '2280'),
        results(2020, 5300, '2390', '2310', '-4'),
        results(2021, 5350, '2400', '2350', '36'),
        results(2022, 5400, '2310', '2390', '72'),
        results(2023, 5500, '2290', '2440', '108'),
      ],
    },
  ],
};

/** Two advances; a third year that pays back a part of them, and no more: from `test/examples/13-solde-jamais-recupere.json`. */
export const remainingSolde: DocumentScenario = {
  format: 'ipep-scenario/1',
  cahier: '2019',
  groupements: [
    {
      nom: 'Maison de santé du Gué',
      premiereAnnee: 2019,
      credits: { mode: 'montant', montant: '60000' },
      annees: [
        base(2018, 20000, '2000', '2000'),
        results(2019, 20000, '2100', '2050', '0'),
        results(2020, 20000, '2095', '2050', '0'),
        results(2021, 20000, '2075', '2050', '20'),
      ],
    },
  ],
};

/** The same, with the other reading of H9. */
export const wholeSolde: DocumentScenario = { ...remainingSolde, options: { recuperation: 'solde' } };

/** The common example under an envelope so reduced that an advance is needed (H10). */
export const avanceOutsideEnveloppe: DocumentScenario = {
  ...example,
  enveloppe: { mode: 'facteur', facteur: '0.2' },
};
