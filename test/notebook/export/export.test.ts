// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { unzipSync } from 'fflate';
import jsQR from 'jsqr';
import { describe, expect, test } from 'vitest';
import type { CellContent } from '../../../src/notebook/document/cell-content.ts';
import { layOut } from '../../../src/notebook/document/document.ts';
import { excerptContent } from '../../../src/notebook/document/excerpt-content.ts';
import { newNotebook, withAdded } from '../../../src/notebook/edit/edit-notebook.ts';
import { fileNames, fileStem } from '../../../src/notebook/export/file-names.ts';
import { htmlFile } from '../../../src/notebook/export/html-file.ts';
import { paperColours } from '../../../src/notebook/export/html-styles.ts';
import { markdownFiles, markdownZip } from '../../../src/notebook/export/markdown-zip.ts';
import { type QrCode, qrCode, qrSvg } from '../../../src/notebook/export/qr-code.ts';
import { recomputeAddress } from '../../../src/notebook/export/recompute-address.ts';
import { decodeNotebookLink } from '../../../src/notebook/format/notebook-link.ts';
import { notebookText } from '../../../src/notebook/format/notebook-text.ts';
import { pictureText } from '../../../src/notebook/format/picture-text.ts';
import { parseMarkdown } from '../../../src/notebook/markdown/parse-markdown.ts';
import type { Notebook } from '../../../src/notebook/notebook.ts';
import { notebooks } from '../arbitrary.ts';
import { calcul, sample } from '../sample.ts';

const site = 'https://exemple.fr/ipep/';

const drawn: CellContent = {
  title: 'Versements',
  ...(calcul.tableau && { table: calcul.tableau }),
  svg: '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><rect width="5" height="5"/></svg>',
  notes: ["Calculé le 28 novembre 2026, mêmes règles qu'aujourd'hui."],
  hypotheses: ['H10', 'H5'],
};
const contents = new Map([[2, drawn]]);

const laidOut = (notebook: Notebook) => layOut(notebook, contents, parseMarkdown);
const foot = (notebook: Notebook) => ({ site, recompute: recomputeAddress(notebook, site) });
const page = (notebook: Notebook) =>
  new DOMParser().parseFromString(htmlFile(laidOut(notebook), foot(notebook)), 'text/html');

/** What an independent reader of codes finds in a drawn one, each module so many pixels wide. */
function decoded({ size, isDark }: QrCode, scale = 3): string | undefined {
  const side = (size + 8) * scale;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (let y = 0; y < side; y++)
    for (let x = 0; x < side; x++) {
      const [column, row] = [Math.floor(x / scale) - 4, Math.floor(y / scale) - 4];
      const inside = column >= 0 && row >= 0 && column < size && row < size;
      if (inside && isDark(column, row)) pixels.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3);
    }
  return jsQR(pixels, side, side)?.data;
}

test('the picture of an excerpt is a figure, and its data are numbers in their file', () => {
  const image = pictureText({ width: 10, height: 10, shapes: [] });
  const data = { titre: 'Chances', entete: ['Patients', 'Payé'], lignes: [['5\u202f000', '12,5\u00a0%']] };
  const cell = {
    mode: 'releve',
    page: '/laboratoire/hasard/',
    nom: 'Hasard',
    le: '2026-11-28',
    image,
    tableau: data,
  } as const;
  const notebook = withAdded(newNotebook('Essai'), cell);
  const [part] = layOut(
    notebook,
    new Map([[1, { ...excerptContent({ ...cell, key: 1 }), svg: drawn.svg ?? '' }]]),
    parseMarkdown,
  ).parts;
  expect(part).toMatchObject({ kind: 'figure', caption: 'Chances', svg: drawn.svg, table: data });
  const document = layOut(notebook, new Map(), parseMarkdown);
  expect(document.parts[0]).toMatchObject({ kind: 'table', notes: [expect.stringContaining('Hasard')] });
  const files = markdownFiles(document, foot(notebook), '');
  expect(files['tableau-1.csv']).toBe('\ufeffPatients;Payé (%)\r\n5000;12,5\r\n');
});

describe('qrCode(address)', () => {
  test.each([
    ['a short address', 'https://exemple.fr/ipep/carnet/'],
    ['one that carries a carnet', recomputeAddress(sample, site).address],
    ['the longest', `https://exemple.fr/#${'aZ0-_'.repeat(600)}`.slice(0, 2953)],
  ])('%s is read back by another library', (_, address) => {
    const code = qrCode(address);
    expect(code && decoded(code)).toBe(address);
  });

  test('there is none beyond what a code holds', () => {
    expect(qrCode('a'.repeat(2954))).toBeUndefined();
  });

  test('its drawing has the modules of the code, and no other', () => {
    const code = qrCode('https://exemple.fr/');
    if (code === undefined) throw new Error('no code');
    const svg = qrSvg(code, 'Un « code » & <son> titre');
    const element = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
    expect(element.getAttribute('aria-label')).toBe('Un « code » & <son> titre');
    const path = element.querySelectorAll('path')[1]?.getAttribute('d') ?? '';
    const dark = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].flatMap(([, x, y, width]) =>
      Array.from({ length: Number(width) }, (_, step) => `${Number(x) + step - 4} ${Number(y) - 4}`),
    );
    const modules = Array.from(
      { length: code.size ** 2 },
      (_, at) => [at % code.size, Math.floor(at / code.size)] as const,
    );
    expect(new Set(dark)).toEqual(
      new Set(modules.filter(([x, y]) => code.isDark(x, y)).map(([x, y]) => `${x} ${y}`)),
    );
  });
});

/** Letters that nothing can compress. */
function noisy(length: number): string {
  let state = 7;
  return Array.from({ length }, () => {
    state = (state * 16_807) % 2_147_483_647;
    return String.fromCharCode(97 + (state % 26));
  }).join('');
}

describe('recomputeAddress(notebook, site)', () => {
  test('carries the carnet, then its results alone, then nothing but the page', () => {
    const whole = recomputeAddress(sample, site);
    expect(whole.kind).toBe('carnet');
    expect(decodeNotebookLink(new URL(whole.address).hash)).toMatchObject({
      kind: 'notebook',
      notebook: { titre: sample.titre },
    });
    const noise = noisy(4000);
    const long = withAdded(sample, { mode: 'texte', texte: noise });
    const results = recomputeAddress(long, site);
    expect(results.kind).toBe('results');
    const read = decodeNotebookLink(new URL(results.address).hash);
    expect(read.kind === 'notebook' && read.notebook.cellules.map(({ mode }) => mode)).toEqual([
      'resultat',
      'resultat',
      'comparaison',
    ]);
    const texts: Notebook = { ...long, cellules: long.cellules.filter(({ mode }) => mode === 'texte') };
    expect(recomputeAddress(texts, site)).toEqual({
      kind: 'page',
      address: 'https://exemple.fr/ipep/carnet/',
    });
  });
});

describe('htmlFile(document, foot)', () => {
  const document = page(sample);

  test('numbers figures and tables, and its contents lead to each', () => {
    expect([...document.querySelectorAll('figcaption')].map(({ textContent }) => textContent)).toEqual([
      'Figure 1\u00a0: Ce qui serait versé',
      'Tableau 1\u00a0: Versements de « Tilleuls »',
      'Tableau 2\u00a0: Versements de « Tilleuls »',
    ]);
    const links = [...document.querySelectorAll('nav a')].map((link) => link.getAttribute('href') ?? '');
    expect(links).toEqual(['#titre-1', '#figure-1', '#tableau-1', '#tableau-2']);
    for (const href of links) expect(document.querySelectorAll(`[id="${href.slice(1)}"]`)).toHaveLength(1);
  });

  test('says who, when, what it rests on, its sources, and where it is computed again, in a code too', () => {
    expect(document.querySelector('.byline')?.textContent).toBe('Claire Martin, le 28 novembre 2026');
    const end = document.querySelector('footer')?.textContent ?? '';
    expect(end.indexOf('H5')).toBeLessThan(end.indexOf('H10'));
    expect(end).toContain('Cahier des charges');
    expect(end).toContain('Pour recalculer et modifier ce document');
    expect(document.querySelectorAll('footer svg')).toHaveLength(1);
  });

  test('keeps quotations letter for letter, and says where a later cell stands', () => {
    expect(document.querySelector('.quoted')?.textContent).toBe('une première ligne\net une seconde');
    expect(document.body.textContent).toContain('« frise »'.replaceAll(' ', '\u00a0'));
  });

  test('asks nothing of anybody: no script, nothing fetched, a policy that says so', () => {
    fc.assert(
      fc.property(notebooks, (notebook) => {
        const made = page(notebook);
        expect(
          made.querySelectorAll(
            'script, link, img, iframe, object, embed, base, form, [src], [onload], [onerror]',
          ),
        ).toHaveLength(0);
        expect(
          made.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content'),
        ).toMatch(/^default-src 'none'/);
        for (const { attributes } of made.querySelectorAll('*'))
          for (const { name } of attributes) expect(name).not.toMatch(/^on/);
      }),
      { numRuns: 60 },
    );
  });

  test('a title that is HTML is a title', () => {
    const made = page({ ...sample, titre: '</title><script>alert(1)</script>', auteur: '"><img src=x>' });
    expect(made.querySelectorAll('script, img')).toHaveLength(0);
    expect(made.title).toBe('</title><script>alert(1)</script>');
  });

  test('its colours are those of the site on paper and screen', () => {
    const tokens = readFileSync('src/styles/tokens/colours.css', 'utf8').split('@media')[0] ?? '';
    for (const [name, value] of Object.entries(paperColours)) expect(tokens).toContain(`${name}: ${value};`);
  });

  test('is what it was, read in the diff', async () => {
    await expect(htmlFile(laidOut(sample), foot(sample))).toMatchFileSnapshot('snapshots/note.html.txt');
  });
});

describe('markdownZip(document, foot, carnet)', () => {
  const text = notebookText(sample);
  const files = markdownFiles(laidOut(sample), foot(sample), text);

  test('holds the text, each figure, each table, the code and the carnet itself, named after it', () => {
    const zip = unzipSync(markdownZip(laidOut(sample), foot(sample), text));
    expect(Object.keys(zip).sort()).toEqual([
      'figure-1.csv',
      'figure-1.svg',
      'note-pour-le-conseil.ipep.json',
      'note-pour-le-conseil.md',
      'qr.svg',
      'tableau-1.csv',
      'tableau-2.csv',
    ]);
    for (const [name, bytes] of Object.entries(zip))
      expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)).toBe(files[name]);
    expect(files['note-pour-le-conseil.ipep.json']).toBe(text);
  });

  test('has the same bytes again', () => {
    const zip = () => Buffer.from(markdownZip(laidOut(sample), foot(sample), text)).toString('base64');
    expect(zip()).toBe(zip());
  });

  test('is what it was, read in the diff', async () => {
    await expect(files['note-pour-le-conseil.md']).toMatchFileSnapshot('snapshots/note.md.txt');
  });
});

describe('fileStem(titre)', () => {
  test.each([
    ['Note pour le conseil, été 2026', 'note-pour-le-conseil-ete-2026'],
    ['../../etc/passwd', 'etc-passwd'],
    ['«   »', 'carnet'],
    ['', 'carnet'],
    ['x'.repeat(200), 'x'.repeat(60)],
  ])('%j gives %j', (titre, stem) => {
    expect(fileStem(titre)).toBe(stem);
  });

  test('any title gives names that any disk takes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (titre) => {
        for (const name of Object.values(fileNames(titre)))
          expect(name).toMatch(/^[a-z0-9][a-z0-9-]*(\.ipep)?\.(json|html|zip|md)$/);
      }),
    );
  });
});
