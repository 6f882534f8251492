import { describe, expect, test } from 'vitest';
import { type PosteId, postes } from '../../src/cahier/people/postes/all-postes.ts';
import { depensesToSort } from '../../src/cahier/people/postes/depenses-to-sort.ts';
import { countDepense } from '../../src/population/depense-reelle/counted-depense.ts';
import { patientsMean } from '../../src/population/depense-reelle/mean-depense.ts';
import { sortingSummary } from '../../src/population/depense-reelle/poste-sorting.ts';
import { wordFields } from '../../src/population/field-fault-words.ts';
import { inventedPatient, inventedPatients, type TypedMean } from '../../src/population/invented/depenses.ts';

const nought = Object.fromEntries(postes.map(({ id }) => [id, '0'])) as Record<PosteId, string>;

function depense(typed: Partial<Record<PosteId, string>>) {
  const judgement = countDepense({ ...nought, ...typed });
  if (!judgement.ok) throw new Error(JSON.stringify(judgement.refus));
  return judgement.result;
}

describe('compterDepense(spending)', () => {
  test('adds the four items that count, and apart the four that do not, exactly', () => {
    const { comptee: counted, uncounted } = depense(inventedPatient);
    expect([counted, uncounted]).toEqual(['5525.5', '1360']);
  });

  test.each(postes.map(({ id, compte }) => [id, compte] as const))('%s alone counts: %s', (id, compte) => {
    const { comptee: counted, uncounted } = depense({ [id]: '40000' });
    expect([counted, uncounted]).toEqual(compte ? ['40000', '0'] : ['0', '40000']);
  });

  test('keeps cents exact, and reads them the French way', () => {
    expect(depense({ soinsDeVille: '0,1', medicaments: '0.2' }).comptee).toBe('0.3');
  });

  test('tells its one step with the numbers of the four items', () => {
    const [etape, ...others] = depense({ soinsDeVille: '1240' }).etapes;
    expect(others).toEqual([]);
    expect(etape).toMatchObject({ id: 'depensePatient', value: '1240', status: 'texte' });
    expect(etape?.calcul).toBe('1\u202f240,00 + 0,00 + 0,00 + 0,00');
  });

  test.each(['-1', '', 'beaucoup', '10000001'])(
    'refuses %j, by its field alone, and computes nothing',
    (texte) => {
      const judgement = countDepense({ ...nought, invalidite: texte });
      expect(judgement.ok).toBe(false);
      if (!judgement.ok) expect(Object.keys(judgement.refus)).toEqual(['invalidite']);
    },
  );
});

function moyenne(change: Partial<TypedMean> = {}) {
  const judgement = patientsMean({ ...inventedPatients, ...change });
  if (!judgement.ok) throw new Error(JSON.stringify(judgement.refus));
  return judgement.result;
}

describe('moyenneDePatients(five patients)', () => {
  test('is over those who are counted: the sum of four by four', () => {
    expect(moyenne()).toMatchObject({ moyenne: '2863.75', allCounted: '2291' });
  });

  test('tells the total, the number of patients, then the mean', () => {
    expect(moyenne().etapes.map(({ id, value }) => [id, value])).toEqual([
      ['sommeDesDepenses', '11455'],
      ['nombreDePatients', '4'],
      ['depenseReelleDuGroupement', '2863.75'],
    ]);
  });

  test('says what the mean would be without the one who costs most', () => {
    expect(moyenne().withoutCostliest).toEqual({ letter: 'c', moyenne: '685' });
    expect(moyenne({ 'retenu-c': '0' }).withoutCostliest).toEqual({ letter: 'b', moyenne: '102.5' });
  });

  test('leaves the spending of who is not counted out of both terms', () => {
    expect(moyenne({ 'depense-e': '1000000' }).moyenne).toBe('2863.75');
  });

  test('over nobody, is no number', () => {
    const nobody = { 'retenu-a': '0', 'retenu-b': '0', 'retenu-c': '0', 'retenu-d': '0' };
    expect(moyenne(nobody)).toMatchObject({ moyenne: null, etapes: [], withoutCostliest: undefined });
    expect(moyenne({ ...nobody, 'retenu-e': '1' })).toMatchObject({
      moyenne: '0',
      withoutCostliest: undefined,
    });
  });

  test('all counted, compares with nothing else', () => {
    expect(moyenne({ 'retenu-e': '1' })).toMatchObject({ moyenne: '2291', allCounted: undefined });
  });

  test('refuses an amount by its field', () => {
    const judgement = patientsMean({ ...inventedPatients, 'depense-b': 'x' });
    expect(judgement.ok || wordFields(judgement.refus)['depense-b']).toContain('« x »');
  });
});

describe('bilanDuTri(items, answers)', () => {
  const settledCount = depensesToSort.filter(({ sort }) => sort !== 'ouvert');

  test('counts only the items that the texts settle', () => {
    expect(sortingSummary(depensesToSort, {})).toEqual({
      rightCount: 0,
      answeredCount: 0,
      settledCount: settledCount.length,
      openCount: depensesToSort.length - settledCount.length,
    });
  });

  test('an open item changes nothing, however answered', () => {
    expect(sortingSummary(depensesToSort, { rattachement: 'compte', forfaits: 'nonCompte' })).toMatchObject({
      rightCount: 0,
      answeredCount: 0,
    });
  });

  test('all answered « compté » is right where it counts, and nowhere else', () => {
    const allOfThem = Object.fromEntries(depensesToSort.map(({ id }) => [id, 'compte' as const]));
    const rightCount = settledCount.filter(({ sort }) => sort === 'compte').length;
    expect(sortingSummary(depensesToSort, allOfThem)).toMatchObject({
      rightCount,
      answeredCount: settledCount.length,
    });
  });
});
