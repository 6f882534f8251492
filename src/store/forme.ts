import type { Saisie } from './saisie.ts';

/*
 * The shape that the pages rely on to show fields, by hand: a schema's library would weigh more than the rest of the
 * page. The values themselves are judged by the scenario's schema.
 */

/** Where a value has not the shape; `undefined` when all is well. */
type Forme = (value: unknown, chemin: string) => string | undefined;

/** What a field can show: whatever it is, if it is one value. */
const feuille: Forme = (value, chemin) => (typeof value === 'object' && value !== null ? chemin : undefined);

const texte: Forme = (value, chemin) => (typeof value === 'string' ? undefined : chemin);

const rang: Forme = (value, chemin) => (Number.isInteger(value) ? undefined : chemin);

/** An object: these parts, and one value under any other key, so that nothing is deeper than this file says. */
const objet =
  (parties: Readonly<Record<string, Forme>> = {}): Forme =>
  (value, chemin) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return chemin;
    for (const cle of Object.keys({ ...parties, ...value })) {
      const forme = Object.hasOwn(parties, cle) ? parties[cle] : feuille;
      const defaut = forme?.((value as Record<string, unknown>)[cle], chemin && `${chemin}.${cle}`);
      if (defaut !== undefined) return defaut;
    }
    return undefined;
  };

const liste =
  (forme: Forme, longueur = 0): Forme =>
  (value, chemin) => {
    if (!Array.isArray(value) || value.length < longueur) return chemin;
    for (const [place, each] of value.entries()) {
      const defaut = forme(each, `${chemin}[${place}]`);
      if (defaut !== undefined) return defaut;
    }
    return undefined;
  };

const sauf =
  (absent: undefined | null, forme: Forme): Forme =>
  (value, chemin) =>
    value === absent ? undefined : forme(value, chemin);

const champs = objet();
const champsOuRien = sauf(undefined, champs);

/** The lists that the pages of quality go through. */
const indicateurs = objet({
  socles: liste(champs),
  carte: sauf(undefined, liste(objet({ nom: texte }))),
  experience: sauf(null, champsOuRien),
});

const qualite: Forme = (value, chemin) =>
  ((value as { mode?: unknown } | null)?.mode === 'indicateurs' ? indicateurs : champs)(value, chemin);

const groupement = objet({
  nom: texte,
  credits: champs,
  annees: liste(objet({ qualite: sauf(undefined, qualite) }), 2),
});

const saisie = objet({
  scenario: objet({
    parametres: champsOuRien,
    options: champsOuRien,
    enveloppe: champsOuRien,
    groupements: liste(groupement, 1),
  }),
  estimation: champsOuRien,
  estimationGardee: champsOuRien,
  marges: champsOuRien,
  autreJeu: champsOuRien,
  vue: objet({ groupement: rang, annee: rang }),
});

/** Where a value is not of the shape of a saisie, as a path; `undefined` when it is. */
export const defautDeForme = (value: unknown): string | undefined => saisie(value, 'saisie');

export const isSaisie = (value: unknown): value is Saisie => defautDeForme(value) === undefined;
