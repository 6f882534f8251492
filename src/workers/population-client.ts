import { creerClientLong, type OptionsClientLong } from './client-long.ts';
import type { TachesPopulation } from './population-tasks.ts';
import type { ClientPopulation } from './population-types.ts';

/** The worker of a group's answers. */
export function creerClientPopulation(options: OptionsClientLong): ClientPopulation {
  const { demander, actif } = creerClientLong<TachesPopulation>(options);
  return {
    entete: (source) => demander((remote, vivant) => remote.entete(source, vivant)),
    importer: (source, surProgres, correspondance) =>
      demander((remote, vivant) => remote.importer(source, vivant, correspondance), surProgres),
    intervalles: (options = {}, surProgres) =>
      demander((remote, vivant) => remote.intervalles(options, vivant), surProgres),
    exporter: (liste) => demander((remote) => remote.exporter(liste)),
    annuler: () =>
      void actif()
        ?.annuler()
        .catch(() => {}),
  };
}
