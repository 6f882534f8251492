import type { Estimation } from '../../scenario/estimate/estimation.ts';
import type { DocumentScenario } from '../../scenario/format/document.ts';
import type { Erreur } from '../../scenario/format/document-errors.ts';
import type { ReponseCalcul } from '../../scenario/run/page-results.ts';
import type { Client } from '../../workers/calculation/calculation-client.ts';
import {
  chargerLiens,
  ecrireAdresse,
  fragmentDe,
  fragmentDeLAdresse,
  marquerAdresse,
} from '../address/address.ts';
import type { Reprises } from '../history/undo.ts';
import { peinture } from '../rendering/next-frame.ts';
import { rendreAvecLaReponse } from '../rendering/patched-rendering.ts';
import { repos } from '../rendering/typing-rest.ts';
import type { Partage } from '../storage/tabs.ts';
import { cadrer, type Saisie } from './draft.ts';
import { differe, type Etat } from './state.ts';

type Entree = 'remplace' | 'ajoute';

/** How a change is made. */
interface Maniere {
  /** Once valid, it makes an entry of the history of the browser, or replaces it. */
  readonly entree?: Entree;
  /** It is typing in a field: what follows in the same field is the same change. */
  readonly frappe?: boolean;
}

export interface Calculs {
  /** Takes a saisie as typed, keeps it, and has it computed: a change that can be undone. */
  changer(next: Saisie, maniere?: Maniere): void;
  /** The same, of what is no change of the reader's: what the page opens with, another year, a step back. */
  montrer(next: Saisie): void;
  /** Takes the answers to the simple questions: the scenario follows from them. */
  repondre(estimation: Estimation, maniere?: Maniere): void;
  /** Computes again what is typed. */
  demander(): void;
  refuser(erreurs: readonly Erreur[]): void;
  /** Writes the storage. */
  retenir(): void;
}

/** What happens to what is typed: it is stored at once, judged by the worker, and put in the address when it is valid. */
export function creerCalculs(etat: Etat, client: Client, partage: Partage, reprises: Reprises): Calculs {
  const { saisie, calcul, demande, fraicheur, erreurs, fragment, modifiee } = etat;
  let prochaine: Entree = 'remplace';
  let enAttente: Saisie | undefined;
  /** Answers that no scenario has followed from yet: on their way, or refused. */
  let sansScenario: Estimation | undefined;

  // Whoever asked, what is on screen may now be old: the calculation is tried again from there for all.
  client.onBreakdown((message) => {
    etat.panne.value = message;
    fraicheur.value = 'panne';
  });

  const publier = (valide: Saisie): void => {
    fragment.value = modifiee.value ? fragmentDe(valide) : '';
    const anchored = location.hash !== '' && fragmentDeLAdresse() === '';
    // An anchor stays while there is nothing to write in its place.
    if (anchored && !modifiee.value) marquerAdresse(valide);
    else ecrireAdresse(valide, fragment.value ?? '', prochaine);
    prochaine = 'remplace';
    partage.retenir();
  };

  /** Writes the address that waits for typing to rest, unless something newer is typed. */
  const solder = (): void => {
    if (enAttente === saisie.value) publier(enAttente);
    enAttente = undefined;
  };

  // A link that is about to be followed takes the address with it.
  globalThis.document?.addEventListener('focusout', solder);

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
  };

  /** A page that opens with a value that is refused: the results before it are those of the last address written. */
  const retrouver = async (asked: Saisie): Promise<void> => {
    if (!fragment.value) return;
    const module = await import('../address/last-valid.ts').catch(() => undefined);
    const last = await module?.lastValid(fragment.value, asked.vue, client);
    if (last === undefined || asked !== saisie.value) return;
    calcul.value = last.calcul;
    demande.value = last.saisie;
  };

  const demander = async (): Promise<void> => {
    const asked = saisie.value;
    fraicheur.value = 'calcul';
    const answer = client.ask('calcul', 'calculer', asked.scenario, asked.vue);
    demande.value = { ...asked };
    const issue = await answer;
    if (issue.etat !== 'fini' || asked !== saisie.value) return;
    if (!issue.resultat.ok) {
      // The last valid one stays in the address, for a page that would open with this one.
      if (enAttente !== undefined) publier(enAttente);
      enAttente = undefined;
      if (calcul.value === undefined) await retrouver(asked);
      if (asked === saisie.value) recevoir(issue.resultat);
      return;
    }
    recevoir(issue.resultat);
    // Without what writes links, the address stays as it was, as for a scenario that is too long for one.
    if (modifiee.value) await chargerLiens().catch(() => undefined);
    // The result comes first: what was typed is stored already, and the address follows it.
    enAttente = asked;
    await peinture();
    await repos();
    solder();
  };

  const montrer = (next: Saisie): void => {
    saisie.value = cadrer(next);
    void demander();
    // Stored while the worker computes, whatever it answers.
    partage.keepSoon();
  };

  /** A later change that replaces does not undo an entry that is still to be made. */
  const noter = (next: Saisie, { entree, frappe = false }: Maniere): void => {
    if (entree === 'ajoute') {
      // The entry that is left behind holds what was typed last.
      solder();
      prochaine = entree;
    }
    if (frappe) rendreAvecLaReponse();
    partage.toucher();
    // Fetched while the worker computes: the address is written just after.
    chargerLiens().catch(() => undefined);
    reprises.noter(next, frappe);
  };

  const repondre = async (estimation: Estimation): Promise<void> => {
    const { estimationGardee: _, ...rest } = saisie.value;
    if (estimation !== rest.estimation) saisie.value = { ...rest, estimation };
    sansScenario = estimation;
    fraicheur.value = 'calcul';
    const asked = reglages(saisie.value.scenario);
    const answer = client.ask('deriver', 'deriver', estimation, asked);
    partage.keepSoon();
    const issue = await answer;
    if (issue.etat !== 'fini' || estimation !== saisie.value.estimation) return;
    // A parameter that has changed since would be taken back by this answer.
    if (differe(asked, reglages(saisie.value.scenario))) return repondre(estimation);
    if (!issue.resultat.ok) return refuser(issue.resultat.erreurs);
    sansScenario = undefined;
    montrer({ ...saisie.value, scenario: issue.resultat.document });
  };

  return {
    changer(next, maniere = {}) {
      const cadree = cadrer(next);
      noter(cadree, maniere);
      montrer(cadree);
      // A parameter that kept a scenario from following may have been put right.
      if (sansScenario !== undefined && cadree.estimation === sansScenario) void repondre(sansScenario);
    },
    montrer,
    repondre(estimation, maniere = {}) {
      if (estimation !== saisie.value.estimation) noter({ ...saisie.value, estimation }, maniere);
      void repondre(estimation);
    },
    demander: () => void demander(),
    refuser,
    retenir: partage.retenir,
  };
}

/** What a scenario keeps when its groupement is derived again. */
function reglages({ id, note, parametres, options, enveloppe }: DocumentScenario) {
  return {
    ...(id !== undefined && { id }),
    ...(note !== undefined && { note }),
    ...(parametres && { parametres }),
    ...(options && { options }),
    ...(enveloppe && { enveloppe }),
  };
}
