import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { type Saisie, sansVue } from '../state/draft.ts';
import { isSaisie } from '../state/shape.ts';
import { differe } from '../state/state.ts';
import { lireTexte } from '../storage/browser-storage.ts';
import { annuler, type Historique, noter, retablir, VIDE } from './history.ts';

const CLE = 'ipep-historique/1';

/** How long a reader may stop in a field, in milliseconds, before what follows is another change. */
export const PAUSE = 4000;

/** What was just undone or done again. */
export interface Reprise {
  readonly sens: 'annule' | 'retabli';
  readonly avant: Saisie;
  readonly apres: Saisie;
}

export interface Reprises {
  readonly historique: ReadonlySignal<Historique<Saisie>>;
  /** Until something else is changed. */
  readonly reprise: ReadonlySignal<Reprise | undefined>;
  /** To be called before a change; those of typing in one field are one. */
  noter(apres: Saisie, frappe: boolean): void;
  /** The state to show, or nothing when there is none. */
  reprendre(sens: Reprise['sens']): Saisie | undefined;
  /** Takes what the tab has kept, and keeps it when the page is left. */
  ouvrir(): void;
}

/** The changes of the scenario that can be undone, kept for the tab. */
export function creerReprises(saisie: Signal<Saisie>): Reprises {
  const historique = signal<Historique<Saisie>>(VIDE);
  const reprise = signal<Reprise | undefined>(undefined);
  let tenu = false;
  let champ: string | undefined;
  let instant = 0;

  const suite = (apres: Saisie, frappe: boolean): boolean => {
    const avant = champ;
    const passe = performance.now() - instant;
    champ =
      frappe && document.activeElement instanceof HTMLInputElement
        ? ouChange(saisie.value, apres)
        : undefined;
    instant = performance.now();
    return champ !== undefined && champ === avant && passe < PAUSE && reprise.value === undefined;
  };

  /** What keeps the history is fetched once there is one; a page left before that keeps its scenario all the same. */
  const tenir = (): void => {
    if (tenu) return;
    tenu = true;
    import('./history-text.ts').then(
      ({ tenirHistorique }) => tenirHistorique(CLE, historique, isSaisie),
      () => {
        tenu = false;
      },
    );
  };

  return {
    historique,
    reprise,
    noter(apres, frappe) {
      const present = saisie.value;
      if (suite(apres, frappe) || !differe(sansVue(present), sansVue(apres))) return;
      reprise.value = undefined;
      historique.value = noter(historique.value, present);
      tenir();
    },
    reprendre(sens) {
      const avant = saisie.value;
      const pas = (sens === 'annule' ? annuler : retablir)(historique.value, avant);
      if (pas === undefined) return undefined;
      const [apres, suivant] = pas;
      historique.value = suivant;
      reprise.value = { sens, avant, apres };
      return apres;
    },
    ouvrir() {
      if (lireTexte(CLE, 'sessionStorage') !== null) tenir();
      document.addEventListener('focusout', () => {
        champ = undefined;
      });
    },
  };
}

/** The path of the first value that a change replaces: a change copies nothing but what leads to it. */
function ouChange(avant: unknown, apres: unknown): string {
  if (typeof avant !== 'object' || typeof apres !== 'object' || avant === null || apres === null) return '';
  const [ici, la] = [avant, apres] as Record<string, unknown>[];
  const cle = Object.keys({ ...ici, ...la }).find((each) => ici?.[each] !== la?.[each]);
  return cle === undefined ? '' : `${cle}.${ouChange(ici?.[cle], la?.[cle])}`;
}
