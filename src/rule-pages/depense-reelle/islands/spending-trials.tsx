import '../../../islands/preact-patches/french-spacing.ts';
import { type EssaiDefinition, Essais } from '../../../islands/kit/form/trials.tsx';
import { formulaire } from './spending-form.ts';

/** The cases of one patient, each filling the form of the panel. */
export function EssaisDeDepense({ essais }: { readonly essais: readonly EssaiDefinition[] }) {
  return <Essais formulaire={formulaire} essais={essais} />;
}
