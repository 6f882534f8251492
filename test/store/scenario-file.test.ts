import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parameterIds } from '../../src/cahier/ids.ts';
import { decodeLink, encodeLink } from '../../src/scenario/format/link.ts';
import type { DocumentScenario } from '../../src/scenario/format/scenario-document.ts';
import { fileText, readFile } from '../../src/store/scenario-file.ts';
import { clampView, type Entry } from '../../src/store/state/entry.ts';
import { exampleDocument, exampleNames, exampleText, withValue } from '../scenario/documents.ts';

/** Opens a file, as the page does; `undefined` where it is refused. */
async function openUp(texte: string | Uint8Array<ArrayBuffer>): Promise<Entry | undefined> {
  const lu = await readFile(new File([texte], 'ipep-scenario.json'));
  return lu.ok ? clampView(lu.saisie) : undefined;
}

/** Saves what a file holds, opens what was saved, and saves it again. */
async function twice(texte: string): Promise<readonly [string, string] | undefined> {
  const isOpen = await openUp(texte);
  if (isOpen === undefined) return undefined;
  const un = fileText(isOpen);
  const reopened = await openUp(un);
  return [un, reopened === undefined ? 'refused' : fileText(reopened)];
}

const examples = [...exampleNames(), ...exampleNames('invalid/').map((name) => `invalid/${name}`)];

describe('fileText() and readFile()', () => {
  test.each(examples)('%s, saved, opened and saved again, is the same bytes', async (name) => {
    const both = await twice(exampleText(`${name}.json`));
    if (both === undefined) return expect(name).toMatch(/^invalid\//);
    expect(both[1]).toBe(both[0]);
  });

  test.each([
    ['parametres', { parametres: { tunel: '0.03' } }],
    [
      'parametresParAnnee.2021',
      { parametresParAnnee: { '2020': { tunnel: '0.03' }, '2021': { tunel: '0.03' } } },
    ],
  ])('a parameter that does not exist, in %s, is refused with those that do', async (place, given) => {
    const text = JSON.stringify({ ...(exampleDocument() as object), ...given });
    const lu = await readFile(new File([text], 's.json'));
    expect(lu.ok ? '' : lu.message).toContain(
      `« s.json » donne « tunel » dans « ${place} », qui n'est le nom d'aucun paramètre`,
    );
    for (const id of parameterIds) expect(lu.ok ? '' : lu.message).toContain(id);
  });

  test('a file that has a key twice is refused, with its path', async () => {
    const text = exampleText('01-maison-de-sante.json').replace('"patients"', '"patients": 1, "patients"');
    const lu = await readFile(new File([text], 's.json'));
    expect(lu).toMatchObject({
      ok: false,
      message: expect.stringMatching(/« groupements\[0\]\..*patients »/),
    });
  });

  test.each([
    ['', /est vide/],
    [' \n', /est vide/],
    ['{"format":"x"}', /Son format est « x »\. Ce qui ne convient pas : .*« rien » reçu/],
    ['{"format":"ipep-carnet/1","cellules":[]}', /est un carnet : .*à la page Carnet/],
    ['{"format":"ipep-regles/1","nom":"x"}', /est un jeu de règles : .*à la page Réformer/],
    ['{"regles":{},"groupements":[{"nom":"A","creditsAmorcage":"0"}]}', /est un fichier de résultats/],
    ['groupement;annee\nA;2019', /est un tableau : « Ouvrir un tableau »/],
    ['PK\x03\x04\x00', /est un classeur de tableur : .*en CSV/],
    ['des mots', /n'est pas un fichier JSON/],
  ])('%s is refused with what came, and what to do', async (text, words) => {
    const lu = await readFile(new File([text], 's.json'));
    expect(lu).toMatchObject({ ok: false, message: expect.stringMatching(words) });
  });

  test('too many groupements are counted, and how many may be is said', async () => {
    const document = exampleDocument() as DocumentScenario;
    const many = { ...document, groupements: Array(3000).fill(document.groupements[0]) };
    const lu = await readFile(new File([JSON.stringify(many)], 's.json'));
    const words = /groupements, « une liste de 3000 éléments » reçu, 1 000 groupements au plus attendus/;
    expect(lu).toMatchObject({ ok: false, message: expect.stringMatching(words) });
  });

  test('an id and a note, and the id of a groupement, are kept in files and links', async () => {
    const named = {
      ...(withValue(exampleDocument(), 'groupements[0].id', 'g') as object),
      id: 's',
      note: 'n',
    };
    const isOpen = await openUp(JSON.stringify(named));
    if (isOpen === undefined) throw new Error('the file is refused');
    expect(JSON.parse(fileText(isOpen))).toEqual(named);
    const { scenario } = isOpen;
    expect(decodeLink(encodeLink({ scenario }))).toEqual({ kind: 'payload', payload: { scenario: named } });
  });

  test('so is any scenario, whatever was typed in it', async () => {
    const sheet = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.double({ noDefaultInfinity: true, noNaN: true }),
      fc.constantFrom(
        '2 400,50',
        '1/3',
        '1e21',
        '12345678901234567890',
        '0.1000',
        '',
        null,
        true,
        1e21,
        1e-7,
      ),
    );
    const document = JSON.parse(exampleText('01-maison-de-sante.json')) as DocumentScenario;
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'binary' }),
        sheet,
        sheet,
        fc.dictionary(fc.constantFrom(...parameterIds), sheet),
        async (nom, a, b, parametres) => {
          const typed = [
            ['groupements[0].nom', nom],
            ['groupements[0].annees[1].depenseReelle', a],
            ['groupements[0].annees[2].patients', b],
            ['parametres', parametres],
          ].reduce<unknown>((each, [path, value]) => withValue(each, String(path), value), document);
          const saisie = { scenario: typed as DocumentScenario, vue: { groupement: 0, annee: 1 } };
          const un = fileText(saisie);
          const reopened = await openUp(un);
          expect(reopened && fileText(reopened)).toBe(un);
        },
      ),
      { numRuns: 300 },
    );
  });

  test.each([
    ['12345678901234567890', '"12345678901234567890"'],
    ['2415.1000000000000000001', '"2415.1000000000000000001"'],
    ['2415.10', '2415.1'],
    ['1e3', '1000'],
  ])(
    'a number of a foreign file, %s, is saved as %s: no digit that counts is lost',
    async (writtenText, keptOne) => {
      const texte = exampleText('01-maison-de-sante.json').replace(
        /("depenseReelle": )[^,\n]+/,
        `$1${writtenText}`,
      );
      const isOpen = await openUp(texte);
      expect(isOpen && fileText(isOpen)).toContain(`"depenseReelle": ${keptOne}`);
    },
  );

  test('a file that begins with a byte order mark opens', async () => {
    const octets = new TextEncoder().encode(`\uFEFF${exampleText('01-maison-de-sante.json')}`);
    expect(await openUp(octets)).toBeDefined();
  });

  test('a file of a later format is refused with words, and says what to do', async () => {
    const texte = exampleText('01-maison-de-sante.json').replace('ipep-scenario/1', 'ipep-scenario/2');
    const lu = await readFile(new File([texte], 'demain.json'));
    expect(lu).toEqual({
      ok: false,
      message:
        "« demain.json » est d'un format que cette version du site ne connaît pas (« ipep-scenario/2 ») : rechargez la page, puis ouvrez-le à nouveau.",
    });
  });
});
