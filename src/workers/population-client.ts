import { proxy, type Remote, releaseProxy, wrap } from 'comlink';
import type { FinTache, TachesPopulation } from './population-tasks.ts';
import type { ClientPopulation, IssuePopulation, SurProgres } from './population-types.ts';

export interface OptionsClientPopulation {
  readonly spawn: () => Worker;
  /** Milliseconds without an answer nor a sign of life after which the worker is given up. */
  readonly patience?: number;
}

const PERDU = "Le fichier n'est plus en mémoire : importez-le à nouveau.";
const SILENCE = `L'import ou le calcul n'a plus donné signe de vie. ${PERDU}`;
const ARRET = `L'import ou le calcul s'est arrêté. ${PERDU}`;

interface Active {
  readonly worker: Worker;
  readonly remote: Remote<TachesPopulation>;
}

/** A client that starts its worker at the first task, and another one after a breakdown. */
export function creerClientPopulation({
  spawn,
  patience = 10_000,
}: OptionsClientPopulation): ClientPopulation {
  let active: Active | undefined;
  const pannes = new Set<(message: string) => void>();

  const arreter = (message: string): void => {
    active?.remote[releaseProxy]();
    active?.worker.terminate();
    active = undefined;
    for (const dire of [...pannes]) dire(message);
  };

  const demarrer = (): Active => {
    if (active !== undefined) return active;
    const worker = spawn();
    const cassee = (): void => {
      if (active?.worker === worker) arreter(ARRET);
    };
    worker.addEventListener('error', cassee);
    worker.addEventListener('messageerror', cassee);
    active = { worker, remote: wrap<TachesPopulation>(worker) };
    return active;
  };

  /** The worker beats while it works, so that only silence, however long the task, ends it. */
  const demander = <T>(
    lancer: (remote: Remote<TachesPopulation>, vivant: SurProgres) => Promise<FinTache<T>>,
    surProgres?: SurProgres,
  ): Promise<IssuePopulation<T>> =>
    new Promise((resolve) => {
      let veille = setTimeout(() => arreter(SILENCE), patience);
      const finir = (issue: IssuePopulation<T>): void => {
        clearTimeout(veille);
        pannes.delete(panne);
        resolve(issue);
      };
      const panne = (message: string): void => finir({ etat: 'panne', message });
      const vivant: SurProgres = (progres) => {
        if (!pannes.has(panne)) return;
        clearTimeout(veille);
        veille = setTimeout(() => arreter(SILENCE), patience);
        surProgres?.(progres);
      };
      pannes.add(panne);
      // A worker that a browser refuses to start throws at once.
      new Promise<FinTache<T>>((done) => done(lancer(demarrer().remote, proxy(vivant)))).then(finir, () =>
        arreter(ARRET),
      );
    });

  return {
    importer: (source, surProgres) =>
      demander((remote, vivant) => remote.importer(source, vivant), surProgres),
    intervalles: (options = {}, surProgres) =>
      demander((remote, vivant) => remote.intervalles(options, vivant), surProgres),
    exporter: (liste) => demander((remote) => remote.exporter(liste)),
    annuler: () => void active?.remote.annuler().catch(() => {}),
  };
}
