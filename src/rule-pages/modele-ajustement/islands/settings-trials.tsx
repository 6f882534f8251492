import '../../../islands/preact-patches/french-spacing.ts';
import { useEffect, useRef } from 'preact/hooks';
import { type EssaiDefinition, Essais } from '../../../islands/kit/form/trials.tsx';
import { fichier, lancer } from './open-laboratory.ts';
import { formulaire } from './settings-form.ts';

interface Props {
  readonly essais: readonly EssaiDefinition[];
}

/** Settings to try: each fills the form and runs it, on invented patients; so does the way back. */
export function EssaisDuLaboratoire({ essais }: Props) {
  const avant = formulaire.avant.value;
  const saisi = formulaire.saisi.value;
  const remplace = useRef(avant);
  const fichierRemplace = useRef(fichier.peek());
  useEffect(() => {
    // What was replaced is there again: it has been taken back, and not typed over.
    const revenu = avant === undefined && remplace.current === saisi;
    remplace.current = avant;
    if (avant === undefined && !revenu) return;
    const laisse = fichier.peek();
    fichier.value = revenu ? fichierRemplace.current : undefined;
    fichierRemplace.current = laisse;
    void lancer();
  }, [avant, saisi]);
  return <Essais formulaire={formulaire} essais={essais} />;
}
