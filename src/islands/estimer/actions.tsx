import { useState } from 'preact/hooks';
import type { EstimationCalculee } from '../../scenario/estimer.ts';
import { href } from '../../site.ts';
import { lireFichier, texteFichier } from '../../store/fichier.ts';
import { client, store } from '../../store/index.ts';
import { ChoixDeFichier } from '../import/choix-de-fichier.tsx';
import { telecharger } from '../telecharger.ts';

/** To keep, to share, to print, to go further. */
export function Actions({ estime }: { readonly estime: EstimationCalculee }) {
  const [dit, setDit] = useState('');

  const copier = async (): Promise<void> => {
    if (store.fragment.value === undefined) {
      return setDit('Ce scénario est trop long pour un lien : enregistrez-le en fichier.');
    }
    const url = `${location.origin}${location.pathname}${store.fragment.value && `#${store.fragment.value}`}`;
    try {
      await navigator.clipboard.writeText(url);
      setDit('Lien copié.');
    } catch {
      setDit("Le navigateur n'a pas permis de copier : l'adresse de la page est ce lien.");
    }
  };

  const csv = async (): Promise<void> => {
    const issue = await client.ask('csv', 'csvVersements', estime.versements, estime.modifies);
    if (issue.etat === 'fini') telecharger('ipep-versements.csv', 'text/csv;charset=utf-8', issue.resultat);
  };

  const csvTout = async (): Promise<void> => {
    const issue = await client.ask('csv', 'csvResultats', estime.resultats, estime.modifies);
    if (issue.etat === 'fini') telecharger('ipep-resultats.csv', 'text/csv;charset=utf-8', issue.resultat);
  };

  const ouvrir = async (file: File): Promise<void> => {
    // What was said of another file, or of this one before it was corrected, is true no more.
    setDit('');
    const lu = await lireFichier(file);
    if (!lu.ok) return setDit(lu.message);
    store.remplacer(lu.saisie);
    setDit(`« ${file.name} » est ouvert.`);
  };

  return (
    <div class="actions si-script">
      <button type="button" onClick={() => void copier()}>
        Copier le lien
      </button>
      <button type="button" onClick={() => print()}>
        Imprimer
      </button>
      <button type="button" onClick={() => void csv()}>
        Versements en CSV
      </button>
      <button type="button" onClick={() => void csvTout()}>
        Tous les résultats en CSV
      </button>
      <button
        type="button"
        onClick={() =>
          telecharger('ipep-scenario.json', 'application/json', texteFichier(store.saisie.value))
        }
      >
        Enregistrer
      </button>
      <ChoixDeFichier
        nom="Ouvrir un fichier"
        champ="Fichier de scénario à ouvrir"
        accept=".json,application/json"
        onFichier={(fichier) => void ouvrir(fichier)}
      />
      <span class="ressort" />
      <a class="bouton bouton-plein" href={href('/regles/calendrier/')}>
        Comprendre, règle par règle →
      </a>
      <p class="actions-dit" role="status">
        {dit}
      </p>
    </div>
  );
}
