import * as fc from 'fast-check';
import { byIndicators } from './arbitrary-quality.ts';

/** A `ipep-scenario/1` document as a reader would write it: plain JSON, valid. */
export interface Document {
  readonly format: string;
  readonly cahier: string;
  readonly parametres?: Readonly<Record<string, string>>;
  readonly parametresParAnnee?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly options?: { readonly recuperation?: string; readonly evolution?: string };
  readonly enveloppe?: Readonly<Record<string, string>>;
  readonly groupements: readonly GroupementDocument[];
}

interface GroupementDocument {
  readonly nom: string;
  readonly premiereAnnee: number;
  readonly credits: Readonly<Record<string, string | number>>;
  readonly annees: readonly DocumentYear[];
}

interface DocumentYear {
  readonly annee: number;
  readonly patients: number;
  readonly depenseReelle: string;
  readonly depenseAjustee: string;
  readonly qualite?: object;
}

/** Decimals in [from, to] with a fixed number of decimals. */
const decimal = (from: number, to: number, decimals: number): fc.Arbitrary<string> =>
  fc
    .integer({ min: Math.round(from * 10 ** decimals), max: Math.round(to * 10 ** decimals) })
    .map((scaled) => (scaled / 10 ** decimals).toFixed(decimals));

const ratio = fc.oneof(decimal(0, 1, 4), fc.constantFrom('0', '1', '1/3', '1/2', '2/7'));
const ordered = (value: fc.Arbitrary<number>): fc.Arbitrary<[string, string]> =>
  fc.tuple(value, value).map(([a, b]) => [String(Math.min(a, b)), String(Math.max(a, b))]);

/** Some parameters, each within its bounds and in order. */
const parametres: fc.Arbitrary<Readonly<Record<string, string>>> = fc
  .record({
    free: fc.record(
      {
        tunnel: decimal(0, 0.99, 3),
        coefficientEcart: ratio,
        coefficientPartage: ratio,
        plafondGroupement: decimal(0, 0.1, 4),
        plafondNational: decimal(0, 0.02, 4),
        modulationMaximale: ratio,
        quotePartQualite: fc.constantFrom('1/300', '0', '0.01', '1/7'),
        partObjectifIntermediaire: ratio,
        plancherDegradation: decimal(-1, 0, 3),
        poidsSoclesSeuls: decimal(1, 200, 1),
        creditsForfait: fc.constantFrom('325000/3', '0', '250000'),
        partTailleMinimale: ratio,
      },
      { requiredKeys: [] },
    ),
    credits: fc.option(ordered(fc.integer({ min: 0, max: 500_000 }))),
    tailles: fc.option(fc.tuple(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 1, max: 60_000 }))),
  })
  .map(({ free, credits, tailles }) => ({
    ...free,
    ...(credits && { creditsMinimum: credits[0], creditsMaximum: credits[1] }),
    ...(tailles && { taillePlancher: String(tailles[0]), taillePlafond: String(tailles[0] + tailles[1]) }),
  }));

/** The same from some years on, without those that must stay in order. */
const parametresParAnnee = fc.dictionary(
  fc.integer({ min: 2018, max: 2025 }).map(String),
  fc.record(
    {
      tunnel: decimal(0, 0.99, 3),
      coefficientEcart: ratio,
      coefficientPartage: ratio,
      plafondNational: decimal(0, 0.02, 4),
      quotePartQualite: fc.constantFrom('1/300', '0', '0.01', '1/7'),
    },
    { requiredKeys: [] },
  ),
  { maxKeys: 3 },
);

const patients = fc.oneof(fc.constant(5000), fc.integer({ min: 1, max: 60_000 }));
const spending = fc.oneof(decimal(1500, 3500, 2), fc.constantFrom('2000', '1900', '2100'));

const score = fc
  .tuple(fc.constantFrom(100, 120, 37), fc.integer({ min: -100, max: 100 }))
  .map(([maximum, percent]) => ({
    mode: 'score',
    score: ((maximum * percent) / 100).toFixed(2),
    maximum: String(maximum),
  }));

const credits = fc.oneof(
  fc.record({ mode: fc.constant('calcul'), patients, appreciation: decimal(-0.2, 0.2, 2) }),
  fc.record({ mode: fc.constant('montant'), montant: decimal(0, 400_000, 2) }),
);

function groupement(nom: string): fc.Arbitrary<GroupementDocument> {
  const figures = fc.record({ patients, depenseReelle: spending, depenseAjustee: spending });
  return fc
    .record({
      premiereAnnee: fc.constantFrom(2019, 2020),
      credits,
      base: figures,
      results: fc.array(fc.record({ figures, qualite: fc.oneof(score, byIndicators) }), {
        minLength: 1,
        maxLength: 5,
        size: 'max',
      }),
    })
    .map(({ premiereAnnee, credits, base, results }) => ({
      nom,
      premiereAnnee,
      credits,
      annees: [
        { annee: premiereAnnee - 1, ...base },
        ...results.map(({ figures, qualite }, rank) => ({
          annee: premiereAnnee + rank,
          ...figures,
          qualite,
        })),
      ],
    }));
}

const enveloppe = fc.oneof(
  fc.constant({ mode: 'portefeuille' }),
  ratio.map((facteur) => ({ mode: 'facteur', facteur })),
);

/** Valid documents of 1 to 5 groupements, of both waves, with changed parameters and every option. */
export const documents: fc.Arbitrary<Document> = fc
  .record(
    {
      parametres,
      parametresParAnnee,
      options: fc.record(
        {
          recuperation: fc.constantFrom('excedent', 'solde'),
          evolution: fc.constantFrom('annuelle', 'triennale'),
        },
        { requiredKeys: [] },
      ),
      enveloppe,
      groupements: fc
        .integer({ min: 1, max: 5 })
        .chain((count) =>
          fc.tuple(...Array.from({ length: count }, (_, rank) => groupement(`Groupement ${rank}`))),
        ),
    },
    { requiredKeys: ['groupements'] },
  )
  .map((rest) => ({ format: 'ipep-scenario/1', cahier: '2019', ...rest }));

/** The same, sharing the national envelope. */
export const portfolios: fc.Arbitrary<Document> = documents.map((document) => ({
  ...document,
  enveloppe: { mode: 'portefeuille' },
}));
