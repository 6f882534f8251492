import { raiseAlert, removeAlert } from '../notices/alerts.ts';
import {
  eraseText,
  readJson,
  readText,
  returnText,
  setAsideKey,
  writeText,
  type Zone,
} from './browser-storage.ts';

/* What another version of the site has kept, and this one cannot read: never erased, put aside, and said. */

const WHAT: Readonly<Record<string, string>> = {
  'ipep-saisie/1': 'un scénario',
  'ipep-carnets/1': 'des carnets',
  'ipep-questionnaire/1': 'des réponses au questionnaire',
  'ipep-salle/1': 'des salles de formation',
  'ipep-equipe/1': "des équipes d'une salle de formation",
  'ipep-profil/1': 'un profil de patients',
  'ipep-modele/1': "un modèle d'ajustement",
};

function readSetAside(cle: string): readonly string[] {
  const texte = readText(setAsideKey(cle));
  if (texte === null) return [];
  const lu = readJson(texte);
  return Array.isArray(lu) ? lu.map(String) : [texte];
}

/** Puts a text of a storage aside and frees its key there; false where the browser refuses, and it stays where it is. */
export function storeAside(cle: string, texte: string, zone: Zone): boolean {
  const avant = readSetAside(cle);
  const list = avant.includes(texte) ? avant : [...avant, texte];
  // A full storage has no room for it twice: it takes its own place.
  eraseText(cle, zone);
  const done = returnText(setAsideKey(cle), JSON.stringify(list));
  if (!done) returnText(cle, texte, zone);
  say(cle, list, texte);
  return done;
}

/** Says what is aside under a key, unless the reader has closed it in this tab. */
export function saySetAside(cle: string): void {
  if (readText(setAsideKey(cle), 'sessionStorage') === null) say(cle, readSetAside(cle));
}

/** « ipep-scenario/2 », or a mark of version, of a later site. */
const PLUS_RECENT = /"format":\s*"ipep-scenario\/(?:[2-9]|\d\d)/;

function say(cle: string, textes: readonly string[], dernier = textes.at(-1)): void {
  const [first] = textes;
  if (first === undefined || dernier === undefined) return;
  const id = setAsideKey(cle);
  const version = PLUS_RECENT.test(dernier)
    ? "Cela vient d'une version plus récente du site : rechargez la page pour l'avoir."
    : "Cette version du site n'en connaît pas toute la forme.";
  raiseAlert({
    id,
    texte: `Ce navigateur gardait ${WHAT[cle] ?? 'des valeurs saisies'}. ${version} Rien n'est effacé : tout est mis de côté, tel quel.`,
    actions: [
      {
        nom: "L'enregistrer en fichier",
        fichier: {
          nom: 'ipep-mis-de-cote.json',
          content: () => (textes.length === 1 ? first : JSON.stringify(textes, null, 2)),
        },
      },
      { nom: "L'oublier", toDo: () => forgetSetAside(cle) },
    ],
    shut: { nom: 'Fermer', toDo: () => writeText(id, 'vu', 'sessionStorage') },
  });
}

/** Erases what is aside under a key, on the reader's request. */
export function forgetSetAside(cle: string): void {
  eraseText(setAsideKey(cle));
  removeAlert(setAsideKey(cle));
}
