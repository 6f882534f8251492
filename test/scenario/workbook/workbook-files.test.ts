import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { workbookFiles } from '../../../src/scenario/workbook/workbook-files.ts';
import { WRITTEN } from '../../../src/scenario/workbook/workbook-request.ts';
import { exampleDocument, withValue } from '../documents.ts';

const first = exampleDocument();
const modified = withValue(first, 'parametres', { tunnel: '0.1' });
const refused = withValue(first, 'groupements[0].annees[0].patients', 'beaucoup');
const dossier = (nom: string, document: unknown = first) => ({ nom, document });

/** What comes of some dossiers, and how far it said it was. */
async function written(dossiers: readonly ReturnType<typeof dossier>[], nom = 'Note') {
  const steps: number[] = [];
  const files = await workbookFiles({ nom, dossiers }, (done) => steps.push(done));
  return { files, steps };
}

describe('workbookFiles', () => {
  test('one dossier is one workbook, under its name and its rules', async () => {
    const { files } = await written([dossier('Tilleuls/2', modified)]);
    expect(files).toMatchObject({ name: 'Tilleuls 2 - regles modifiees tunnel.xlsx', count: 1, refused: [] });
  });

  test('several are an archive, the same bytes each time; those of one name and the same rules have ranks', async () => {
    const all = [dossier('A'), dossier('A', withValue(first, 'note', 'autre')), dossier('A', modified)];
    const [{ files }, again] = [await written(all), await written(all)];
    expect(files).toMatchObject({ name: 'Note - classeurs.zip', count: 3 });
    if (!files.ok) throw new Error('refused');
    expect(again.files).toEqual(files);
    const entries = unzipSync(files.bytes);
    expect(Object.keys(entries)).toEqual([
      'A - regles du cahier.xlsx',
      'A - regles du cahier (2).xlsx',
      'A - regles modifiees tunnel.xlsx',
    ]);
    for (const bytes of Object.values(entries)) expect(unzipSync(bytes)).toHaveProperty('xl/workbook.xml');
  });

  test('it says how far it is, from one step to the next, to the end', async () => {
    const { steps } = await written([dossier('A'), dossier('B')]);
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
    expect(steps.length).toBeGreaterThan(4);
    expect(steps.at(-1)).toBe(2 * WRITTEN);
  });

  test('what is refused is named, and keeps no other from being written', async () => {
    const { files, steps } = await written([dossier('Faux', refused), dossier('Juste')]);
    expect(files).toMatchObject({ name: 'Juste - regles du cahier.xlsx', count: 1, refused: ['Faux'] });
    expect(steps.at(-1)).toBe(2 * WRITTEN);
    expect((await written([dossier('Faux', refused)])).files).toEqual({ ok: false, refused: ['Faux'] });
  });
});
