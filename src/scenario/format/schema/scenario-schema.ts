import { edition } from '../../../cahier/edition.ts';
import { boundsOf, offered } from '../../../cahier/edition-facts.ts';
import { defaults } from '../defaults.ts';
import type { Fault } from '../faults.ts';
import type { Enveloppe, Options, Scenario } from '../scenario.ts';
import { groupements } from './groupement-fields.ts';
import { parametersByYear, parametres } from './parameter-fields.ts';
import { byMode, object, optional } from './reader.ts';
import { savedRules } from './rules-fields.ts';
import { choice, decimalOrFraction, IDENTIFIER, texte } from './values.ts';

export type ReadScenario = { ok: true; scenario: Scenario } | { ok: false; erreurs: Fault[]; id?: string };

/**
 * Reads an `ipep-scenario/1` document, from `parseJson` or made of plain values. Gives the scenario
 * with its defaults filled in, or every error of the document, each with the path of its value, and the `id` if that
 * could be read; never throws.
 */
export function readScenario(document: unknown): ReadScenario {
  const erreurs: Fault[] = [];
  const lu = racine(document, { path: '', faults: erreurs });
  if (lu !== undefined && erreurs.length === 0)
    return { ok: true, scenario: { ...lu, edition: edition(lu.cahier) } };
  const id = identifierReader(document, { path: '', faults: [] })?.id;
  return { ok: false, erreurs, ...(id !== undefined && { id }) };
}

/** The `id` alone, so that a refusal can say whose it is. */
const identifierReader = object<{ id: string }>(({ field }) => ({ id: field('id', IDENTIFIER) }));

export const options = object<Options>(({ field }) => ({
  recuperation: field(
    'recuperation',
    optional(choice('excedent', 'solde'), defaults['options.recuperation']),
  ),
  evolution: field('evolution', optional(choice('annuelle', 'triennale'), defaults['options.evolution'])),
}));

export const enveloppe = byMode<Enveloppe>(choice('facteur', 'portefeuille'), {
  facteur: ({ field }) => ({ facteur: field('facteur', decimalOrFraction(boundsOf(offered).facteurDonne)) }),
  portefeuille: () => ({}),
});

export const LONGEST_NOTE = 10_000;
export const NOTE = texte(LONGEST_NOTE);

/** The reader of a whole document, from which its published schema is written too. */
export const racine = object<Omit<Scenario, 'edition'>>(({ field, donne: given }) => {
  const format = field('format', choice('ipep-scenario/1'));
  const cahier = field('cahier', choice('2019'));
  const said = {
    ...(given('id') && { id: field('id', IDENTIFIER) }),
    ...(given('note') && { note: field('note', NOTE) }),
    ...(given('regles') && { regles: field('regles', savedRules) }),
  };
  const inputRead = field('parametres', optional(parametres, {}));
  return {
    format,
    cahier,
    ...said,
    parametres: inputRead?.givenValues,
    ...(given('parametresParAnnee') && {
      parametresParAnnee: field('parametresParAnnee', parametersByYear(inputRead?.inForce ?? {})),
    }),
    options: field('options', optional(options, {})),
    enveloppe: field('enveloppe', optional(enveloppe, defaults.enveloppe)),
    groupements: field('groupements', groupements(inputRead?.inForce.appreciationMaximale)),
  };
});
