import { creerClientLong, type OptionsClientLong } from '../long-client.ts';
import type { ClientLaboratoire } from './contract.ts';
import type { TachesLaboratoire } from './tasks.ts';

/** The worker of the regression laboratory. */
export function creerClientLaboratoire(options: OptionsClientLong): ClientLaboratoire {
  const { demander, actif } = creerClientLong<TachesLaboratoire>(options);
  return {
    echantillonner: (choix = {}, surProgres) =>
      demander((remote, vivant) => remote.echantillonner(choix, vivant), surProgres),
    importer: (source, correspondance, surProgres) =>
      demander((remote, vivant) => remote.importer(source, correspondance, vivant), surProgres),
    ajuster: (choix = {}, surProgres) =>
      demander((remote, vivant) => remote.ajuster(choix, vivant), surProgres),
    disperser: (choix, surProgres) =>
      demander((remote, vivant) => remote.disperser(choix, vivant), surProgres),
    annuler: () =>
      void actif()
        ?.annuler()
        .catch(() => {}),
  };
}
