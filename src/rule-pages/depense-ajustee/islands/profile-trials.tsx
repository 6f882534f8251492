import '../../../islands/preact-patches/french-spacing.ts';
import { type EssaiDefinition, Essais } from '../../../islands/kit/form/trials.tsx';
import { modelePublie } from '../../../population/adjustment/model-form.ts';
import { formulaire } from './profile-form.ts';

/** Profiles to try on the published coefficients: what the reader had completed comes back with « Revenir ». */
export function EssaisDeProfils({ essais }: { readonly essais: readonly EssaiDefinition[] }) {
  const surLePublie = essais.map((essai) => ({ ...essai, valeurs: { ...modelePublie, ...essai.valeurs } }));
  return <Essais formulaire={formulaire} essais={surLePublie} />;
}
