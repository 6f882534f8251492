import type { RuleSet } from '../../rules/rule-set.ts';
import type { Fault } from '../faults.ts';
import { parametersByYear, parametres } from './parameter-fields.ts';
import { object, optional } from './reader.ts';
import { enveloppe, NOTE, options } from './scenario-schema.ts';
import { choice, distinctName } from './values.ts';

type ReadRuleSet =
  | { readonly ok: true; readonly set: RuleSet }
  | { readonly ok: false; readonly erreurs: readonly Fault[] };

/** Reads an `ipep-regles/1` document: the set, or every error of the document, each with the path of its value; never throws. */
export function readRuleSet(document: unknown): ReadRuleSet {
  const erreurs: Fault[] = [];
  const set = ruleSet(document, { path: '', faults: erreurs });
  return set !== undefined && erreurs.length === 0 ? { ok: true, set } : { ok: false, erreurs };
}

/** The reader of a whole document, from which its published schema is written too. */
export const ruleSet = object<RuleSet>(({ field, donne: given }) => {
  const format = field('format', choice('ipep-regles/1'));
  const nom = field('nom', distinctName());
  const inputRead = field('parametres', optional(parametres, {}));
  return {
    format,
    nom,
    ...(given('note') && { note: field('note', NOTE) }),
    parametres: inputRead?.givenValues,
    ...(given('parametresParAnnee') && {
      parametresParAnnee: field('parametresParAnnee', parametersByYear(inputRead?.inForce ?? {})),
    }),
    options: field('options', optional(options, {})),
    ...(given('enveloppe') && { enveloppe: field('enveloppe', enveloppe) }),
  };
});
