import { afterEach, describe, expect, test, vi } from 'vitest';
import type { AdjustmentTasks } from '../../../src/workers/adjustment/contract.ts';
import { createTasks } from '../../../src/workers/adjustment/tasks.ts';
import { createLongClient } from '../../../src/workers/long-client.ts';
import type { Progress, TaskIssue } from '../../../src/workers/long-contract.ts';
import { PortWorker } from '../port-worker.ts';

const workers: PortWorker[] = [];

afterEach(() => {
  for (const worker of workers.splice(0)) worker.terminate();
});

function start() {
  return createLongClient<AdjustmentTasks>({
    spawn() {
      const worker = new PortWorker(createTasks());
      workers.push(worker);
      return worker as unknown as Worker;
    },
  });
}

function given<T>(issue: TaskIssue<T>): T {
  if (issue.state !== 'fini') throw new Error(issue.state);
  const { result } = issue;
  if (typeof result === 'object' && result !== null && 'message' in result)
    throw new Error(String(result.message));
  return result as T;
}

const header = 'id;age;sexe;ald;cmuc;acs;ame;soins_de_ville;medicaments;hopital_public;hopital_prive;apl';

/** Patients whose spending is 100 + 10 × age + 50 × femme, cut in four items. */
function rows(count: number): string[] {
  return Array.from({ length: count }, (_, rank) => {
    const [age, female] = [(rank * 37) % 90, rank % 2];
    const spent = 100 + 10 * age + 50 * female;
    const cells = [
      rank,
      age,
      'HF'[female],
      Number(rank % 3 === 0),
      Number(rank % 5 === 0),
      Number(rank % 7 === 0),
      0,
    ];
    return [...cells, spent - 60, 30, '20,5', '9,5', (rank % 11) / 2]
      .map(String)
      .map((cell) => cell.replace('.', ','))
      .join(';');
  });
}

const file = (lines: readonly string[], name = 'patients.csv') => new File([lines.join('\n')], name);

describe('drawSample()', () => {
  test('starts no worker before it, then gives a small summary', async () => {
    const client = start();
    expect(workers).toHaveLength(0);
    const issue = await client.echantillonner({ patients: 3000, graine: 1 });
    expect(given(issue)).toMatchObject({ ok: true, origine: 'invente', patients: 3000, reading: null });
    expect(JSON.stringify(issue).length).toBeLessThan(10_000);
    expect(workers).toHaveLength(1);
  });

  test('tells how far it is, and is stopped by undo(), the sample before still there', async () => {
    const client = start();
    await client.echantillonner({ patients: 2000 });
    const told: Progress[] = [];
    const running = client.echantillonner({ patients: 1_000_000 }, (progress) => void told.push(progress));
    await vi.waitFor(() => expect(told.length).toBeGreaterThan(1), 5000);
    client.undo();
    expect(await running).toEqual({ state: 'annule' });
    expect(given(await client.ajuster())).toMatchObject({ apprentissage: 1400, test: 600 });
    expect(told.every(({ total }) => total === 1_000_000)).toBe(true);
  });

  test.each([
    [{ patients: 0 }, 'Nombre de patients'],
    [{ patients: 1e7 }, '« 10000000 »'],
    [{ graine: 1.5 }, '« 1,5 »'],
  ])('refuses %o in French', async (options, said) => {
    expect(await start().echantillonner(options)).toMatchObject({
      result: { ok: false, message: expect.stringContaining(said) },
    });
  });
});

describe('importFile()', () => {
  test("reads the reader's own file, refused rows listed, and fits what made it", async () => {
    const client = start();
    const issue = await client.importFile(
      file([header, ...rows(300), '9;x;F;0;0;0;0;1;1;1;1;1', '9;30;F;0;0;0;1;430;5;5;10;1']),
    );
    expect(given(issue)).toMatchObject({
      origine: 'fichier',
      nom: 'patients.csv',
      patients: 301,
      reading: {
        lignes: 302,
        refusedRows: 1,
        ame: 1,
        refusees: { total: 1, keptOnes: [{ row: 302, colonne: 'age', valeur: 'x' }] },
        absentOnes: ['defavorisation'],
      },
    });
    const fit = given(await client.ajuster({ trainingPart: 1 }));
    expect([...fit.retenues].sort()).toEqual(['age', 'femme']);
    expect(fit.redondance).toBeNull();
    expect(fit.model).toMatchObject({ origine: 'fichier', nom: 'patients.csv', apprentissage: 301 });
    for (const [rank, wanted] of [100, ...fit.retenues.map((name) => (name === 'age' ? 10 : 50))].entries())
      expect(fit.coefficients[rank]?.coefficient).toBeCloseTo(wanted, 9);
  });

  test('takes the columns that the reader shows', async () => {
    const lines = [header.replace('age;', 'annees;'), ...rows(50)];
    expect(await start().importFile(file(lines))).toMatchObject({
      result: { ok: false, message: expect.stringContaining('age') },
    });
    const names = header.split(';');
    const mapping = Object.fromEntries(names.map((name, rank) => [name, rank]));
    expect(given(await start().importFile(file(lines), undefined, mapping))).toMatchObject({
      patients: 50,
    });
  });

  test('tells the sample for invented when a row is of those that this site invents', async () => {
    const [first = '', ...others] = rows(60);
    const known = first.replace(/^[^;]*/, 'INVENTE-00001');
    expect(given(await start().importFile(file([header, known, ...others])))).toMatchObject({
      origine: 'invente',
      reading: { lignes: 60, inventedItems: 1 },
    });
  });

  test('of a file without a readable row is refused, and the sample before stays', async () => {
    const client = start();
    await client.echantillonner({ patients: 1000 });
    expect(await client.importFile(file([header, 'x']))).toMatchObject({
      result: { ok: false, message: expect.stringContaining('Aucune ligne') },
    });
    expect(await client.importFile(file(['a;b', '1;2']))).toMatchObject({ result: { ok: false } });
    expect(given(await client.ajuster()).model.origine).toBe('invente');
  });

  test('is stopped by undo(), the sample before still there', async () => {
    const client = start();
    await client.echantillonner({ patients: 1000 });
    const told: Progress[] = [];
    const long = file([header, ...rows(400_000)]);
    const running = client.importFile(long, (progress) => void told.push(progress));
    await vi.waitFor(() => expect(told.length).toBeGreaterThan(1), 5000);
    client.undo();
    expect(await running).toEqual({ state: 'annule' });
    expect(given(await client.ajuster()).apprentissage).toBe(700);
  });
});

describe('runFit()', () => {
  test('asks for patients first, and disperse() for a model', async () => {
    const client = start();
    expect(await client.ajuster()).toMatchObject({
      result: { ok: false, message: expect.stringContaining('échantillon') },
    });
    await client.echantillonner({ patients: 500 });
    expect(await client.disperser({ tunnel: 0.05 })).toMatchObject({
      result: { ok: false, message: expect.stringContaining('ajustez-en un') },
    });
  });

  test('says in French why nothing can be fitted, and keeps the model before', async () => {
    const client = start();
    await client.echantillonner({ patients: 500 });
    await client.ajuster({ candidates: ['age', 'ald'] });
    for (const [options, said] of [
      [{ trainingPart: 0.002 }, 'Trop peu de patients'],
      [{ trainingPart: 0 }, "Part d'apprentissage"],
      [{ graine: -1 }, 'Graine'],
    ] as const)
      expect(await client.ajuster(options)).toMatchObject({
        result: { ok: false, message: expect.stringContaining(said) },
      });
    expect(given(await client.disperser({ tunnel: 0.05, tailles: [50], tirages: 10 }))).toMatchObject({
      tirages: 10,
    });
  });

  test('refuses a candidate that the sample has not', async () => {
    const client = start();
    await client.importFile(file([header, ...rows(60)]));
    expect(await client.ajuster({ candidates: ['age', 'defavorisation'] })).toMatchObject({
      result: { ok: false, message: expect.stringContaining("l'indice de défavorisation") },
    });
  });

  test('a new sample forgets the model', async () => {
    const client = start();
    await client.echantillonner({ patients: 500 });
    await client.ajuster();
    await client.echantillonner({ patients: 600 });
    expect(await client.disperser({ tunnel: 0.05 })).toMatchObject({ result: { ok: false } });
  });
});

describe('disperse()', () => {
  test('tells how far it is; undo() really stops it, and leaves the model', async () => {
    const client = start();
    await client.echantillonner({ patients: 2000 });
    await client.ajuster();
    const told: Progress[] = [];
    const options = { tunnel: 0.05, tailles: [1000], tirages: 1_000_000 };
    const running = client.disperser(options, (progress) => void told.push(progress));
    await vi.waitFor(() => expect(told.length).toBeGreaterThan(1), 5000);
    client.undo();
    expect(await running).toEqual({ state: 'annule' });
    expect(told.every(({ total }) => total === 1_000_000)).toBe(true);
    const again = given(await client.disperser({ tunnel: 0.05, tailles: [100, 400], tirages: 30 }));
    expect(again.tailles.map(({ taille: size }) => size)).toEqual([100, 400]);
  });
});
