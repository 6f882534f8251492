import type { Erreur } from './erreurs.ts';
import { groupements } from './schema/groupement.ts';
import { parametres } from './schema/parameters.ts';
import { facultatif, objet, parMode } from './schema/reader.ts';
import { choix, decimalOuFraction } from './schema/values.ts';
import type { Enveloppe, Options, Scenario } from './types.ts';

export type ReadScenario = { ok: true; scenario: Scenario } | { ok: false; erreurs: Erreur[] };

/**
 * Reads an `ipep-scenario/1` document (rules.md §1 and §8), from `parseJson` or made of plain values. Gives the scenario
 * with its defaults filled in, or every error of the document, each with the path of its value; never throws.
 */
export function readScenario(document: unknown): ReadScenario {
  const erreurs: Erreur[] = [];
  const scenario = racine(document, { chemin: '', erreurs });
  return scenario !== undefined && erreurs.length === 0 ? { ok: true, scenario } : { ok: false, erreurs };
}

const options = objet<Options>(({ champ }) => ({
  recuperation: champ('recuperation', facultatif(choix('excedent', 'solde'), 'excedent')),
}));

const enveloppe = parMode<Enveloppe>(choix('facteur', 'portefeuille'), {
  facteur: ({ champ }) => ({ facteur: champ('facteur', decimalOuFraction({ min: '0', max: '1' })) }),
  portefeuille: () => ({}),
});

const racine = objet<Scenario>(({ champ }) => {
  const format = champ('format', choix('ipep-scenario/1'));
  const cahier = champ('cahier', choix('2019'));
  const lus = champ('parametres', facultatif(parametres, {}));
  return {
    format,
    cahier,
    parametres: lus?.donnes,
    options: champ('options', facultatif(options, {})),
    enveloppe: champ('enveloppe', facultatif(enveloppe, { mode: 'facteur', facteur: '1' })),
    groupements: champ('groupements', groupements(lus?.enVigueur.appreciationMaximale)),
  };
});
