import { href } from '../../site.ts';
import type { Act } from './turns.ts';

/** What became of the notes window. */
export type NotesState = 'blocked' | 'open' | 'shut';

export interface StripProps {
  readonly page: string;
  readonly nom: string;
  /** « 3 / 12 ». */
  readonly place: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly isBlank: boolean;
  /** Whether the step goes on below the window. */
  readonly goesOn: boolean;
  readonly notes: NotesState | undefined;
  /** Whether it is said: until the next turn. */
  readonly isNotesSaid: boolean;
  /** The address of the notes, below the base. */
  readonly notesPath: string;
  /** What is said to who does not see: the step, where the focus stays on a button. */
  readonly said: string;
  readonly onAct: (act: Act) => void;
  readonly onNotes: () => void;
}

export const HEADING = 'presentation-etape';

const notesWords: Readonly<Record<Exclude<NotesState, 'blocked'>, string>> = {
  open: 'Vos notes sont dans l’autre fenêtre : gardez-la devant vous, et celle-ci au projecteur.',
  shut: 'La fenêtre des notes est fermée ; la présentation continue.',
};

/** The head of what is projected: where one is, and the buttons for who has no keyboard. */
export function Strip(props: StripProps) {
  const { page, nom, place, isFirst, isLast, isBlank, goesOn, notesPath, said, onAct, onNotes } = props;
  const notes = props.isNotesSaid ? props.notes : undefined;
  const turn = (act: Act, nom: string, words: string, isOff: boolean) => (
    <button type="button" aria-label={nom} aria-disabled={isOff} onClick={() => onAct(act)}>
      {words}
    </button>
  );
  return (
    <nav class="presentation" aria-label="Présentation">
      <h1>{page}</h1>
      <h2 id={HEADING} tabIndex={-1}>
        {nom}
        <span class="cache">, étape {place}</span>
      </h2>
      <span class="presentation-place">
        {turn('previous', 'Étape précédente', '←', isFirst)}
        <b aria-hidden="true">{place}</b>
        {turn('next', 'Étape suivante', '→', isLast)}
      </span>
      <button type="button" onClick={() => onAct('blank')}>
        Écran noir
      </button>
      <button type="button" onClick={onNotes}>
        {props.notes === 'open' ? 'Mes notes' : 'Ouvrir mes notes'}
      </button>
      <button type="button" onClick={() => onAct('leave')}>
        Quitter
      </button>
      <p class="presentation-dit" role="status">
        {notes === 'blocked' && (
          <>
            Le navigateur a bloqué la fenêtre des notes : autorisez-la, ou{' '}
            <a href={href(notesPath)} target="_blank" rel="noreferrer">
              ouvrez les notes dans un onglet
            </a>
            , à tenir hors du projecteur.
          </>
        )}
        {notes && notes !== 'blocked' && notesWords[notes]}
      </p>
      <p class="cache" role="status">
        {isBlank ? 'Écran noir.' : said}
      </p>
      {goesOn && !isBlank && (
        <p class="presentation-suite" aria-hidden="true">
          La suite est plus bas ↓
        </p>
      )}
      {isBlank && (
        <button
          type="button"
          class="presentation-noir"
          aria-label="Rendre l’écran"
          onClick={() => onAct('blank')}
        />
      )}
    </nav>
  );
}
