import { useEffect, useState } from 'preact/hooks';
import { store } from '../../store/page-store.ts';
import { useUndoKeys } from './undo-keys.ts';

/** Undo and redo, over every change of the scenario; by Ctrl+Z and Ctrl+Maj+Z too, but in a field, which has its own. */
export function Resumptions() {
  const { faits: doneSoFar, defaits: undone } = store.historique.value;
  const resumption = store.reprise.value;
  const [said, setSaid] = useState('');

  useUndoKeys(store.resume);

  useEffect(() => {
    if (resumption === undefined) return setSaid('');
    let wanted = true;
    import('./undo-words.ts').then(
      ({ sayResumption }) => wanted && setSaid(sayResumption(resumption)),
      () => wanted && setSaid(resumption.sens === 'annule' ? 'Annulé.' : 'Rétabli.'),
    );
    return () => {
      wanted = false;
    };
  }, [resumption]);

  return (
    <div class="reprises si-script">
      <Button nom="Annuler" sign="↶" possible={doneSoFar.length > 0} sens="annule" touches="Control+Z" />
      <Button nom="Rétablir" sign="↷" possible={undone.length > 0} sens="retabli" touches="Control+Shift+Z" />
      <span class="reprises-dit" role="status">
        {said}
      </span>
    </div>
  );
}

interface ButtonProps {
  readonly nom: string;
  readonly sign: string;
  readonly possible: boolean;
  readonly sens: 'annule' | 'retabli';
  readonly touches: string;
}

/** A button that has nothing to do keeps the focus all the same: it is not disabled, it says that it is. */
function Button({ nom, sign, possible, sens, touches }: ButtonProps) {
  return (
    <button
      type="button"
      aria-disabled={!possible}
      aria-keyshortcuts={touches}
      onClick={() => store.resume(sens)}
    >
      <span aria-hidden="true">{sign}</span> {nom}
    </button>
  );
}
