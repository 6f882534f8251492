import '../../../islands/preact-patches/french-spacing.ts';
import { type EssaiDefinition, Essais } from '../../../islands/kit/form/trials.tsx';
import { formulaire } from './candidate-form.ts';

/** Candidates on the edge, each filling the form of the page. */
export function EssaisDeCandidats({ essais }: { readonly essais: readonly EssaiDefinition[] }) {
  return <Essais formulaire={formulaire} essais={essais} />;
}
