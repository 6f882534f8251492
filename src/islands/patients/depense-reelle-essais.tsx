import '../typographie.ts';
import { type EssaiDefinition, Essais } from '../formulaire/essais.tsx';
import { formulaire } from './depense-reelle-formulaire.ts';

/** The cases of one patient, each filling the form of the panel. */
export function EssaisDeDepense({ essais }: { readonly essais: readonly EssaiDefinition[] }) {
  return <Essais formulaire={formulaire} essais={essais} />;
}
