import { creerClientLong, type OptionsClientLong } from './client-long.ts';
import type { TachesPopulation } from './population-tasks.ts';
import type { ClientPopulation } from './population-types.ts';

/** The worker of a group's answers. */
export function creerClientPopulation(options: OptionsClientLong): ClientPopulation {
  const { demander, actif } = creerClientLong<TachesPopulation>(options);
  return {
    importer: (source, surProgres) =>
      demander((remote, vivant) => remote.importer(source, vivant), surProgres),
    intervalles: (options = {}, surProgres) =>
      demander((remote, vivant) => remote.intervalles(options, vivant), surProgres),
    exporter: (liste) => demander((remote) => remote.exporter(liste)),
    annuler: () =>
      void actif()
        ?.annuler()
        .catch(() => {}),
  };
}
