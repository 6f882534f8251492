import { raiseAlert } from './alerts.ts';
import { remember } from './leave-guard.ts';

const REFUSAL =
  "Ce navigateur ne garde pas ce que vous saisissez ici : il le refuse, ou sa place est pleine. Vos valeurs restent dans cette page tant qu'elle est ouverte ; notez-les, ou imprimez la page, avant de la quitter.";
const AUTRE = 'Un autre onglet a changé les champs de cette page. Cet onglet montre toujours les siens.';

/** Says, once a page, that the browser does not keep the fields of its forms; until it closes, only this page does. */
export function sayRefusal(tab: boolean): void {
  // Through its reloads and on other pages, the tab still has them where its own storage is written.
  if (!tab) remember();
  raiseAlert({ id: 'formulaire', texte: REFUSAL, actions: [], shut: { nom: 'Fermer' } });
}

interface OtherTab<T> {
  readonly autre: T;
  /** What this one has, when it is asked. */
  readonly mine: () => T;
  readonly take: (values: T) => void;
  readonly keep: () => void;
}

/** Says that another tab has typed in the same form; its values can be taken, and this one's taken back. */
export function sayOther<T>(cle: string, { autre, mine, take, keep }: OtherTab<T>): void {
  const toDo = (): void => {
    const left = mine();
    take(autre);
    raiseAlert({
      id: `pris:${cle}`,
      texte: "Les champs sont maintenant ceux de l'autre onglet.",
      actions: [{ nom: 'Reprendre les miens', toDo: () => take(left) }],
      shut: { nom: 'Fermer' },
    });
  };
  raiseAlert({
    id: `onglet:${cle}`,
    texte: AUTRE,
    actions: [{ nom: "Prendre ceux de l'autre onglet", toDo }],
    shut: { nom: 'Garder les miens', toDo: keep },
  });
}

/** Says that a case has become what is typed in a form; `back` gives what it has taken the place of, if anything. */
export function sayAdopted(cle: string, label: string, back: (() => void) | undefined): void {
  raiseAlert({
    id: `cas:${cle}`,
    texte: `${label}. Ces valeurs sont maintenant les vôtres : ce que vous y changez est gardé.`,
    actions: back ? [{ nom: "Reprendre celles d'avant", toDo: back }] : [],
    shut: { nom: 'Fermer' },
  });
}
