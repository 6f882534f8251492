import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DocumentScenario } from '../../src/scenario/format/document.ts';
import { decodeLink, encodeLink } from '../../src/scenario/format/link.ts';
import { lireFichier, texteFichier } from '../../src/store/scenario-file.ts';
import { cadrer, type Saisie } from '../../src/store/state/draft.ts';
import { exampleDocument, exampleNames, exampleText, withValue } from '../scenario/documents.ts';

/** Opens a file, as the page does; `undefined` where it is refused. */
async function ouvrir(texte: string | Uint8Array<ArrayBuffer>): Promise<Saisie | undefined> {
  const lu = await lireFichier(new File([texte], 'ipep-scenario.json'));
  return lu.ok ? cadrer(lu.saisie) : undefined;
}

/** Saves what a file holds, opens what was saved, and saves it again. */
async function deuxFois(texte: string): Promise<readonly [string, string] | undefined> {
  const ouverte = await ouvrir(texte);
  if (ouverte === undefined) return undefined;
  const un = texteFichier(ouverte);
  const rouverte = await ouvrir(un);
  return [un, rouverte === undefined ? 'refused' : texteFichier(rouverte)];
}

const examples = [...exampleNames(), ...exampleNames('invalid/').map((name) => `invalid/${name}`)];

describe('texteFichier() and lireFichier()', () => {
  test.each(examples)('%s, saved, opened and saved again, is the same bytes', async (name) => {
    const both = await deuxFois(exampleText(`${name}.json`));
    if (both === undefined) return expect(name).toMatch(/^invalid\//);
    expect(both[1]).toBe(both[0]);
  });

  test('a file that has a key twice is refused, with its path', async () => {
    const text = exampleText('01-maison-de-sante.json').replace('"patients"', '"patients": 1, "patients"');
    const lu = await lireFichier(new File([text], 's.json'));
    expect(lu).toMatchObject({
      ok: false,
      message: expect.stringMatching(/« groupements\[0\]\..*patients »/),
    });
  });

  test('an id and a note, and the id of a groupement, are kept in files and links', async () => {
    const nomme = {
      ...(withValue(exampleDocument(), 'groupements[0].id', 'g') as object),
      id: 's',
      note: 'n',
    };
    const ouverte = await ouvrir(JSON.stringify(nomme));
    if (ouverte === undefined) throw new Error('the file is refused');
    expect(JSON.parse(texteFichier(ouverte))).toEqual(nomme);
    const { scenario } = ouverte;
    expect(decodeLink(encodeLink({ scenario }))).toEqual({ kind: 'payload', payload: { scenario: nomme } });
  });

  test('so is any scenario, whatever was typed in it', async () => {
    const feuille = fc.oneof(
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
        feuille,
        feuille,
        fc.dictionary(fc.string(), feuille),
        async (nom, a, b, parametres) => {
          const typed = [
            ['groupements[0].nom', nom],
            ['groupements[0].annees[1].depenseReelle', a],
            ['groupements[0].annees[2].patients', b],
            ['parametres', parametres],
          ].reduce<unknown>((each, [path, value]) => withValue(each, String(path), value), document);
          const saisie = { scenario: typed as DocumentScenario, vue: { groupement: 0, annee: 1 } };
          const un = texteFichier(saisie);
          const rouverte = await ouvrir(un);
          expect(rouverte && texteFichier(rouverte)).toBe(un);
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
  ])('a number of a foreign file, %s, is saved as %s: no digit that counts is lost', async (ecrit, garde) => {
    const texte = exampleText('01-maison-de-sante.json').replace(/("depenseReelle": )[^,\n]+/, `$1${ecrit}`);
    const ouverte = await ouvrir(texte);
    expect(ouverte && texteFichier(ouverte)).toContain(`"depenseReelle": ${garde}`);
  });

  test('a file that begins with a byte order mark opens', async () => {
    const octets = new TextEncoder().encode(`\uFEFF${exampleText('01-maison-de-sante.json')}`);
    expect(await ouvrir(octets)).toBeDefined();
  });

  test('a file of a later format is refused with words, and says what to do', async () => {
    const texte = exampleText('01-maison-de-sante.json').replace('ipep-scenario/1', 'ipep-scenario/2');
    const lu = await lireFichier(new File([texte], 'demain.json'));
    expect(lu).toEqual({
      ok: false,
      message:
        "« demain.json » est d'un format que cette version du site ne connaît pas (« ipep-scenario/2 ») : rechargez la page, puis ouvrez-le à nouveau.",
    });
  });
});
