import { useState } from 'preact/hooks';
import type { CitationCell, NewCell, Shown } from '../../notebook/notebook.ts';
import { href } from '../../site.ts';

interface Props {
  /** A way of showing the dossier, computed when it is asked; or a quotation, as it stands. */
  readonly what: Shown | Omit<CitationCell, 'key'>;
  /** What is added, where the button alone would not tell: « les versements ». */
  readonly nom: string;
}

const ABSENT = "Rien n'a été ajouté : vérifiez votre connexion, puis réessayez.";
const NO_RESULT = "Rien n'a été ajouté : une valeur est à corriger d'abord.";
const WHY = {
  full: "Rien n'a été ajouté : ce carnet est plein.",
  'not-kept': "Rien n'a été ajouté : ce navigateur refuse de garder un carnet, ou est plein.",
} as const;

/** Adds what it stands beside to the carnet that was changed last. */
export function AddToNotebook({ what, nom }: Props) {
  const [said, setSaid] = useState('');
  const [added, setAdded] = useState(false);
  const add = async (): Promise<void> => {
    setAdded(false);
    const { resultCell, shelveCell, today } = await import('../carnet/made-cells.ts');
    const cell: NewCell | undefined = what.mode === 'citation' ? what : await resultCell(what);
    if (cell === undefined) return setSaid(NO_RESULT);
    const shelved = await shelveCell(cell, today());
    setAdded(shelved.ok);
    setSaid(shelved.ok ? `Ajouté à « ${shelved.titre} ».` : WHY[shelved.why]);
  };
  return (
    <p class="au-carnet si-script">
      <button
        type="button"
        class="lien"
        aria-label={`Ajouter au carnet : ${nom}`}
        onClick={() => void add().catch(() => setSaid(ABSENT))}
      >
        Ajouter au carnet
      </button>{' '}
      <span role="status">{said}</span> {added && <a href={href('/carnet/')}>Ouvrir le carnet</a>}
    </p>
  );
}

/** Makes the board's page of the dossier, one carnet more, and goes to it. */
export function BoardPage() {
  const [said, setSaid] = useState('');
  const make = async (): Promise<void> => {
    const { boardOfDossier, shelveNotebook } = await import('../carnet/made-cells.ts');
    const board = await boardOfDossier();
    if (board === undefined) return setSaid(NO_RESULT);
    if (!(await shelveNotebook(board))) return setSaid(WHY['not-kept']);
    location.assign(href('/carnet/'));
  };
  return (
    <>
      <button type="button" onClick={() => void make().catch(() => setSaid(ABSENT))}>
        La page du bureau
      </button>
      <span role="status">{said}</span>
    </>
  );
}
