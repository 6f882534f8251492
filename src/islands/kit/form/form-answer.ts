import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Formulaire, Saisi } from '../../../store/form.ts';
import type { Issue } from '../../../workers/calculation/calculation-client.ts';

/** Why fields are refused, in French, by field: nothing is computed from them. */
type RefusDeChamps<C extends string> = { readonly [K in C]?: string };

/** What the worker answers to a form. */
export type Jugement<C extends string, R> =
  | { readonly ok: true; readonly resultat: R }
  | { readonly ok: false; readonly refus: RefusDeChamps<C> };

type Fraicheur = 'a-jour' | 'en-cours' | 'refuse' | 'panne';

/** What a form gives, as the worker answers: the last result stays while another is on its way, or refused. */
export interface Reponse<C extends string, R> {
  readonly resultat: ReadonlySignal<R | undefined>;
  readonly refus: ReadonlySignal<RefusDeChamps<C>>;
  readonly fraicheur: ReadonlySignal<Fraicheur>;
  /** Whether the result is that of what is typed. */
  readonly upToDate: () => boolean;
  /** Whether what is shown was never that of a reader whose values the page opened with: it is that of its build. */
  readonly ofExample: () => boolean;
  /** What a breakdown says, in French. */
  readonly panne: ReadonlySignal<string | undefined>;
  /** Follows the form from now on; a page that nobody has touched shows what its build computed. */
  suivre(): void;
  reessayer(): void;
}

export function creerReponse<C extends string, R>(
  formulaire: Formulaire<C>,
  demander: (saisi: Saisi<C>) => Promise<Issue<Jugement<C, R>>>,
): Reponse<C, R> {
  const resultat = signal<R | undefined>(undefined);
  const refus = signal<RefusDeChamps<C>>({});
  const fraicheur = signal<Fraicheur>('a-jour');
  const panne = signal<string | undefined>(undefined);
  let suivi = false;
  let resumed = false;

  const calculer = async (saisi: Saisi<C>): Promise<void> => {
    fraicheur.value = 'en-cours';
    const issue = await demander(saisi);
    // Replaced by a later one, or no longer what is typed: that one will tell.
    if (issue.etat === 'remplace' || formulaire.saisi.peek() !== saisi) return;
    panne.value = issue.etat === 'panne' ? issue.message : undefined;
    if (issue.etat === 'panne') {
      fraicheur.value = 'panne';
      return;
    }
    const jugement = issue.resultat;
    refus.value = jugement.ok ? {} : jugement.refus;
    fraicheur.value = jugement.ok ? 'a-jour' : 'refuse';
    if (jugement.ok) resultat.value = jugement.resultat;
  };

  return {
    resultat,
    refus,
    fraicheur,
    upToDate: () => fraicheur.value === 'a-jour',
    ofExample: () => resumed && resultat.value === undefined,
    panne,
    suivre() {
      if (suivi) return;
      suivi = true;
      resumed = formulaire.modifie.peek();
      effect(() => {
        const saisi = formulaire.saisi.value;
        if (formulaire.modifie.value || resultat.peek() !== undefined) void calculer(saisi);
      });
    },
    reessayer: () => void calculer(formulaire.saisi.peek()),
  };
}
