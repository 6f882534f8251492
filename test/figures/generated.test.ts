import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { test } from 'vitest';
import { attribution } from '../../src/figures/attribution/drawing.ts';
import { avance } from '../../src/figures/avance/drawing.ts';
import type { AvanceData } from '../../src/figures/avance/table.ts';
import { cascade } from '../../src/figures/cascade/drawing.ts';
import { causes } from '../../src/figures/causes/drawing.ts';
import { certainty } from '../../src/figures/certainty/drawing.ts';
import { type CertaintyKind, certainties } from '../../src/figures/certainty/table.ts';
import { chance } from '../../src/figures/chance/drawing.ts';
import { comparison } from '../../src/figures/comparison/drawing.ts';
import { credits } from '../../src/figures/credits-amorcage/drawing.ts';
import { dimensions } from '../../src/figures/dimensions/drawing.ts';
import { ecart } from '../../src/figures/ecart/drawing.ts';
import { evolution } from '../../src/figures/evolution/drawing.ts';
import { bonus } from '../../src/figures/experience-patient/drawing.ts';
import { gains } from '../../src/figures/gains/drawing.ts';
import { groupNotes } from '../../src/figures/group-notes/drawing.ts';
import { note } from '../../src/figures/note/drawing.ts';
import { repartition } from '../../src/figures/note-distribution/drawing.ts';
import { phase2 } from '../../src/figures/phase-2/drawing.ts';
import { phase3 } from '../../src/figures/phase-3/drawing.ts';
import { plafonds } from '../../src/figures/plafonds/drawing.ts';
import { plane } from '../../src/figures/plane/drawing.ts';
import { postes } from '../../src/figures/postes/drawing.ts';
import { score } from '../../src/figures/score-qualite/drawing.ts';
import { sensitivity } from '../../src/figures/sensitivity/drawing.ts';
import { areaMap } from '../../src/figures/territories/drawing.ts';
import { versements } from '../../src/figures/versements/drawing.ts';
import type { VersementsData } from '../../src/figures/versements/table.ts';
import { expectLegible } from './legible.ts';
import { cascadeSample } from './samples/cascade.ts';
import { bonusSample, dimensionsSample, groupNotesSample, repartitionSample } from './samples/experience.ts';
import { ecartSample, evolutionSample, gainsSample } from './samples/gains.ts';
import { attributionSample, postesSample } from './samples/patientele.ts';
import { creditsSample, phase2Sample, phase3Sample, plafondsSample } from './samples/payment.ts';
import { planeSample } from './samples/plane.ts';
import { areasSample, givenScoreSample, noteSample, scoreSample } from './samples/quality.ts';

const document = new JSDOM('').window.document;
const width = fc.integer({ min: 280, max: 760 });
/** Up to the most that a scenario may hold. */
const spending = fc
  .oneof(fc.integer({ min: 500_00, max: 9999_99 }), fc.integer({ min: 1, max: 1_000_000_00 }))
  .map((cents) => cents / 100);
const signed = fc
  .oneof(fc.integer({ min: -900_00, max: 900_00 }), fc.integer({ min: -1_000_000_00, max: 1_000_000_00 }))
  .map((cents) => cents / 100);
const ratio = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
const euros = fc.oneof(
  fc.integer({ min: 0, max: 5_000_000 }),
  fc.integer({ min: 0, max: 10_000_000_000_000 }),
);

test('ecart stays legible whatever is spent', () => {
  fc.assert(
    fc.property(width, spending, spending, fc.constantFrom(0, 0.01, 0.05, 0.2, 0.9), (w, r, a, t) => {
      expectLegible(ecart(ecartSample(r, a, t), { width: w, document }));
    }),
    { numRuns: 40 },
  );
});

test('the plane stays legible wherever its points are', () => {
  const place = fc.record({ ajustee: spending, reelle: spending });
  fc.assert(
    fc.property(width, place, place, fc.option(place, { nil: undefined }), (w, past, now, other) => {
      expectLegible(plane(planeSample(past, now, other), { width: w, document }));
    }),
    { numRuns: 40 },
  );
});

test('evolution stays legible whatever is spent', () => {
  fc.assert(
    fc.property(width, spending, spending, spending, spending, (w, r0, a0, r1, a1) => {
      expectLegible(evolution(evolutionSample(r0, a0, r1, a1), { width: w, document }));
    }),
    { numRuns: 40 },
  );
});

test('gains stays legible whatever is floored', () => {
  fc.assert(
    fc.property(width, signed, signed, fc.integer({ min: 1, max: 10_000_000 }), (w, e, v, patients) => {
      expectLegible(gains(gainsSample(e, v, patients), { width: w, document }));
    }),
    { numRuns: 40 },
  );
});

test('credits stays legible whatever the size', () => {
  fc.assert(
    fc.property(width, fc.integer({ min: 1, max: 100_000 }), ratio, (w, patients, r) => {
      expectLegible(credits(creditsSample(patients, (r - 0.5) * 0.4), { width: w, document }));
    }),
    { numRuns: 40 },
  );
});

test('phase2 stays legible whatever is earned', () => {
  fc.assert(
    fc.property(width, euros, euros, ratio, euros, (w, g, d, part, cap) => {
      expectLegible(phase2(phase2Sample(g, d, part, cap), { width: w, document }));
    }),
    { numRuns: 40 },
  );
});

test('phase3 stays legible whatever the score', () => {
  fc.assert(
    fc.property(
      width,
      fc.integer({ min: -120, max: 120 }),
      fc.constantFrom(100, 120),
      (w, score, maximum) => {
        expectLegible(phase3(phase3Sample(Math.min(score, maximum), maximum), { width: w, document }));
      },
    ),
    { numRuns: 40 },
  );
});

test('plafonds stays legible whatever is cut', () => {
  fc.assert(
    fc.property(width, euros, euros, ratio, (w, gross, cap, factor) => {
      expectLegible(plafonds(plafondsSample(gross, cap, factor), { width: w, document }));
    }),
    { numRuns: 40 },
  );
});

test('dimensions stays legible whatever the notes', () => {
  const note = fc.option(fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10));
  fc.assert(
    fc.property(width, note, note, note, (w, a, b, c) => {
      expectLegible(dimensions(dimensionsSample(a, b, c), { width: w, document }));
    }),
    { numRuns: 40 },
  );
});

const tenths = fc.integer({ min: 0, max: 1000 }).map((n) => n / 10);

test('bonus stays legible whatever the note and the levels', () => {
  fc.assert(
    fc.property(width, tenths, tenths, tenths, fc.boolean(), (w, note, a, b, counted) => {
      const data = bonusSample(note, Math.min(a, b), Math.max(a, b), counted);
      expectLegible(bonus(data, { width: w, document }));
    }),
    { numRuns: 60 },
  );
});

test('repartition stays legible however many answered', () => {
  const numbers = fc.array(fc.integer({ min: 0, max: 200_000 }), { minLength: 10, maxLength: 10 });
  fc.assert(
    fc.property(width, numbers, fc.option(tenths), (w, n, note) => {
      expectLegible(repartition(repartitionSample(n, note), { width: w, document }));
    }),
    { numRuns: 40 },
  );
});

test('notesGroupe stays legible whatever the notes', () => {
  const note = fc.option(tenths);
  fc.assert(
    fc.property(width, fc.tuple(note, note, note, note), tenths, (w, notes, ecart) => {
      expectLegible(groupNotes(groupNotesSample(notes, ecart), { width: w, document }));
    }),
    { numRuns: 40 },
  );
});

test('score stays legible whatever the indicators come to', () => {
  const value = fc.integer({ min: -50, max: 100 }).map((percent) => percent / 100);
  fc.assert(
    fc.property(
      width,
      fc.array(value, { minLength: 1, maxLength: 10 }),
      fc.array(value, { maxLength: 3 }),
      fc.constantFrom(null, 0, 10, 20),
      (w, notes, carte, bonus) => {
        expectLegible(score(scoreSample(notes, carte, bonus), { width: w, document }));
      },
    ),
    { numRuns: 60 },
  );
});

test('score stays legible whatever score is given', () => {
  fc.assert(
    fc.property(
      width,
      fc.integer({ min: -120, max: 120 }),
      fc.constantFrom(0.5, 100, 120, 1000),
      (w, points, maximum) => {
        const held = Math.max(-maximum, Math.min(points, maximum));
        expectLegible(score(givenScoreSample(held, maximum), { width: w, document }));
      },
    ),
    { numRuns: 60 },
  );
});

test('note stays legible whatever the values', () => {
  const cent = fc.integer({ min: 0, max: 100 });
  const measures = fc.tuple(cent, cent, cent, cent).filter(([, , i, c]) => i !== c);
  fc.assert(
    fc.property(width, measures, (w, [valeur, precedente, intermediaire, cible]) => {
      const data = noteSample(valeur, precedente, intermediaire, cible);
      expectLegible(note(data, { width: w, document }));
    }),
    { numRuns: 60 },
  );
});

test('territoires stays legible however they are spread', () => {
  const part = fc.integer({ min: 0, max: 10_000 }).map((each) => each / 10_000);
  fc.assert(
    fc.property(width, fc.array(part, { minLength: 2, maxLength: 200 }), part, part, (w, valeurs, i, c) => {
      const deciles = [0, 0, i, 0, 0, 0, 0, c, 0];
      expectLegible(areaMap(areasSample(valeurs, deciles), { width: w, document }));
    }),
    { numRuns: 60 },
  );
});

test('cascade stays legible whatever the terms add or take away', () => {
  const montant = fc.integer({ min: -1_000_000_00, max: 1_000_000_00 }).map((cents) => cents / 100);
  const arrivedFrom = fc.constantFrom(
    'publie' as const,
    'change' as const,
    'ajoute' as const,
    'invente' as const,
  );
  const nom = fc.string({ minLength: 1, maxLength: 60 }).filter((text) => text.trim() !== '');
  const parts = fc.array(fc.record({ nom, montant, arrivedFrom }), { minLength: 1, maxLength: 10 });
  fc.assert(
    fc.property(width, parts, fc.boolean(), (w, list, partial) => {
      expectLegible(cascade(cascadeSample(list, partial), { width: w, document }));
    }),
    { numRuns: 40 },
  );
});

test('attribution stays legible whatever is met', () => {
  fc.assert(
    fc.property(
      width,
      fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
      fc.boolean(),
      (w, met, compte) => {
        expectLegible(attribution(attributionSample(met, compte), { width: w, document }));
      },
    ),
    { numRuns: 40 },
  );
});

test('postes stays legible whatever is spent', () => {
  const moyenne = fc.oneof(
    fc.constant(0),
    fc.double({ min: 0, max: 1e13, noNaN: true }),
    fc.double({ min: 0, max: 5000, noNaN: true }),
  );
  fc.assert(
    fc.property(width, fc.array(moyenne, { minLength: 4, maxLength: 8 }), (w, moyennes) => {
      expectLegible(postes(postesSample(moyennes), { width: w, document }));
    }),
    { numRuns: 40 },
  );
});

/** Amounts of one size in a figure: hundreds, or as many as a scenario may come to. */
const sizes = fc.constantFrom(1000, 100_000, 10_000_000, 10_000_000_000, 10_000_000_000_000);
const share = fc.integer({ min: 0, max: 1000 }).map((each) => each / 1000);

const versementsOf = (size: number, shares: readonly (readonly number[])[]): VersementsData => ({
  annees: shares.map(([a = 0, b = 0, c = 0, d = 0, e = 0, f = 0], i) => {
    const parts = { credits: 0, gains: a * size, qualite: b * size, modulation: (c - 0.5) * a * size };
    const [avance, recuperation] = d > 0.7 ? [d * size, 0] : [0, d * a * size];
    const total = parts.gains + parts.qualite + parts.modulation + avance - recuperation;
    const range = f < 0.3 ? {} : { low: total * (1 - f), high: total * (1 + f) };
    const cut = e > 0.6 ? e * size * 2 : 0;
    const caption = i === 0 ? 'crédits' : i < 3 ? 'phase 2' : 'phase 3';
    return { annee: 2019 + i, caption, ...parts, avance, recuperation, coupe: cut, total, ...range };
  }),
});

const years = fc.array(fc.array(share, { minLength: 6, maxLength: 6 }), { minLength: 1, maxLength: 6 });

test('versements stays legible whatever is paid, cut or recovered', () => {
  fc.assert(
    fc.property(width, sizes, years, (w, size, shares) => {
      expectLegible(versements(versementsOf(size, shares), { width: w, document }));
    }),
    { numRuns: 100 },
  );
});

const avanceOf = (size: number, shares: readonly (readonly number[])[]): AvanceData => ({
  credits: size,
  annees: shares.slice(0, 5).map(([a = 0, b = 0, c = 0, d = 0], i) => {
    const [interessement, avance] = [2 * a * size, i < 2 ? b * size : 0];
    const recuperation = i < 2 ? 0 : c * size;
    const versement = interessement + avance - recuperation;
    const phase = i < 2 ? 2 : 3;
    return {
      anneeVersement: 2020 + i,
      phase,
      interessement,
      avance,
      recuperation,
      solde: d * size,
      versement,
    };
  }),
});

test('avance stays legible whatever is lent and recovered', () => {
  fc.assert(
    fc.property(width, sizes, years, (w, size, shares) => {
      expectLegible(avance(avanceOf(size, shares), { width: w, document }));
    }),
    { numRuns: 100 },
  );
});

test('comparaison stays legible whatever is compared, under any names', () => {
  const name = fc.string({ minLength: 1, maxLength: 120 }).filter((text) => text.trim() !== '');
  fc.assert(
    fc.property(
      width,
      sizes,
      fc.array(fc.tuple(share, share), { minLength: 1, maxLength: 6 }),
      name,
      name,
      (w, size, pairs, nameA, nameB) => {
        const annees = pairs.map(([a, b], i) => ({ annee: 2019 + i, a: a * size, b: b * size }));
        expectLegible(comparison({ nameA, nameB, annees }, { width: w, document }));
      },
    ),
    { numRuns: 100 },
  );
});

test('causes stay legible whichever way each goes', () => {
  const effects = fc.array(fc.tuple(share, fc.constantFrom(-1, 0, 1)), { minLength: 2, maxLength: 12 });
  fc.assert(
    fc.property(width, sizes, effects, (w, size, rows) => {
      const list = rows.map(([part, sign], i) => ({
        label: ['Dépense ajustée', 'Quote-part de l’enveloppe qualité', 'Patients'][i % 3] ?? '',
        words: '',
        effect: String(sign * part * size),
        alone: '0',
        last: '0',
      }));
      expectLegible(causes({ caption: '', total: String(size), causes: list }, { width: w, document }));
    }),
    { numRuns: 100 },
  );
});

test('sensibilite stays legible whichever way the total moves', () => {
  const ends = fc.tuple(share, share, fc.constantFrom(-1, 1), fc.constantFrom(-1, 1));
  fc.assert(
    fc.property(width, sizes, fc.array(ends, { minLength: 1, maxLength: 8 }), (w, size, rows) => {
      const lignes = rows.map(([low, high, a, b], i) => ({
        label:
          ['Évolution de la dépense ajustée', 'Quote-part de l’enveloppe qualité', 'Patientèle'][i % 3] ?? '',
        low: a * low * size,
        high: b * high * size,
        lowLabel: '10 800 patients en 2019',
        highLabel: '13 200 patients en 2019',
      }));
      expectLegible(sensitivity({ total: size, lignes }, { width: w, document }));
    }),
    { numRuns: 100 },
  );
});

test('certitude stays legible whatever the parts', () => {
  const kinds = Object.keys(certainties) as CertaintyKind[];
  const parts = fc.array(fc.tuple(fc.constantFrom(...kinds), share, fc.constantFrom(-1, 1, 1)), {
    minLength: 2,
    maxLength: 6,
  });
  fc.assert(
    fc.property(width, sizes, share, parts, (w, size, floor, drawn) => {
      const rows = drawn.map(([kind, amount, sign]) => ({
        label: 'Gains reversés, même avec un score nul',
        certainty: kind,
        amount: sign * amount * size,
      }));
      expectLegible(
        certainty(
          { total: size, floor: floor * size, hypotheses: ['H8', 'H9'], parts: rows },
          { width: w, document },
        ),
      );
    }),
    { numRuns: 100 },
  );
});

test('hasard stays legible for any size and any gains', () => {
  const gains = fc.double({ min: 0, max: 5000, noNaN: true });
  const size = fc.record({ patients: fc.integer({ min: 1, max: 10_000_000 }), gains });
  fc.assert(
    fc.property(
      width,
      gains,
      size,
      fc.array(size, { minLength: 1, maxLength: 4 }),
      (w, estimate, own, others) => {
        expectLegible(chance({ estimate, own, sizes: others }, { width: w, document }));
      },
    ),
    { numRuns: 100 },
  );
});
