import { counts } from '../../scenario/format/counts.ts';
import { LONGEST_TEXT } from '../storage/longest-text.ts';
import type { Entry } from './entry.ts';

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
  (isSound: (value: unknown) => boolean): Forme =>
  (value, chemin) =>
    isSound(value) ? undefined : chemin;

const texte = si((value) => typeof value === 'string' && value.length <= LONGEST_TEXT);

/** What a field can show, and its schema can refuse. */
const sheet: Forme = (value, chemin) =>
  typeof value === 'string'
    ? texte(value, chemin)
    : typeof value === 'object' && value !== null
      ? chemin
      : undefined;

const valeur = si((value) => value !== undefined && value !== null && sheet(value, 'x') === undefined);

const rank = si(Number.isInteger);

const among = (...words: readonly string[]): Forme => si((value) => words.includes(value as string));

/** An object: these parts, and one value under any other key, so that nothing is deeper than this file says. */
const object =
  (sections: Readonly<Record<string, Forme>> = {}): Forme =>
  (value, chemin) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return chemin;
    const keys = Object.keys({ ...sections, ...value });
    if (keys.length > MOST_KEYS) return chemin;
    for (const cle of keys) {
      const forme = Object.hasOwn(sections, cle) ? sections[cle] : sheet;
      const defaultValue = forme?.((value as Record<string, unknown>)[cle], chemin && `${chemin}.${cle}`);
      if (defaultValue !== undefined) return defaultValue;
    }
    return undefined;
  };

const list =
  ([least, most]: readonly [number, number], forme: Forme): Forme =>
  (value, chemin) => {
    if (!Array.isArray(value) || value.length < least || value.length > most) return chemin;
    for (const [place, each] of value.entries()) {
      const defaultValue = forme(each, `${chemin}[${place}]`);
      if (defaultValue !== undefined) return defaultValue;
    }
    return undefined;
  };

const except =
  (absent: undefined | null, forme: Forme): Forme =>
  (value, chemin) =>
    value === absent ? undefined : forme(value, chemin);

const fields = object();
const fieldsOrNothing = except(undefined, fields);

/** An entry too many, none at all, can be mended in the table of indicators; a hundred cannot. */
const almost = ([, most]: readonly [number, number]) => [0, 2 * most] as const;

/** The lists that the pages of quality go through. */
const indicateurs = object({
  socles: list(almost(counts.socles), object({ numero: valeur })),
  carte: except(undefined, list(almost(counts.carte), object({ nom: texte, sens: valeur }))),
  experience: except(null, fieldsOrNothing),
});

const qualite: Forme = (value, chemin) =>
  ((value as { mode?: unknown } | null)?.mode === 'indicateurs' ? indicateurs : fields)(value, chemin);

const groupement = object({
  nom: texte,
  premiereAnnee: valeur,
  credits: fields,
  annees: list(counts.annees, object({ annee: valeur, qualite: except(undefined, qualite) })),
});

/** Answers are never in a file: none can be missing. */
const estimation = object({
  nom: texte,
  patients: valeur,
  premiereAnnee: rank,
  appreciation: valeur,
  situation: among('attendu', 'moins', 'chiffres'),
  depenseReelle: valeur,
  evolutionAjustee: valeur,
  ralentissement: valeur,
  scorePremier: valeur,
  scoreDernier: valeur,
  maximum: valeur,
});

const saisie = object({
  scenario: object({
    // No field shows it: the schema alone judges it, and the pages leave it out.
    regles: () => undefined,
    parametres: fieldsOrNothing,
    options: fieldsOrNothing,
    enveloppe: fieldsOrNothing,
    groupements: list(counts.groupements, groupement),
  }),
  estimation: except(undefined, estimation),
  estimationGardee: except(undefined, estimation),
  marges: except(undefined, object({ ralentissement: valeur, depenseAjustee: valeur, score: valeur })),
  autreJeu: fieldsOrNothing,
  confirmees: fieldsOrNothing,
  vue: object({ groupement: rank, annee: rank }),
});

/** Where a value is not of the shape of a saisie, as a path; `undefined` when it is. */
export const shapeFault = (value: unknown): string | undefined => saisie(value, 'saisie');

export const isEntry = (value: unknown): value is Entry => shapeFault(value) === undefined;
