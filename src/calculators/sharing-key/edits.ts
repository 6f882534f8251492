import { freeName } from '../../scenario/edit/free-name.ts';
import type { TypedCriterion, TypedMember, TypedMembers } from '../../scenario/sharing/typed-key.ts';

/* What is done to the members and criteria of a key, as they are typed: pure edits. */

const put = <T>(list: readonly T[], rank: number, next: T): T[] =>
  list.map((each, place) => (place === rank ? next : each));
const without = <T>(list: readonly T[], rank: number): T[] => list.filter((_, place) => place !== rank);

const takenIn =
  (list: readonly { readonly nom: string }[]) =>
  (nom: string): boolean =>
    list.some((each) => each.nom.trim() === nom);

/** A member more, at the end, under a name that no other has; its values are asked. */
export const withMember = ({ criteres, membres }: TypedMembers): TypedMembers => ({
  criteres,
  membres: [
    ...membres,
    {
      nom: freeName((rank) => `Membre ${rank}`, takenIn(membres), membres.length + 1),
      valeurs: criteres.map(() => ''),
    },
  ],
});

/** A criterion more, at the end, of weight 1. */
export const withCriterion = ({ criteres, membres }: TypedMembers): TypedMembers => ({
  criteres: [
    ...criteres,
    { nom: freeName((rank) => `Critère ${rank}`, takenIn(criteres), criteres.length + 1), poids: '1' },
  ],
  membres: membres.map(({ nom, valeurs }) => ({ nom, valeurs: [...valeurs, ''] })),
});

export const withoutMember = ({ criteres, membres }: TypedMembers, rank: number): TypedMembers => ({
  criteres,
  membres: without(membres, rank),
});

/** Without a criterion, nor what members have of it. */
export const withoutCriterion = ({ criteres, membres }: TypedMembers, rank: number): TypedMembers => ({
  criteres: without(criteres, rank),
  membres: membres.map(({ nom, valeurs }) => ({ nom, valeurs: without(valeurs, rank) })),
});

export const changeCriterion = (
  { criteres, membres }: TypedMembers,
  rank: number,
  edit: (own: TypedCriterion) => TypedCriterion,
): TypedMembers => ({
  criteres: criteres.map((own, place) => (place === rank ? edit(own) : own)),
  membres,
});

export const changeMember = (
  { criteres, membres }: TypedMembers,
  rank: number,
  edit: (own: TypedMember) => TypedMember,
): TypedMembers => ({
  criteres,
  membres: membres.map((own, place) => (place === rank ? edit(own) : own)),
});

/** What a member has of a criterion. */
export const changeValue = (
  members: TypedMembers,
  member: number,
  criterion: number,
  text: string,
): TypedMembers =>
  changeMember(members, member, ({ nom, valeurs }) => ({ nom, valeurs: put(valeurs, criterion, text) }));
