import { creerClientLong, type OptionsClientLong } from '../long-client.ts';
import type { ClientPopulation } from './contract.ts';
import type { TachesPopulation } from './tasks.ts';

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
