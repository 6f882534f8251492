import { JsonNumber } from './json/json-number.ts';

/** One refusal: the path of the value, what was expected, as a French clause, and what came. */
export interface ScenarioError {
  readonly chemin: string;
  readonly attendu: string;
  readonly recu: string;
}

const LONGEST = 60;

/** What came, as it was written, cut after 60 characters; an empty text, objects and lists are named, not shown. */
export function received(value: unknown): string {
  if (value === undefined || value === '') return 'rien';
  if (value instanceof JsonNumber) return cut(value.literal);
  if (Array.isArray(value)) return describeList(value.length);
  if (typeof value === 'object' && value !== null) return 'un objet';
  return cut(String(value));
}

/** An error on one line: no character of the input can break it, or reach the terminal as a command. */
export function errorLine({ chemin, attendu, recu }: ScenarioError): string {
  return visible(`${chemin} : ${attendu}, « ${recu} » reçu`);
}

/** The one error of a text that is not JSON. */
export function notJson(text: string, message: string): ScenarioError {
  return { chemin: '', attendu: message, recu: received(text.trim() || undefined) };
}

/** The error of a key that its object has twice: which of its values counts is not guessed. */
export function givenTwice(chemin: string): ScenarioError {
  return { chemin, attendu: 'clé écrite une seule fois attendue', recu: 'une clé écrite deux fois' };
}

function cut(text: string): string {
  const characters = [...text.slice(0, 2 * LONGEST + 2)];
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST).join('')}…` : text;
}

function describeList(length: number): string {
  if (length === 0) return 'une liste vide';
  return `une liste de ${length} élément${length > 1 ? 's' : ''}`;
}

/** A character as JSON writes it: \\u007f. */
export function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** A text on one line, its control characters written out: none can break the line or command the terminal. */
export function visible(line: string): string {
  return line.replace(/[\p{Cc}\u2028\u2029]/gu, escaped);
}
