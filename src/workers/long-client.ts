import { proxy, type Remote, releaseProxy, wrap } from 'comlink';
import type { FinTache } from './long-task.ts';
import { patienter } from './patience.ts';
import type { IssueTache, SurProgres } from './task-progress.ts';

export interface OptionsClientLong {
  readonly spawn: () => Worker;
  /** Milliseconds without an answer nor a sign of life after which the worker is given up. */
  readonly patience?: number;
}

const PERDU = "Le fichier n'est plus en mémoire : importez-le à nouveau.";
const SILENCE = `L'import ou le calcul n'a plus donné signe de vie. ${PERDU}`;
const ARRET = `L'import ou le calcul s'est arrêté. ${PERDU}`;

/** A worker of long tasks, seen from a page. Nothing rejects. */
export interface ClientLong<Taches> {
  demander<T>(
    lancer: (remote: Remote<Taches>, vivant: SurProgres) => Promise<FinTache<T>>,
    surProgres?: SurProgres,
  ): Promise<IssueTache<T>>;
  /** The worker, if it runs. */
  actif(): Remote<Taches> | undefined;
}

interface Active<Taches> {
  readonly worker: Worker;
  readonly remote: Remote<Taches>;
}

/** A client that starts its worker at the first task, and another one after a breakdown. */
export function creerClientLong<Taches>({ spawn, patience = 10_000 }: OptionsClientLong): ClientLong<Taches> {
  let active: Active<Taches> | undefined;
  const pannes = new Set<(message: string) => void>();

  const arreter = (message: string): void => {
    active?.remote[releaseProxy]();
    active?.worker.terminate();
    active = undefined;
    for (const dire of [...pannes]) dire(message);
  };

  const demarrer = (): Active<Taches> => {
    if (active !== undefined) return active;
    const worker = spawn();
    const cassee = (): void => {
      if (active?.worker === worker) arreter(ARRET);
    };
    worker.addEventListener('error', cassee);
    worker.addEventListener('messageerror', cassee);
    active = { worker, remote: wrap<Taches>(worker) };
    return active;
  };

  return {
    actif: () => active?.remote,
    /** The worker beats while it works, so that only silence, however long the task, ends it. */
    demander: (lancer, surProgres) =>
      new Promise((resolve) => {
        type Issue = Parameters<typeof resolve>[0];
        const veille = patienter(patience, () => arreter(SILENCE));
        const finir = (issue: Issue): void => {
          veille.cesser();
          pannes.delete(panne);
          resolve(issue);
        };
        const panne = (message: string): void => finir({ etat: 'panne', message });
        const vivant: SurProgres = (progres) => {
          if (!pannes.has(panne)) return;
          veille.recommencer();
          surProgres?.(progres);
        };
        pannes.add(panne);
        // A worker that a browser refuses to start throws at once.
        new Promise<Awaited<ReturnType<typeof lancer>>>((done) =>
          done(lancer(demarrer().remote, proxy(vivant))),
        ).then(finir, () => arreter(ARRET));
      }),
  };
}
