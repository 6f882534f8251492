import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rulePages } from '../../src/cahier/pages.ts';
import { caseCode } from '../../src/exercises/case-code.ts';
import { exerciseOf } from '../../src/exercises/exercise.ts';
import { readExerciseFragment, readSheetsFragment } from '../../src/exercises/link.ts';
import { sessionParts, sessionTexts } from '../../src/exercises/session-plan.ts';
import { situations } from '../../src/exercises/situations/all-situations.ts';
import { tellKey } from '../../src/exercises/told-key.ts';
import { newNotebook, withAdded } from '../../src/notebook/edit/edit-notebook.ts';
import { notebookText } from '../../src/notebook/format/notebook-text.ts';
import { readNotebook } from '../../src/notebook/format/read-notebook.ts';
import { isLinkAddress } from '../../src/notebook/markdown/link-address.ts';

const parts = sessionParts();
const opened = parts.flatMap(({ opens }) => opens.map(({ path }) => path));
const byCode = new Map(situations.map((each) => [caseCode(each.id), each]));

test('its parts are two hours, and the last ends there', () => {
  expect(parts.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(120);
  expect(sessionTexts().at(-1)?.notes).toMatch(/^De 1 h 55 à 2 h 00, 5 minutes\./);
});

test('each part says what to open and what to say, and all but the pause what to expect', () => {
  for (const { title, opens, says, expects } of parts) {
    expect(opens.length * says.length, title).toBeGreaterThan(0);
    if (title !== 'Pause') expect(expects.length, title).toBeGreaterThan(0);
  }
});

test('each page that it opens exists, and each exercise of an address', () => {
  for (const path of opened) {
    expect(isLinkAddress(path), path).toBe(true);
    const [page = '', fragment = ''] = path.split('#');
    const rule = rulePages.find(({ id }) => page === `/regles/${id}/`);
    const file = `src/pages${page.slice(0, -1)}`;
    expect(rule !== undefined || existsSync(`${file}.astro`) || existsSync(`${file}/index.astro`), path).toBe(
      true,
    );
    if (fragment === '') continue;
    const link = page.endsWith('/exercices/') ? readExerciseFragment(fragment) : readSheetsFragment(fragment);
    if (link.kind !== 'exercise' && link.kind !== 'sheets') throw new Error(`${path}: ${link.kind}`);
    expect(
      link.cases.filter((code) => !byCode.has(code)),
      path,
    ).toEqual([]);
  }
  for (const page of [
    '/formation/exercices/',
    '/formation/feuilles/',
    '/formation/plan/',
    '/formation/salle/',
  ])
    expect(
      opened.some((path) => path.startsWith(page)),
      page,
    ).toBe(true);
});

test('what it expects of an exercise is what the exact reader and the known mistakes give', () => {
  const asking = parts.flatMap((part) => {
    const link = readExerciseFragment(part.opens[0]?.path.split('#')[1] ?? '');
    return link.kind === 'exercise' ? [{ part, link }] : [];
  });
  expect(asking.length).toBeGreaterThan(2);
  for (const { part, link } of asking) {
    const situation = byCode.get(link.cases[0]);
    if (situation === undefined) throw new Error(part.title);
    const exercise = exerciseOf(situation, link.seed);
    const { answer, wrong } = tellKey(exercise);
    const told = new Set(wrong.map((each) => each.answer));
    expect(part.expects).toHaveLength(1 + told.size);
    expect(part.expects[0]).toBe(`**Juste** : ${answer}.`);
    for (const each of wrong) {
      const line = part.expects.find((says) => says.startsWith(`**${each.answer}** : `));
      expect(line).toContain(each.words);
    }
  }
});

test('who answers « la moitié » is told why it is a sixth', () => {
  const part = parts.find(({ title }) => title === 'Pourquoi un sixième');
  const amount = (text = '') =>
    Number(/([\d,]+)\s€\spar\spatient/.exec(text.replace(/(?<=\d)\s(?=\d{3})/g, ''))?.[1]?.replace(',', '.'));
  const given = amount(part?.question);
  expect(given).toBeGreaterThan(0);
  expect(amount(part?.expects[0]) * 6).toBe(given);
  const half = part?.expects.find((line) => amount(line) * 2 === given);
  expect(half).toContain('la moitié');
});

test('its carnet is one that can be read again, a text and its notes for each part', async () => {
  const texts = sessionTexts();
  const carnet = texts
    .flatMap(({ shown, notes }) => [shown, `# Notes\n\n${notes}`])
    .reduce(
      (notebook, texte) => withAdded(notebook, { mode: 'texte', texte }),
      newNotebook('Séance', '2026-11-29'),
    );
  expect(carnet.cellules).toHaveLength(2 * (parts.length + 1));
  expect(readNotebook(notebookText(carnet))).toMatchObject({ ok: true });
  const whole = `${texts
    .map(({ shown, notes }) => `${shown}\n${notes}`)
    .join('')
    .trim()}\n`;
  await expect(whole).toMatchFileSnapshot('session-plan.txt');
});
