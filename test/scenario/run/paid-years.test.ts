import { describe, expect, test } from 'vitest';
import { example } from '../../../src/scenario/examples/first-example.ts';
import { calculer } from '../../../src/scenario/run/page-results.ts';
import { paidYears } from '../../../src/scenario/run/paid-years.ts';

const answer = paidYears({ document: example, groupement: 0 });
if (!answer.ok) throw new RangeError('the example is not valid');
const { years } = answer;

describe('paidYears', () => {
  test('the payments of the example, the credits first, as the results have them', () => {
    const results = calculer(example, { groupement: 0, annee: 1 });
    if (!results.ok) throw new RangeError('the example is not valid');
    const [groupement] = results.calcul.results.groupements;
    expect(years.map(({ annee, sur, total }) => ({ annee, sur, total }))).toEqual([
      { annee: 2019, sur: null, total: groupement?.creditsAmorcage },
      ...(groupement?.annees ?? []).map(({ anneeVersement, annee, versement }) => ({
        annee: anneeVersement,
        sur: annee,
        total: versement,
      })),
    ]);
  });

  test('each payment with its own hypotheses: the part of quality in phase 2, the modulation in phase 3', () => {
    expect(years.map(({ sur, hypotheses }) => [sur, hypotheses.join(' ')])).toEqual([
      [null, 'H8'],
      [2019, 'H4 H5 H7 H8 H9 H10 H14 H19'],
      [2020, 'H4 H5 H7 H8 H9 H14 H19'],
      [2021, 'H4 H6 H7 H19'],
      [2022, 'H1 H2 H3 H4 H6 H7 H12 H13 H19'],
      [2023, 'H4 H6 H7 H15 H19'],
    ]);
  });

  test('credits that are given rest on no rule', () => {
    const given = {
      ...example,
      groupements: example.groupements.map((each) => ({
        ...each,
        credits: { mode: 'montant', montant: '60000' },
      })),
    };
    const own = paidYears({ document: given, groupement: 7 });
    expect(own).toMatchObject({ ok: true, areCreditsGiven: true, nom: 'Maison de santé des Tilleuls' });
    expect(own.ok && own.years[0]).toMatchObject({ total: '60000', hypotheses: [] });
  });

  test('nothing of a document that is refused', () => {
    expect(paidYears({ document: { ...example, groupements: [] }, groupement: 0 })).toMatchObject({
      ok: false,
    });
  });
});
