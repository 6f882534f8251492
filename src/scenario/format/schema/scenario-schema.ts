import { edition } from '../../../cahier/edition.ts';
import type { Erreur } from '../document-errors.ts';
import type { Enveloppe, Options, Scenario } from '../scenario.ts';
import { groupements } from './groupement-fields.ts';
import { parametres } from './parameter-fields.ts';
import { facultatif, objet, parMode } from './reader.ts';
import { choix, decimalOuFraction, IDENTIFIANT, texte } from './values.ts';

export type ReadScenario = { ok: true; scenario: Scenario } | { ok: false; erreurs: Erreur[]; id?: string };

/**
 * Reads an `ipep-scenario/1` document, from `parseJson` or made of plain values. Gives the scenario
 * with its defaults filled in, or every error of the document, each with the path of its value, and the `id` if that
 * could be read; never throws.
 */
export function readScenario(document: unknown): ReadScenario {
  const erreurs: Erreur[] = [];
  const lu = racine(document, { chemin: '', erreurs });
  if (lu !== undefined && erreurs.length === 0)
    return { ok: true, scenario: { ...lu, edition: edition(lu.cahier) } };
  const id = identifiant(document, { chemin: '', erreurs: [] })?.id;
  return { ok: false, erreurs, ...(id !== undefined && { id }) };
}

/** The `id` alone, so that a refusal can say whose it is. */
const identifiant = objet<{ id: string }>(({ champ }) => ({ id: champ('id', IDENTIFIANT) }));

const options = objet<Options>(({ champ }) => ({
  recuperation: champ('recuperation', facultatif(choix('excedent', 'solde'), 'excedent')),
}));

const enveloppe = parMode<Enveloppe>(choix('facteur', 'portefeuille'), {
  facteur: ({ champ }) => ({ facteur: champ('facteur', decimalOuFraction({ min: '0', max: '1' })) }),
  portefeuille: () => ({}),
});

const NOTE = texte(10_000);

/** The reader of a whole document, from which its published schema is written too. */
export const racine = objet<Omit<Scenario, 'edition'>>(({ champ, donne }) => {
  const format = champ('format', choix('ipep-scenario/1'));
  const cahier = champ('cahier', choix('2019'));
  const dit = {
    ...(donne('id') && { id: champ('id', IDENTIFIANT) }),
    ...(donne('note') && { note: champ('note', NOTE) }),
  };
  const lus = champ('parametres', facultatif(parametres, {}));
  return {
    format,
    cahier,
    ...dit,
    parametres: lus?.donnes,
    options: champ('options', facultatif(options, {})),
    enveloppe: champ('enveloppe', facultatif(enveloppe, { mode: 'facteur', facteur: '1' })),
    groupements: champ('groupements', groupements(lus?.enVigueur.appreciationMaximale)),
  };
});
