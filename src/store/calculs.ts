import type { ReponseCalcul } from '../scenario/calcul.ts';
import type { DocumentScenario } from '../scenario/document.ts';
import type { Erreur } from '../scenario/erreurs.ts';
import type { Estimation } from '../scenario/estimation.ts';
import type { Client } from '../workers/client.ts';
import { ecrireAdresse, fragmentDe, marquerAdresse } from './adresse.ts';
import { depart, type Etat } from './etat.ts';
import { cadrer, type Saisie } from './saisie.ts';
import { ecrireMemoire } from './storage.ts';

type Entree = 'remplace' | 'ajoute';

export interface Calculs {
  /** Takes a saisie as typed, keeps it, and has it computed; once valid it makes an entry of the history, or replaces it. */
  changer(next: Saisie, entree?: Entree): void;
  /** Takes the answers to the simple questions: the scenario follows from them. */
  repondre(estimation: Estimation, entree?: Entree): void;
  /** Computes again what is typed. */
  demander(): void;
  refuser(erreurs: readonly Erreur[]): void;
  /** Writes the storage. */
  retenir(): void;
}

/** What happens to what is typed: it is stored at once, judged by the worker, and put in the address when it is valid. */
export function creerCalculs(etat: Etat, client: Client): Calculs {
  const { saisie, calcul, fraicheur, erreurs, fragment, modifiee } = etat;
  let prochaine: Entree = 'remplace';

  // Whoever asked, what is on screen may now be old: the calculation is tried again from there for all.
  client.onBreakdown((message) => {
    etat.panne.value = message;
    fraicheur.value = 'panne';
  });

  const retenir = (): void => {
    const { gardee, remplacee } = etat;
    ecrireMemoire({
      saisie: modifiee.value ? saisie.value : depart,
      fragment: fragment.value ?? '',
      ...(gardee.value && { gardee: gardee.value }),
      ...(remplacee.value && { remplacee: remplacee.value }),
    });
  };

  const publier = (): void => {
    fragment.value = modifiee.value ? fragmentDe(saisie.value) : '';
    const anchored = location.hash !== '' && !location.hash.startsWith('#s=');
    // An anchor stays while there is nothing to write in its place.
    if (anchored && !modifiee.value) marquerAdresse(saisie.value);
    else ecrireAdresse(saisie.value, fragment.value ?? '', prochaine);
    prochaine = 'remplace';
    retenir();
  };

  const refuser = (found: readonly Erreur[]): void => {
    erreurs.value = found;
    fraicheur.value = 'invalide';
  };

  const recevoir = (reponse: ReponseCalcul): void => {
    if (!reponse.ok) {
      refuser(reponse.erreurs);
      return;
    }
    erreurs.value = [];
    calcul.value = reponse.calcul;
    fraicheur.value = 'a-jour';
    publier();
  };

  const demander = async (): Promise<void> => {
    const asked = saisie.value;
    fraicheur.value = 'calcul';
    const issue = await client.ask('calcul', 'calculer', asked.scenario, asked.vue);
    if (issue.etat === 'fini' && asked === saisie.value) recevoir(issue.resultat);
  };

  const changer = (next: Saisie): void => {
    saisie.value = cadrer(next);
    retenir();
    void demander();
  };

  const repondre = async (estimation: Estimation): Promise<void> => {
    const { estimationGardee: _, ...rest } = saisie.value;
    if (estimation !== rest.estimation) saisie.value = { ...rest, estimation };
    retenir();
    fraicheur.value = 'calcul';
    const issue = await client.ask('deriver', 'deriver', estimation, reglages(saisie.value.scenario));
    if (issue.etat !== 'fini' || estimation !== saisie.value.estimation) return;
    if (issue.resultat.ok) changer({ ...saisie.value, scenario: issue.resultat.document });
    else refuser(issue.resultat.erreurs);
  };

  /** A later change that replaces does not undo an entry that is still to be made. */
  const avec = (entree: Entree): void => {
    if (entree === 'ajoute') prochaine = entree;
  };

  return {
    changer(next, entree = 'remplace') {
      avec(entree);
      changer(next);
    },
    repondre(estimation, entree = 'remplace') {
      avec(entree);
      void repondre(estimation);
    },
    demander: () => void demander(),
    refuser,
    retenir,
  };
}

/** What a scenario keeps when its groupement is derived again. */
function reglages({ parametres, options, enveloppe }: DocumentScenario) {
  return {
    ...(parametres && { parametres }),
    ...(options && { options }),
    ...(enveloppe && { enveloppe }),
  };
}
