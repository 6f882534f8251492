import { useEffect, useState } from 'preact/hooks';
import { store } from '../../store/page-store.ts';

/** Undo and redo, over every change of the scenario; by Ctrl+Z and Ctrl+Maj+Z too, but in a field, which has its own. */
export function Reprises() {
  const { faits, defaits } = store.historique.value;
  const reprise = store.reprise.value;
  const [dit, setDit] = useState('');

  useEffect(() => {
    document.addEventListener('keydown', suivreTouche);
    return () => document.removeEventListener('keydown', suivreTouche);
  }, []);

  useEffect(() => {
    if (reprise === undefined) return setDit('');
    let voulu = true;
    import('./undo-words.ts').then(
      ({ direReprise }) => voulu && setDit(direReprise(reprise)),
      () => voulu && setDit(reprise.sens === 'annule' ? 'Annulé.' : 'Rétabli.'),
    );
    return () => {
      voulu = false;
    };
  }, [reprise]);

  return (
    <div class="reprises si-script">
      <Bouton nom="Annuler" signe="↶" possible={faits.length > 0} sens="annule" touches="Control+Z" />
      <Bouton
        nom="Rétablir"
        signe="↷"
        possible={defaits.length > 0}
        sens="retabli"
        touches="Control+Shift+Z"
      />
      <span class="reprises-dit" role="status">
        {dit}
      </span>
    </div>
  );
}

interface BoutonProps {
  readonly nom: string;
  readonly signe: string;
  readonly possible: boolean;
  readonly sens: 'annule' | 'retabli';
  readonly touches: string;
}

/** A button that has nothing to do keeps the focus all the same: it is not disabled, it says that it is. */
function Bouton({ nom, signe, possible, sens, touches }: BoutonProps) {
  return (
    <button
      type="button"
      aria-disabled={!possible}
      aria-keyshortcuts={touches}
      onClick={() => store.reprendre(sens)}
    >
      <span aria-hidden="true">{signe}</span> {nom}
    </button>
  );
}

/** Kinds of inputs that hold no text of their own to undo. */
const SANS_TEXTE = new Set(['checkbox', 'radio', 'button', 'file', 'range']);

function aSonTexte(cible: EventTarget | null): boolean {
  if (cible instanceof HTMLInputElement) return !SANS_TEXTE.has(cible.type);
  return cible instanceof HTMLTextAreaElement || (cible instanceof HTMLElement && cible.isContentEditable);
}

function suivreTouche(event: KeyboardEvent): void {
  const { ctrlKey, metaKey, altKey, shiftKey, target } = event;
  if (ctrlKey === metaKey || altKey || aSonTexte(target)) return;
  const touche = event.key.toLowerCase();
  if (touche !== 'z' && !(touche === 'y' && !shiftKey)) return;
  event.preventDefault();
  store.reprendre(touche === 'z' && !shiftKey ? 'annule' : 'retabli');
}
