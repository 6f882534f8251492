import { membersText, readMembers, type TypedKey } from '../../scenario/sharing/typed-key.ts';
import { settingsLink } from '../settings-link.ts';

/** Under which the browser keeps what is typed. */
export const cle = 'ipep-clef/1';

/** Characters that are kept of a field: the most members and criteria, with their names. */
export const LONGEST = 60_000;

export type KeyField = 'membres' | 'garde' | 'part' | 'montant' | 'credits';
export type TypedFields = Readonly<Record<KeyField, string>>;

/** What the page opens with: three members and three criteria, all of it invented. */
export const depart: TypedFields = {
  membres: membersText({
    criteres: [
      { nom: 'Part égale', poids: '1', egal: true },
      { nom: 'Patientèle', poids: '2' },
      { nom: 'Heures données au projet', poids: '1' },
    ],
    membres: [
      { nom: 'Cabinet médical', valeurs: ['', '8200', '140'] },
      { nom: 'Cabinet infirmier', valeurs: ['', '5100', '110'] },
      { nom: 'Pharmacie', valeurs: ['', '6400', '35'] },
    ],
  }),
  garde: 'part',
  part: '0.3',
  montant: '20000',
  credits: 'projet',
};

/** The address of a key, after its scenario. */
export const keyLink = settingsLink<KeyField>('clef', depart);

/** The same for a link that is copied: the key of the start too, which would otherwise be the receiver's own. */
export const sentKey = (typed: TypedFields): string => keyLink.fragment(typed) || 'clef=1';

/** The key of the fields; undefined where its members are no text of ours. */
export function typedKey({ membres, garde, part, montant, credits }: TypedFields): TypedKey | undefined {
  const read = readMembers(membres);
  return (
    read && {
      ...read,
      garde: garde === 'montant' ? 'montant' : 'part',
      part,
      montant,
      credits: credits === 'clef' ? 'clef' : 'projet',
    }
  );
}
