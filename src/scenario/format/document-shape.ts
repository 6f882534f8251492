import type { SocleNumber } from '../../cahier/edition-2019/indicators/all-indicators.ts';
import type { EditionId } from '../../cahier/edition-facts.ts';
import type { SavedRules } from '../rules/stated-rules.ts';
import { counts } from './counts.ts';
import {
  byMode,
  given,
  leaf,
  list,
  object,
  optional,
  orNull,
  taken,
  text,
  values,
  valuesByKey,
} from './shape.ts';

/** An entry too many, none at all, can be mended in the table of indicators; a hundred cannot. */
const almost = ([, most]: readonly [number, number]) => [0, 2 * most] as const;

/** An indicator's values as typed, in its own unit: a ratio for a share or a rate. */
const measure = { valeur: leaf, precedente: optional(leaf), intermediaire: leaf, cible: leaf };

export const socleShape = object({ numero: taken<SocleNumber>()(given), ...measure });

export const carteShape = object({ nom: text, sens: taken<'hausse' | 'baisse'>()(given), ...measure });

export const experienceShape = object({ note: leaf, intermediaire: leaf, cible: leaf });

const qualiteShape = byMode({
  score: { score: leaf, maximum: optional(leaf) },
  indicateurs: {
    socles: list(almost(counts.socles), socleShape),
    carte: optional(list(almost(counts.carte), carteShape)),
    experience: optional(orNull(experienceShape)),
  },
});

const yearShape = object({
  annee: taken<number>()(given),
  patients: leaf,
  depenseReelle: leaf,
  depenseAjustee: leaf,
  qualite: optional(qualiteShape),
});

const groupementShape = object({
  id: optional(taken<string>()(leaf)),
  nom: text,
  premiereAnnee: taken<number>()(given),
  credits: byMode({ calcul: { patients: leaf, appreciation: leaf }, montant: { montant: leaf } }),
  annees: list(counts.annees, yearShape),
});

export const groupementsShape = list(counts.groupements, groupementShape);

/** A scenario as its reader types it: values may be missing their mark yet, and nothing typed is lost. */
export const documentShape = object({
  format: taken<'ipep-scenario/1'>()(leaf),
  cahier: taken<EditionId>()(leaf),
  id: optional(taken<string>()(leaf)),
  note: optional(taken<string>()(leaf)),
  /** No field shows it: the schema alone judges it, and the pages leave it out. */
  regles: optional(taken<SavedRules>()(() => undefined)),
  parametres: optional(values),
  parametresParAnnee: optional(valuesByKey),
  options: optional(
    object({
      recuperation: optional(taken<'excedent' | 'solde'>()(leaf)),
      evolution: optional(taken<'annuelle' | 'triennale'>()(leaf)),
    }),
  ),
  enveloppe: optional(byMode({ facteur: { facteur: leaf }, portefeuille: {} })),
  groupements: groupementsShape,
});
