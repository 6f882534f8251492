import '../typographie.ts';
import { type EssaiDefinition, Essais } from '../formulaire/essais.tsx';
import { formulaire } from './eligibilite-formulaire.ts';

/** Candidates on the edge, each filling the form of the page. */
export function EssaisDeCandidats({ essais }: { readonly essais: readonly EssaiDefinition[] }) {
  return <Essais formulaire={formulaire} essais={essais} />;
}
