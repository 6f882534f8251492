/* A sharing key as its reader types it: every number is a text, which may not be one. */

export interface TypedCriterion {
  readonly nom: string;
  readonly poids: string;
  /** All members alike. */
  readonly egal?: true;
}

export interface TypedMember {
  readonly nom: string;
  /** By criterion, in their order. */
  readonly valeurs: readonly string[];
}

export interface TypedMembers {
  readonly criteres: readonly TypedCriterion[];
  readonly membres: readonly TypedMember[];
}

export interface TypedKey extends TypedMembers {
  readonly garde: 'part' | 'montant';
  readonly part: string;
  readonly montant: string;
  readonly credits: 'projet' | 'clef';
}

/** The most of each that a key takes. */
export const MOST = { criteria: 8, members: 40, name: 60 } as const;

export const membersText = (members: TypedMembers): string => JSON.stringify(members);

/** The members and criteria of a text, undefined where it is none of ours; each member has a text for each criterion. */
export function readMembers(text: string): TypedMembers | undefined {
  try {
    const { criteres, membres, ...others } = JSON.parse(text) as Record<string, unknown>;
    if (!isList(criteres, isCriterion, MOST.criteria) || !isList(membres, isMember, MOST.members))
      return undefined;
    if (Object.keys(others).length > 0) return undefined;
    return {
      criteres,
      membres: membres.map(({ nom, valeurs }) => ({
        nom,
        valeurs: criteres.map((_, rank) => valeurs[rank] ?? ''),
      })),
    };
  } catch {
    return undefined;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isList = <T>(value: unknown, is: (each: unknown) => each is T, most: number): value is T[] =>
  Array.isArray(value) && value.length <= most && value.every(is);
const isText = (value: unknown): value is string => typeof value === 'string';

function isCriterion(value: unknown): value is TypedCriterion {
  if (!isRecord(value)) return false;
  const { nom, poids, egal, ...others } = value;
  return (
    isText(nom) && isText(poids) && (egal === undefined || egal === true) && Object.keys(others).length === 0
  );
}

function isMember(value: unknown): value is TypedMember {
  if (!isRecord(value)) return false;
  const { nom, valeurs, ...others } = value;
  return isText(nom) && Array.isArray(valeurs) && valeurs.every(isText) && Object.keys(others).length === 0;
}
