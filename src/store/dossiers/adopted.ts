import type { Entry } from '../state/entry.ts';
import type { Avis } from '../state/state.ts';

/** What is said once a case has become the reader's; `back` gives what it has taken the place of. */
export function adoptedAvis(nom: string, own: Entry['dossier'], isKept: boolean, back: () => void): Avis {
  if (!isKept)
    return {
      texte: `« ${nom} » est à vous, à la place de vos chiffres.`,
      action: { nom: 'Reprendre les miens', toDo: back },
    };
  const opened = `« ${nom} » est ouvert, dans un dossier à lui`;
  if (own === undefined) return { texte: `${opened}.` };
  return {
    texte: `${opened} : « ${own.nom} » n'a pas bougé.`,
    action: { nom: `Revenir à « ${own.nom} »`, toDo: back },
  };
}
