import { describe, expect, test } from 'vitest';
import { findRecords, tellsSomething } from '../../src/search/find.ts';
import { readIndex, writtenIndex } from '../../src/search/index-file.ts';
import type { Kind, SearchRecord } from '../../src/search/record.ts';

const record = (kind: Kind, title: string, address: string, text = ''): SearchRecord => ({
  kind,
  title,
  place: 'Une page',
  address,
  text,
});

const records = [
  record('page', 'Les crédits d’amorçage', '/regles/credits-amorcage/', 'Une somme pour lancer le projet.'),
  record(
    'section',
    'Ce que paient les crédits',
    '/parcours/argent/#credits',
    'Un chef de projet, des réunions.',
  ),
  record('word', 'Indicateur socle', '/glossaire/#indicateur-socle', 'Commun à tous les groupements.'),
  record('quotation', 'Partie 10', '/sources/#citation-credits', 'Des crédits d’amorçage sont versés.'),
  record('slip', 'L1 : Un lapsus', '/hypotheses/#lapsus-un', 'Deux phrases ne s’accordent pas.'),
  record('page', 'Des erreurs de saisie', '/formats/', 'Chaque refus a sa place.'),
  record('section', 'L’intéressement', '/parcours/argent/#interessement', 'Il est libre.'),
  record('section', 'L’argent et l’intéressement', '/parcours/argent/#les-deux', 'Les deux mots.'),
  record(
    'section',
    'Refuser',
    '/parcours/patients/#refuser',
    'Vos données, vous pouvez refuser de les donner.',
  ),
  record('page', 'Vos données', '/donnees/', 'Des données, et encore des données.'),
  record('section', 'Entrer', '/parcours/#entrer', 'Le 30 septembre 2019 au plus tard.'),
  record('section', 'Les dates', '/parcours/#ligne', 'Une ligne.'),
  record('section', 'Les groupements', '/parcours/#groupements', 'Ce que sont les groupements.'),
  record('section', 'Un fonds', '/parcours/argent/#qui-paie', 'Le besoin des 18 groupements de 2019.'),
  record('parameter', 'Patientèle', '/parametres/#seuilPatients', 'Un seuil de 5 000 patients.'),
  record('page', 'Annoncer', '/annonce/', 'Une annonce.'),
  {
    ...record('section', 'Saura-t-on que c’est moi ?', '/parcours/patients/#anonymat', 'Non.'),
    cited: ['Ne mentionnez pas votre nom pour préserver l’anonymat.'],
  },
];
const index = await readIndex(writtenIndex(records));
const found = (typed: string) => findRecords(index, typed).map(({ address }) => address);

describe('findRecords(index, typed)', () => {
  test('finds a title without its accents, its plural nor its elision', () => {
    expect(found('credit amorcage')[0]).toBe('/regles/credits-amorcage/');
  });

  test('puts a page before the quotation that says the same', () => {
    const both = found("crédits d'amorçage");
    expect(both.indexOf('/regles/credits-amorcage/')).toBeLessThan(
      both.indexOf('/sources/#citation-credits'),
    );
  });

  test.each(['i', 'ind', 'indica', 'indicate', 'indicateu', 'indicateurs so'].slice(1))(
    'finds « Indicateur socle » while « %s » is typed',
    (typed) => {
      expect(found(typed)).toContain('/glossaire/#indicateur-socle');
    },
  );

  test('cuts the stem of a word that is being typed until a text has it', () => {
    expect(found('réunio')).toEqual(['/parcours/argent/#credits']);
  });

  test('forgives one letter of a word that no text has', () => {
    expect(found('amorsage du projet')).toContain('/regles/credits-amorcage/');
    expect(found('xyzxyz')).toEqual([]);
  });

  test.each(['amorsage', 'je refuze', 'indicateurr', 'annonymat'])(
    'forgives it in the last word as well, which may begin another: « %s »',
    (typed) => {
      expect(found(typed)).toContain(
        {
          amorsage: '/regles/credits-amorcage/',
          'je refuze': '/parcours/patients/#refuser',
          indicateurr: '/glossaire/#indicateur-socle',
          annonymat: '/parcours/patients/#anonymat',
        }[typed],
      );
      expect(found(typed)).not.toContain('/annonce/');
    },
  );

  test('finds a part by the words that it quotes', () => {
    expect(found('anonymat')).toEqual(['/parcours/patients/#anonymat']);
  });

  test('looks for other words that mean what is typed', () => {
    expect(found('erreurs')).toContain('/hypotheses/#lapsus-un');
  });

  test('counts a word and another one for it as one word that is met', () => {
    const [both, alone] = ['/parcours/argent/#les-deux', '/parcours/argent/#interessement'].map(
      (address) => findRecords(index, 'argent').find((each) => each.address === address)?.score ?? 0,
    );
    expect(alone).toBeGreaterThan(0);
    expect(both).toBeLessThan((alone ?? 0) * 4);
  });

  test('puts first what has all the words, before what has one of them often', () => {
    expect(found('refuser de donner mes données')[0]).toBe('/parcours/patients/#refuser');
  });

  test('finds nothing for words that tell nothing', () => {
    expect(found('est-ce que')).toEqual([]);
    expect(found('')).toEqual([]);
    for (const typed of ['', 'a', ' ? ', 'ma', 'est-ce que', 'combien de'])
      expect(tellsSomething(typed)).toBe(false);
    for (const typed of ['as ald', '7', 'combien de patients']) expect(tellsSomething(typed)).toBe(true);
  });

  test('looks for words together where they mean something together, and for none of them alone', () => {
    expect(found('date limite')).toEqual(['/parcours/#entrer']);
    expect(found('les dates limites')).toEqual(['/parcours/#entrer']);
    expect(found('date')).toEqual(['/parcours/#ligne']);
  });

  test('puts first what has a number of what « combien » asks for', () => {
    expect(found('combien de groupements ?')[0]).toBe('/parcours/argent/#qui-paie');
    expect(found('groupements')[0]).toBe('/parcours/#groupements');
  });

  test('leads from a number that no text has to the limit that it is beside', () => {
    expect(found('4800 patients')[0]).toBe('/parametres/#seuilPatients');
    expect(found('5000 patients')).toContain('/parametres/#seuilPatients');
  });
});

test('writtenIndex(records) keeps what a record says first, then the rest, then what it quotes', async () => {
  const file = writtenIndex([
    { ...record('page', 'Long', '/long/', 'Le reste.'), lead: 'La question ?', cited: ['Un.', 'Deux.'] },
  ]);
  const [only] = findRecords(await readIndex(file), 'long');
  expect(only?.said).toBe('La question ? Le reste. «\u00a0Un.\u00a0» «\u00a0Deux.\u00a0»');
});
