import { writeFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { questions } from '../../src/cahier/people/questionnaire/all-questions.ts';
import { csvDemonstration } from '../../src/population/invented/invented-answers.ts';
import { settled } from './watch.ts';

/** The part of the page where a group's answers are imported. */
export interface Group {
  readonly section: Locator;
  readonly results: Locator;
  /** Gives the page a file of its own making. */
  readonly importFile: (name: string, content: string | Buffer) => Promise<void>;
}

export async function openGroup(page: Page): Promise<Group> {
  await page.goto('./regles/experience-patient/');
  const section = page.locator('#reponses');
  await section.scrollIntoViewIfNeeded();
  await settled(page);
  return {
    section,
    results: section.locator('.result-cards[data-complet=true]'),
    importFile: (name, content) =>
      section
        .getByLabel('Fichier CSV des réponses')
        .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) }),
  };
}

/** What a click downloads, as text. */
export async function downloaded(page: Page, button: Locator): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  const stream = await download.createReadStream();
  const pieces: Buffer[] = [];
  for await (const piece of stream) pieces.push(piece as Buffer);
  return { name: download.suggestedFilename(), text: Buffer.concat(pieces).toString('utf8') };
}

/** Expects a CSV that no spreadsheet would take for formulas. */
export function expectHarmless(text: string): void {
  const cells = text.replace(/^\ufeff/, '').split(/;|\r\n/);
  expect(cells.filter((cell) => /^"?[=+@\t\r-](?!\d+([.,]\d+)?$)/.test(cell))).toEqual([]);
}

/** A file of many respondents, answers in full words: invented ones, over and over. */
export function writeMany(path: string, respondents: number): void {
  const [head = '', ...lines] = csvDemonstration({ respondents: 1000 }).trimEnd().split('\r\n');
  const thousand = `${lines.join('\r\n')}\r\n`;
  writeFileSync(path, `${head}\r\n${thousand.repeat(respondents / lines.length)}`);
}

/** One line of answers, by column; the others are empty. */
export function line(answers: { readonly [column: string]: string }): string {
  return questions.map(({ id }) => answers[id] ?? '').join(';');
}

export const head: string = questions.map(({ id }) => id).join(';');
