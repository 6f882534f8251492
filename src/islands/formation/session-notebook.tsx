import '../preact-patches/french-spacing.ts';
import { useState } from 'preact/hooks';
import { href } from '../../site.ts';

interface Props {
  readonly titre: string;
  /** The texts of its cells, in Markdown. */
  readonly texts: readonly string[];
}

const ABSENT = "Le carnet n'a pas été fait : vérifiez votre connexion, puis réessayez.";
const NOT_KEPT = "Le carnet n'a pas été fait : ce navigateur refuse de le garder, ou est plein.";

/** Makes a carnet of the session, one more beside the reader's, and goes to it. */
export function SessionNotebook({ titre, texts }: Props) {
  const [said, setSaid] = useState('');
  const make = async (): Promise<void> => {
    const { shelveTexts } = await import('./shelved-session.ts');
    if (await shelveTexts(titre, texts)) location.assign(href('/carnet/'));
    else setSaid(NOT_KEPT);
  };
  return (
    <p class="si-script">
      <button type="button" class="bouton-plein" onClick={() => void make().catch(() => setSaid(ABSENT))}>
        Adapter ce déroulé dans mon carnet
      </button>{' '}
      <button type="button" onClick={() => print()}>
        Imprimer le déroulé
      </button>{' '}
      <span role="status">{said}</span>
    </p>
  );
}
