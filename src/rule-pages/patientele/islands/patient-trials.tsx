import '../../../islands/preact-patches/french-spacing.ts';
import { type EssaiDefinition, Essais } from '../../../islands/kit/form/trials.tsx';
import { formulaire } from './patient-form.ts';

/** The cases that trip people up, each filling the form of the page. */
export function EssaisDePatients({ essais }: { readonly essais: readonly EssaiDefinition[] }) {
  return <Essais formulaire={formulaire} essais={essais} />;
}
