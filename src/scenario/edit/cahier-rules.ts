import type { DocumentScenario } from '../format/scenario-document.ts';

/** The scenario under the cahier's rules, and ours where it leaves them open: `modifies` has nothing to say of it. */
export function withCahierRules({
  parametres: _,
  parametresParAnnee: __,
  enveloppe,
  options,
  ...rest
}: DocumentScenario): DocumentScenario {
  const { recuperation: ___, evolution: ____, ...otherOptions } = options ?? {};
  return {
    ...rest,
    ...(Object.keys(otherOptions).length > 0 && { options: otherOptions }),
    // The limit over the groupements of a portfolio is the cahier's own.
    ...(enveloppe && enveloppe.mode !== 'facteur' && { enveloppe }),
  };
}
