import { describe, expect, test } from 'vitest';
import { type PosteId, postes } from '../../src/cahier/people/postes/all-postes.ts';
import { depensesATrier } from '../../src/cahier/people/postes/depenses-to-sort.ts';
import { compterDepense } from '../../src/population/depense-reelle/counted-depense.ts';
import { moyenneDePatients } from '../../src/population/depense-reelle/mean-depense.ts';
import { bilanDuTri } from '../../src/population/depense-reelle/poste-sorting.ts';
import {
  patientInvente,
  patientsInventes,
  type SaisiMoyenne,
} from '../../src/population/invented/depenses.ts';

const rien = Object.fromEntries(postes.map(({ id }) => [id, '0'])) as Record<PosteId, string>;

function depense(saisi: Partial<Record<PosteId, string>>) {
  const jugement = compterDepense({ ...rien, ...saisi });
  if (!jugement.ok) throw new Error(JSON.stringify(jugement.refus));
  return jugement.resultat;
}

describe('compterDepense(spending)', () => {
  test('adds the four items that count, and apart the four that do not, exactly', () => {
    const { comptee, nonComptee } = depense(patientInvente);
    expect([comptee, nonComptee]).toEqual(['5525.5', '1360']);
  });

  test.each(postes.map(({ id, compte }) => [id, compte] as const))('%s alone counts: %s', (id, compte) => {
    const { comptee, nonComptee } = depense({ [id]: '40000' });
    expect([comptee, nonComptee]).toEqual(compte ? ['40000', '0'] : ['0', '40000']);
  });

  test('keeps cents exact, and reads them the French way', () => {
    expect(depense({ soinsDeVille: '0,1', medicaments: '0.2' }).comptee).toBe('0.3');
  });

  test('tells its one step with the numbers of the four items', () => {
    const [etape, ...autres] = depense({ soinsDeVille: '1240' }).etapes;
    expect(autres).toEqual([]);
    expect(etape).toMatchObject({ id: 'depensePatient', value: '1240', status: 'texte' });
    expect(etape?.calcul).toBe('1\u202f240,00 + 0,00 + 0,00 + 0,00');
  });

  test.each(['-1', '', 'beaucoup', '10000001'])(
    'refuses %j, by its field alone, and computes nothing',
    (texte) => {
      const jugement = compterDepense({ ...rien, invalidite: texte });
      expect(jugement.ok).toBe(false);
      if (!jugement.ok) expect(Object.keys(jugement.refus)).toEqual(['invalidite']);
    },
  );
});

function moyenne(change: Partial<SaisiMoyenne> = {}) {
  const jugement = moyenneDePatients({ ...patientsInventes, ...change });
  if (!jugement.ok) throw new Error(JSON.stringify(jugement.refus));
  return jugement.resultat;
}

describe('moyenneDePatients(five patients)', () => {
  test('is over those who are counted: the sum of four by four', () => {
    expect(moyenne()).toMatchObject({ moyenne: '2863.75', tousComptes: '2291' });
  });

  test('tells the total, the number of patients, then the mean', () => {
    expect(moyenne().etapes.map(({ id, value }) => [id, value])).toEqual([
      ['sommeDesDepenses', '11455'],
      ['nombreDePatients', '4'],
      ['depenseReelleDuGroupement', '2863.75'],
    ]);
  });

  test('says what the mean would be without the one who costs most', () => {
    expect(moyenne().sansLePlusCher).toEqual({ lettre: 'c', moyenne: '685' });
    expect(moyenne({ 'retenu-c': '0' }).sansLePlusCher).toEqual({ lettre: 'b', moyenne: '102.5' });
  });

  test('leaves the spending of who is not counted out of both terms', () => {
    expect(moyenne({ 'depense-e': '1000000' }).moyenne).toBe('2863.75');
  });

  test('over nobody, is no number', () => {
    const personne = { 'retenu-a': '0', 'retenu-b': '0', 'retenu-c': '0', 'retenu-d': '0' };
    expect(moyenne(personne)).toMatchObject({ moyenne: null, etapes: [], sansLePlusCher: undefined });
    expect(moyenne({ ...personne, 'retenu-e': '1' })).toMatchObject({
      moyenne: '0',
      sansLePlusCher: undefined,
    });
  });

  test('all counted, compares with nothing else', () => {
    expect(moyenne({ 'retenu-e': '1' })).toMatchObject({ moyenne: '2291', tousComptes: undefined });
  });

  test('refuses an amount by its field', () => {
    const jugement = moyenneDePatients({ ...patientsInventes, 'depense-b': 'x' });
    expect(jugement).toMatchObject({ ok: false, refus: { 'depense-b': expect.stringContaining('« x »') } });
  });
});

describe('bilanDuTri(items, answers)', () => {
  const tranchees = depensesATrier.filter(({ sort }) => sort !== 'ouvert');

  test('counts only the items that the texts settle', () => {
    expect(bilanDuTri(depensesATrier, {})).toEqual({
      justes: 0,
      repondues: 0,
      tranchees: tranchees.length,
      ouvertes: depensesATrier.length - tranchees.length,
    });
  });

  test('an open item changes nothing, however answered', () => {
    expect(bilanDuTri(depensesATrier, { rattachement: 'compte', forfaits: 'nonCompte' })).toMatchObject({
      justes: 0,
      repondues: 0,
    });
  });

  test('all answered « compté » is right where it counts, and nowhere else', () => {
    const toutes = Object.fromEntries(depensesATrier.map(({ id }) => [id, 'compte' as const]));
    const justes = tranchees.filter(({ sort }) => sort === 'compte').length;
    expect(bilanDuTri(depensesATrier, toutes)).toMatchObject({ justes, repondues: tranchees.length });
  });
});
