import { useRef, useState } from 'preact/hooks';
import type { EstimationCalculee } from '../../scenario/estimate/estimate.ts';
import { href } from '../../site.ts';
import { client, store } from '../../store/page-store.ts';
import { lireFichier, texteFichier } from '../../store/scenario-file.ts';
import { telecharger } from '../kit/download.ts';
import { ChoixDeFichier } from '../kit/import/file-button.tsx';
import { useOnceSettled } from './settled.ts';

interface Props {
  readonly estime: EstimationCalculee;
  /** Whether the estimate is that of what is typed. */
  readonly fraiche: boolean;
}

const ATTENTE = 'Le calcul est en cours : ce sera fait avec son résultat.';
const REFUS = "Une valeur est à corriger, ou le calcul n'a pas abouti : le lien n'a pas été copié.";
const DAVANT = "C'est le dernier scénario calculé, d'avant la valeur à corriger.";

/** To keep, to share, to print, to go further: what is taken away is what is typed, or it is said that it is not. */
export function Actions({ estime, fraiche }: Props) {
  const [dit, setDit] = useState('');
  const onceSettled = useOnceSettled(fraiche);
  const courante = useRef(estime);
  courante.current = estime;

  const faire = (act: (fresh: boolean) => Promise<string> | string): void => {
    setDit(store.fraicheur.value === 'calcul' ? ATTENTE : '');
    onceSettled((fresh) => void Promise.resolve(act(fresh)).then(setDit));
  };

  const copier = async (fresh: boolean): Promise<string> => {
    if (!fresh) return REFUS;
    try {
      const fragment = await store.link();
      if (fragment === undefined)
        return 'Ce scénario est trop long pour un lien : enregistrez-le en fichier.';
      const url = `${location.origin}${location.pathname}${fragment && `#${fragment}`}`;
      await navigator.clipboard.writeText(url);
      return 'Lien copié.';
    } catch {
      return "Le navigateur n'a pas permis de copier : l'adresse de la page est ce lien.";
    }
  };

  const enCsv = async (tout: boolean, fresh: boolean): Promise<string> => {
    const { versements, resultats, modifies } = courante.current;
    const issue = await (tout
      ? client.ask('csv', 'csvResultats', resultats, modifies)
      : client.ask('csv', 'csvVersements', versements, modifies));
    if (issue.etat !== 'fini') return '';
    const nom = tout ? 'ipep-resultats.csv' : 'ipep-versements.csv';
    telecharger(nom, 'text/csv;charset=utf-8', issue.resultat);
    return fresh ? '' : DAVANT;
  };

  const enregistrer = (fresh: boolean): string => {
    const saisie = store.saisie.value;
    telecharger('ipep-scenario.json', 'application/json', texteFichier(saisie));
    // Typed year by year, it is saved as it is typed; answers that are refused have no scenario.
    return fresh || saisie.estimation === undefined ? '' : DAVANT;
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
      <button type="button" onClick={() => faire(copier)}>
        Copier le lien
      </button>
      <button type="button" onClick={() => print()}>
        Imprimer
      </button>
      <button type="button" onClick={() => faire((fresh) => enCsv(false, fresh))}>
        Versements en CSV
      </button>
      <button type="button" onClick={() => faire((fresh) => enCsv(true, fresh))}>
        Tous les résultats en CSV
      </button>
      <button type="button" onClick={() => faire(enregistrer)}>
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
