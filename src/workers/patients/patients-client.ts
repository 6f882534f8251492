import { creerClientLong, type OptionsClientLong } from '../long-client.ts';
import type { ClientPatients } from './contract.ts';
import type { TachesPatients } from './tasks.ts';

/** The worker of a group's patients. */
export function creerClientPatients(options: OptionsClientLong): ClientPatients {
  const { demander, actif } = creerClientLong<TachesPatients>(options);
  return {
    entete: (source) => demander((remote, vivant) => remote.entete(source, vivant)),
    importer: (source, correspondance, surProgres) =>
      demander((remote, vivant) => remote.importer(source, correspondance, vivant), surProgres),
    exporter: (liste) => demander((remote) => remote.exporter(liste)),
    annuler: () =>
      void actif()
        ?.annuler()
        .catch(() => {}),
  };
}
