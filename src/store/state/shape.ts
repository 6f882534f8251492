import { counts } from '../../scenario/format/counts.ts';
import { LONGEST_TEXT } from '../storage/longest-text.ts';
import type { Saisie } from './draft.ts';

/*
 * The shape that the pages rely on to show fields, by hand: a schema's library would weigh more than the rest of the
 * page. Whatever could not be typed is refused here, from a storage or a link as from a file: an absurd number of lists'
 * entries, a missing answer. What could be typed is shown to be mended: values are judged by the scenario's schema.
 */

/** Where a value has not the shape; `undefined` when all is well. */
type Forme = (value: unknown, chemin: string) => string | undefined;

/** The most keys of an object, unknown ones included, which the schema tells one by one. */
const MOST_KEYS = 100;

const si =
  (juste: (value: unknown) => boolean): Forme =>
  (value, chemin) =>
    juste(value) ? undefined : chemin;

const texte = si((value) => typeof value === 'string' && value.length <= LONGEST_TEXT);

/** What a field can show, and its schema can refuse. */
const feuille: Forme = (value, chemin) =>
  typeof value === 'string'
    ? texte(value, chemin)
    : typeof value === 'object' && value !== null
      ? chemin
      : undefined;

const valeur = si((value) => value !== undefined && value !== null && feuille(value, 'x') === undefined);

const rang = si(Number.isInteger);

const parmi = (...mots: readonly string[]): Forme => si((value) => mots.includes(value as string));

/** An object: these parts, and one value under any other key, so that nothing is deeper than this file says. */
const objet =
  (parties: Readonly<Record<string, Forme>> = {}): Forme =>
  (value, chemin) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return chemin;
    const cles = Object.keys({ ...parties, ...value });
    if (cles.length > MOST_KEYS) return chemin;
    for (const cle of cles) {
      const forme = Object.hasOwn(parties, cle) ? parties[cle] : feuille;
      const defaut = forme?.((value as Record<string, unknown>)[cle], chemin && `${chemin}.${cle}`);
      if (defaut !== undefined) return defaut;
    }
    return undefined;
  };

const liste =
  ([least, most]: readonly [number, number], forme: Forme): Forme =>
  (value, chemin) => {
    if (!Array.isArray(value) || value.length < least || value.length > most) return chemin;
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

/** An entry too many, none at all, can be mended in the table of indicators; a hundred cannot. */
const presque = ([, most]: readonly [number, number]) => [0, 2 * most] as const;

/** The lists that the pages of quality go through. */
const indicateurs = objet({
  socles: liste(presque(counts.socles), objet({ numero: valeur })),
  carte: sauf(undefined, liste(presque(counts.carte), objet({ nom: texte, sens: valeur }))),
  experience: sauf(null, champsOuRien),
});

const qualite: Forme = (value, chemin) =>
  ((value as { mode?: unknown } | null)?.mode === 'indicateurs' ? indicateurs : champs)(value, chemin);

const groupement = objet({
  nom: texte,
  premiereAnnee: valeur,
  credits: champs,
  annees: liste(counts.annees, objet({ annee: valeur, qualite: sauf(undefined, qualite) })),
});

/** Answers are never in a file: none can be missing. */
const estimation = objet({
  nom: texte,
  patients: valeur,
  premiereAnnee: rang,
  appreciation: valeur,
  situation: parmi('attendu', 'moins', 'chiffres'),
  depenseReelle: valeur,
  evolutionAjustee: valeur,
  ralentissement: valeur,
  scorePremier: valeur,
  scoreDernier: valeur,
  maximum: valeur,
});

const saisie = objet({
  scenario: objet({
    parametres: champsOuRien,
    options: champsOuRien,
    enveloppe: champsOuRien,
    groupements: liste(counts.groupements, groupement),
  }),
  estimation: sauf(undefined, estimation),
  estimationGardee: sauf(undefined, estimation),
  marges: sauf(undefined, objet({ ralentissement: valeur, depenseAjustee: valeur, score: valeur })),
  autreJeu: champsOuRien,
  confirmees: champsOuRien,
  vue: objet({ groupement: rang, annee: rang }),
});

/** Where a value is not of the shape of a saisie, as a path; `undefined` when it is. */
export const defautDeForme = (value: unknown): string | undefined => saisie(value, 'saisie');

export const isSaisie = (value: unknown): value is Saisie => defautDeForme(value) === undefined;
