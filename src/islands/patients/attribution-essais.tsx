import '../typographie.ts';
import { type EssaiDefinition, Essais } from '../formulaire/essais.tsx';
import { formulaire } from './attribution-formulaire.ts';

/** The cases that trip people up, each filling the form of the page. */
export function EssaisDePatients({ essais }: { readonly essais: readonly EssaiDefinition[] }) {
  return <Essais formulaire={formulaire} essais={essais} />;
}
