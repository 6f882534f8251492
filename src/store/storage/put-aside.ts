import { alerter, retirerAlerte } from '../notices/notices.ts';
import {
  cleEcartee,
  ecrireTexte,
  effacerTexte,
  lireJson,
  lireTexte,
  rendreTexte,
  type Zone,
} from './browser-storage.ts';

/* What another version of the site has kept, and this one cannot read: never erased, put aside, and said. */

const QUOI: Readonly<Record<string, string>> = {
  'ipep-saisie/1': 'un scénario',
  'ipep-questionnaire/1': 'des réponses au questionnaire',
  'ipep-profil/1': 'un profil de patients',
  'ipep-modele/1': "un modèle d'ajustement",
};

function lireEcartes(cle: string): readonly string[] {
  const texte = lireTexte(cleEcartee(cle));
  if (texte === null) return [];
  const lu = lireJson(texte);
  return Array.isArray(lu) ? lu.map(String) : [texte];
}

/** Puts a text of a storage aside and frees its key there; false where the browser refuses, and it stays where it is. */
export function mettreDeCote(cle: string, texte: string, zone: Zone): boolean {
  const avant = lireEcartes(cle);
  const liste = avant.includes(texte) ? avant : [...avant, texte];
  // A full storage has no room for it twice: it takes its own place.
  effacerTexte(cle, zone);
  const fait = rendreTexte(cleEcartee(cle), JSON.stringify(liste));
  if (!fait) rendreTexte(cle, texte, zone);
  dire(cle, liste, texte);
  return fait;
}

/** Says what is aside under a key, unless the reader has closed it in this tab. */
export function direEcarte(cle: string): void {
  if (lireTexte(cleEcartee(cle), 'sessionStorage') === null) dire(cle, lireEcartes(cle));
}

/** « ipep-scenario/2 », or a mark of version, of a later site. */
const PLUS_RECENT = /"format":\s*"ipep-scenario\/(?:[2-9]|\d\d)/;

function dire(cle: string, textes: readonly string[], dernier = textes.at(-1)): void {
  const [premier] = textes;
  if (premier === undefined || dernier === undefined) return;
  const id = cleEcartee(cle);
  const version = PLUS_RECENT.test(dernier)
    ? "Cela vient d'une version plus récente du site : rechargez la page pour l'avoir."
    : "Cette version du site n'en connaît pas toute la forme.";
  alerter({
    id,
    texte: `Ce navigateur gardait ${QUOI[cle] ?? 'des valeurs saisies'}. ${version} Rien n'est effacé : tout est mis de côté, tel quel.`,
    actions: [
      {
        nom: "L'enregistrer en fichier",
        fichier: {
          nom: 'ipep-mis-de-cote.json',
          contenu: () => (textes.length === 1 ? premier : JSON.stringify(textes, null, 2)),
        },
      },
      { nom: "L'oublier", faire: () => oublierEcarte(cle) },
    ],
    fermer: { nom: 'Fermer', faire: () => ecrireTexte(id, 'vu', 'sessionStorage') },
  });
}

/** Erases what is aside under a key, on the reader's request. */
export function oublierEcarte(cle: string): void {
  effacerTexte(cleEcartee(cle));
  retirerAlerte(cleEcartee(cle));
}
