import { describe, expect, test } from 'vitest';
import { bands } from '../../../src/population/adjustment/model.ts';
import { type AjusteeField, departAjustee } from '../../../src/population/adjustment/model-form.ts';
import { bandOf, depenseDuModele } from '../../../src/population/adjustment/patient-depense.ts';
import { readModel } from '../../../src/population/adjustment/typed-model.ts';
import { wordFields } from '../../../src/population/field-fault-words.ts';

type Changes = Partial<Record<AjusteeField, string>>;

const typed = (changes: Changes = {}) => ({ ...departAjustee, ...changes });

const result = (changes: Changes = {}) => {
  const judgement = depenseDuModele(typed(changes));
  if (!judgement.ok) throw new Error(JSON.stringify(judgement.refus));
  return judgement.result;
};

const refusal = (changes: Changes) => {
  const judgement = depenseDuModele(typed(changes));
  return judgement.ok ? {} : wordFields(judgement.refus);
};

const parts = (changes: Changes) => result(changes).parts.map(({ montant }) => montant);

describe('depenseDuModele, on the published coefficients of 2017', () => {
  test('gives each term to the cent for a woman with CMU-C, ACS, ALD and an APL of 1', () => {
    const { etapes: stepList, somme } = result({ cmuc: '1', acs: '1' });
    expect(stepList.map(({ id, value }) => [id, value])).toEqual([
      ['constante', '208.13'],
      ['femme', '97.63'],
      ['cmuc', '329.97'],
      ['acs', '786.58'],
      ['apl', '63.57'],
      ['ald', '2198.82'],
      ['sommePartielle', '3684.7'],
    ]);
    expect(somme).toBe('3684.7');
  });

  test.each<[string, Changes, string]>([
    ['the example of the page', {}, '2568.15'],
    ['a man without anything, APL 1', { femme: '0', ald: '0' }, '271.7'],
    ['the ACS alone', { femme: '0', ald: '0', acs: '1' }, '1058.28'],
    ['zero everywhere: the constant', { femme: '0', ald: '0', apl: '0' }, '208.13'],
    ['an APL with decimals', { femme: '0', ald: '0', apl: '2.345' }, '357.20165'],
  ])('%s', (_, changes, somme) => {
    expect(result(changes).somme).toBe(somme);
  });

  test('calls the sum partial, and rests on H17 in the term of the ALD alone', () => {
    const { etapes: stepList, manque: lack } = result();
    expect(lack).toBe('termes');
    expect(stepList.map(({ label }) => label)).not.toContain('Dépense ajustée du patient');
    expect(stepList.filter(({ hypotheses }) => hypotheses.length > 0).map(({ id }) => id)).toEqual(['ald']);
  });
});

describe('depenseDuModele, on a model that its reader completes', () => {
  test('adds an age by year, and says that it is typed', () => {
    const { etapes: stepList, somme, parts } = result({ ageForme: 'annees', 'coef-age': '30', age: '70' });
    expect(somme).toBe('4668.15');
    expect(stepList.find(({ id }) => id === 'age')).toMatchObject({
      value: '2100',
      calcul: '30,00 × 70',
      phrases: ['Saisi par vous.'],
      hypotheses: [],
    });
    expect(parts.at(-1)).toEqual({ nom: 'Âge', montant: '2100', arrivedFrom: 'ajoute' });
  });

  test('tells what a typed coefficient replaces', () => {
    const { etapes: stepList } = result({ 'coef-ald': '1000', constante: '-5' });
    expect(stepList.find(({ id }) => id === 'ald')?.phrases).toEqual([
      'Saisi par vous, au lieu de 2\u202f198,82.',
    ]);
    expect(stepList[0]).toMatchObject({ value: '-5', phrases: ['Saisi par vous, au lieu de 208,13.'] });
  });

  const tenPerBand = Object.fromEntries(bands.map((band, rank) => [`coef-${band}`, `${10 * (rank + 1)}`]));

  test.each([
    ['0', 0],
    ['4', 0],
    ['5', 10],
    ['9', 10],
    ['10', 20],
    ['84', 160],
    ['85', 170],
    ['110', 170],
  ])('counts the band of an age of %s alone: %i', (age, montant) => {
    const base = { ageForme: 'tranches', age, ...tenPerBand };
    const donnees = parts(base);
    expect(Number(donnees[6] ?? 0)).toBe(montant);
    expect(donnees.length).toBe(montant === 0 ? 6 : 7);
  });

  test('adds terms under their own names, in their order', () => {
    const terms = {
      autre1: '1',
      autre1Nom: ' Diabète ',
      autre1Coef: '500',
      autre3: '1',
      autre3Nom: 'Rural',
    };
    const { parts, somme } = result({ ...terms, autre3Coef: '-80.5', autre3Valeur: '2' });
    expect(parts.slice(6).map(({ nom, montant }) => [nom, montant])).toEqual([
      ['Diabète', '500'],
      ['Rural', '-161'],
    ]);
    expect(somme).toBe('2907.15');
  });

  const age = { ageForme: 'annees', 'coef-age': '30' };

  test.each<[string, Changes, string | null]>([
    ['nothing is added, even when it is said to be whole', { complet: '1', source: 'moi' }, 'termes'],
    ['the same number typed in another way is no change', { constante: '208.130', complet: '1' }, 'termes'],
    ['a term, and no word of its being whole', age, 'declaration'],
    ['whole, from nobody', { ...age, complet: '1', source: '  ' }, 'source'],
    ['whole, with its source', { ...age, complet: '1', source: 'Note nationale' }, null],
  ])('is whole or not: %s', (_, changes, lack) => {
    expect(result(changes).manque).toBe(lack);
    expect(result(changes).etapes.at(-1)?.label).toBe(
      lack === null ? 'Dépense ajustée du patient' : 'Somme partielle',
    );
  });
});

test('depenseDuModele marks an age that the site invents, and no tick makes its model whole', () => {
  const invente = { ageForme: 'annees', 'coef-age': '30', ageInvente: '30', age: '70' };
  const said = { ...invente, complet: '1', source: 'moi' };
  expect(result(said).manque).toBe('invente');
  expect(result(said).etapes.find(({ id }) => id === 'age')?.phrases).toEqual(['Inventé par ce site.']);
  expect(result({ ...said, 'coef-age': '31' }).manque).toBeNull();
});

describe('depenseDuModele, on what cannot be read', () => {
  test('computes nothing, and tells every field at once', () => {
    const found = refusal({
      apl: 'deux',
      'coef-femme': '',
      ageForme: 'annees',
      age: '70.5',
      'coef-age': '2e3',
    });
    expect(Object.keys(found).toSorted()).toEqual(['age', 'apl', 'coef-age', 'coef-femme']);
    expect(found.apl).toContain('« deux » reçu');
  });

  test.each<[string, Changes]>([
    ['a negative index', { apl: '-1' }],
    ['an age beyond all ages', { ageForme: 'annees', 'coef-age': '1', age: '131' }],
    ['a coefficient beyond a million', { 'coef-ald': '1000000.01' }],
    ['a term without a name', { autre2: '1', autre2Coef: '1' }],
    ['a name of more than 60 characters', { autre2: '1', autre2Coef: '1', autre2Nom: 'a'.repeat(61) }],
    ['an empty band', { ageForme: 'tranches' }],
  ])('refuses %s', (_, changes) => {
    expect(refusal(changes)).not.toEqual({});
  });

  test('asks for the bands that are not typed in one message, and for each that cannot be read', () => {
    const found = refusal({ ageForme: 'tranches', 'coef-age5a9': '10', 'coef-age20a24': 'x' });
    expect(Object.keys(found)).toEqual(['coef-age10a14', 'coef-age20a24']);
  });

  test('leaves alone the fields of what is not in the model', () => {
    expect(refusal({ age: 'vieux', 'coef-age': 'cher', autre1Coef: '?', autre1Valeur: '?' })).toEqual({});
  });
});

test('bandeDe gives none under 5, and the last one for ever after', () => {
  expect([0, 4, 5, 44, 45, 84, 85, 130].map(bandOf)).toEqual([
    undefined,
    undefined,
    'age5a9',
    'age40a44',
    'age45a49',
    'age80a84',
    'age85etplus',
    'age85etplus',
  ]);
});

test('lireModele keeps the published terms in the order of annexe 4, then what is added', () => {
  const { model } = readModel(
    typed({ ageForme: 'annees', 'coef-age': '1', autre2: '1', autre2Nom: 'x', autre2Coef: '2' }),
  );
  expect(model.termes.map(({ cle, arrivedFrom }) => [cle, arrivedFrom])).toEqual([
    ['femme', 'publie'],
    ['cmuc', 'publie'],
    ['acs', 'publie'],
    ['apl', 'publie'],
    ['ald', 'publie'],
    ['age', 'ajoute'],
    ['autre2', 'ajoute'],
  ]);
});
