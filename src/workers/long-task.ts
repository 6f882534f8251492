import type { FinTache, RefusTache, SurProgres } from './long-contract.ts';

/** Milliseconds between two signs of life: a slow disk is no breakdown. */
const BATTEMENT = 1000;

/** Milliseconds under which a progress is not worth a message. */
const CADENCE = 50;

type Tache<T> = (
  signal: AbortSignal,
  avancer: (fait: number, lignes?: number) => void,
) => Promise<T | RefusTache>;

/** Runs the long tasks of a worker, one at a time. */
export interface Meneur {
  /** Runs a task in place of the one under way, and beats while it lasts. */
  mener<T>(total: number, surProgres: SurProgres | undefined, tache: Tache<T>): Promise<FinTache<T>>;
  annuler(): void;
}

export function creerMeneur(): Meneur {
  let encours: AbortController | undefined;
  return {
    async mener(total, surProgres, tache) {
      encours?.abort();
      const propre = new AbortController();
      encours = propre;
      const { avancer, arreter } = cadencer(total, surProgres);
      try {
        return { etat: 'fini', resultat: await tache(propre.signal, avancer) };
      } catch (error) {
        if (propre.signal.aborted) return { etat: 'annule' };
        throw error;
      } finally {
        arreter();
      }
    },
    annuler: () => encours?.abort(),
  };
}

const ILLISIBLE: RefusTache = {
  ok: false,
  message: 'Le fichier ne peut pas être lu : il a peut-être été déplacé ou modifié. Choisissez-le à nouveau.',
};

/** A file that vanished, or that changed since it was chosen, is a refusal; anything else is a bug, or a cancel. */
export function enRefus(error: unknown): RefusTache {
  if (error instanceof DOMException && error.name.startsWith('Not')) return ILLISIBLE;
  throw error;
}

/** Tells of a progress now and then, and again while nothing moves. */
function cadencer(total: number, surProgres: SurProgres = () => {}) {
  let [fait, lues, dite] = [0, 0, Number.NEGATIVE_INFINITY];
  const dire = (): void => {
    dite = performance.now();
    surProgres({ fait, total, ...(lues > 0 && { lignes: lues }) });
  };
  const battement = setInterval(dire, BATTEMENT);
  return {
    avancer(nouveau: number, lignes = 0): void {
      fait = nouveau;
      lues = lignes;
      if (performance.now() - dite >= CADENCE) dire();
    },
    arreter: () => clearInterval(battement),
  };
}
