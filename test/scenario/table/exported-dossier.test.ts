import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { resultFields } from '../../../src/scenario/format/result-lines.ts';
import { dataDictionary } from '../../../src/scenario/table/data-dictionary.ts';
import { exportedDossier } from '../../../src/scenario/table/exported-dossier.ts';
import { exampleDocument, withValue } from '../documents.ts';

function exported(document: unknown, nom: string) {
  const made = exportedDossier(document, nom);
  if (!made.ok) throw new RangeError(JSON.stringify(made.erreurs));
  const files = Object.entries(unzipSync(made.bytes)).map(
    ([name, bytes]) => [name, strFromU8(bytes)] as const,
  );
  return { name: made.name, bytes: made.bytes, files: Object.fromEntries(files) };
}

test('exportedDossier(document, name) has inputs beside results, the dictionary, and the results with their totals', () => {
  const { name, files, bytes } = exported(
    exampleDocument('14-parametres-par-annee.json'),
    'Été / « 28 » groupements',
  );
  expect(name).toBe('Été 28 groupements - regles modifiees tunnel, coefficientEcart, plafondNational.zip');
  expect(Object.keys(files)).toEqual(['resultats.csv', 'dictionnaire.csv', 'resultats.json']);
  const [head = '', first = ''] = (files['resultats.csv'] ?? '').replace('\ufeff', '').split('\r\n');
  expect(head.split(';')).toEqual(resultFields);
  expect(first).toContain('Maison de santé des Tilleuls;');
  expect(first).toContain(';28,97959183673469387755;');
  expect(first).toContain(';tunnel coefficientEcart plafondNational');
  const results = JSON.parse(files['resultats.json'] ?? '');
  expect(results.regles.modifies).toEqual(['tunnel', 'coefficientEcart', 'plafondNational']);
  expect(results.portefeuille.annees.map(({ annee }: { annee: number }) => annee)).toEqual([
    2019, 2020, 2021, 2022, 2023,
  ]);
  expect(exported(exampleDocument('14-parametres-par-annee.json'), 'Été / « 28 » groupements').bytes).toEqual(
    bytes,
  );
});

test('its name tells the rules: those of the cahier, or that others are modified; no file comes of what is refused', () => {
  expect(exported(exampleDocument(), '').name).toBe('dossier - regles du cahier.zip');
  expect(exported(exampleDocument('11-tous-parametres.json'), 'A').name).toMatch(
    /^A - regles modifiees \w+, \w+, \w+ et \d+ autres\.zip$/,
  );
  const refused = exportedDossier(
    withValue(exampleDocument(), 'groupements[0].annees[1].patients', '-1'),
    'A',
  );
  expect(refused).toMatchObject({ ok: false, erreurs: [{ path: 'groupements[0].annees[1].patients' }] });
});

test('dataDictionary() says of each column what it is, in its order, with a unit for every amount', () => {
  const entries = dataDictionary();
  expect(entries.map(({ column }) => column)).toEqual(resultFields);
  for (const { column, kind, label, unit, origin } of entries) {
    expect(label, column).toMatch(/^\p{Lu}.{3,}/u);
    if (kind !== 'repère' && column !== 'phase') expect(unit, column).not.toBe('');
    expect(origin !== '', column).toBe(kind === 'résultat');
  }
  expect(entries).toContainEqual({
    column: 'evolution',
    kind: 'résultat',
    label: "Différence d'évolution",
    unit: '€ par patient',
    origin: 'texte, annexe 5 (H18)',
  });
});
