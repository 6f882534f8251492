import { compareNumbers, readDecimal } from '../format/decimal-text.ts';
import type { Criterion, Kept, Member, SharingKey } from './key.ts';
import { MOST, type TypedKey } from './typed-key.ts';

/** What is wrong of a typed key, where, and what came. */
export interface KeyFault {
  /** « criteres[0].poids », « membres[2].valeurs[1] », « part ». */
  readonly path: string;
  readonly code: KeyFaultCode;
  readonly received: string;
}

export type KeyFaultCode =
  | 'no-name'
  | 'long-name'
  /** Another has it already. */
  | 'same-name'
  /** Nothing, or no decimal of at least zero. */
  | 'no-number'
  /** No part of a whole. */
  | 'no-part'
  | 'no-member'
  | 'no-criterion'
  /** No criterion counts. */
  | 'no-weight'
  /** Of a criterion that counts, nobody has anything. */
  | 'no-value';

export type KeyReading =
  | { readonly ok: true; readonly key: SharingKey }
  | { readonly ok: false; readonly faults: readonly KeyFault[] };

/** Reads a key as it is typed; all that is wrong comes back together, and nothing is shared then. */
export function readKey(typed: TypedKey): KeyReading {
  const faults: KeyFault[] = [];
  const refuse = (path: string, code: KeyFaultCode, received = ''): string => {
    faults.push({ path, code, received });
    return '0';
  };
  const number = (path: string, text: string): string => {
    const value = readDecimal(text);
    return value === undefined || value.startsWith('-') ? refuse(path, 'no-number', text) : value;
  };
  const names = (list: 'criteres' | 'membres'): void => {
    const seen = new Set<string>();
    for (const [rank, { nom }] of typed[list].entries()) {
      const name = nom.trim();
      const path = `${list}[${rank}].nom`;
      if (name === '') refuse(path, 'no-name');
      else if (name.length > MOST.name) refuse(path, 'long-name', name);
      else if (seen.has(name)) refuse(path, 'same-name', name);
      seen.add(name);
    }
  };
  names('criteres');
  names('membres');
  const criteria = typed.criteres.map(
    ({ nom, poids, egal }, rank): Criterion => ({
      nom: nom.trim(),
      weight: number(`criteres[${rank}].poids`, poids),
      isEqual: egal === true,
    }),
  );
  const members = typed.membres.map(
    ({ nom, valeurs }, member): Member => ({
      nom: nom.trim(),
      values: criteria.map(({ isEqual }, rank) =>
        isEqual ? '1' : number(`membres[${member}].valeurs[${rank}]`, valeurs[rank] ?? ''),
      ),
    }),
  );
  const kept = keptOf(typed, number, refuse);
  if (members.length === 0) refuse('membres', 'no-member');
  if (criteria.length === 0) refuse('criteres', 'no-criterion');
  // What is missing of the whole is said once each number is one.
  if (faults.length === 0) {
    if (criteria.every(({ weight }) => weight === '0')) refuse('criteres', 'no-weight');
    for (const [rank, { nom, weight, isEqual }] of criteria.entries())
      if (weight !== '0' && !isEqual && members.every(({ values }) => values[rank] === '0'))
        refuse(`criteres[${rank}]`, 'no-value', nom);
  }
  const credits = typed.credits === 'clef' ? 'shared' : 'project';
  return faults.length > 0 ? { ok: false, faults } : { ok: true, key: { criteria, members, kept, credits } };
}

/** Only the way that is chosen is judged: the other one keeps what was typed. */
function keptOf(
  { garde, part, montant }: TypedKey,
  number: (path: string, text: string) => string,
  refuse: (path: string, code: KeyFaultCode, received: string) => string,
): Kept {
  if (garde === 'montant') return { kind: 'amount', amount: number('montant', montant) };
  const value = readDecimal(part);
  const isPart = value !== undefined && !value.startsWith('-') && compareNumbers(value, '1') <= 0;
  return { kind: 'part', part: isPart ? value : refuse('part', 'no-part', part) };
}
