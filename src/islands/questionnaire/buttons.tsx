import { depart, go, type Place, type Seance } from '../../population/questionnaire/sitting.ts';
import type { Suite } from './memory.ts';
import { StartOver } from './restart.tsx';

interface Props {
  readonly seance: Seance;
  readonly onSeance: (suite: Suite) => void;
  readonly onPrecedent: () => void;
}

/** The buttons of each step; the main one submits the form, so that Enter does what it says. */
export function Commands({ seance, onSeance, onPrecedent }: Props) {
  const { lieu, finie } = seance;
  return (
    <div class="q-commandes si-script">
      {lieu !== 'introduction' && (
        <button type="button" onClick={onPrecedent}>
          ← Précédent
        </button>
      )}
      {lieu !== 'note' && (
        <button type="submit" class="bouton-plein">
          {suite(seance, lieu)}
        </button>
      )}
      {finie && lieu !== 'note' && (
        <button type="button" onClick={() => onSeance((here) => go(here, 'note'))}>
          Voir la note
        </button>
      )}
      {lieu === 'note' && (
        <>
          <button type="button" onClick={() => print()}>
            Imprimer
          </button>
          <StartOver onStartOver={() => onSeance(() => depart)} />
        </>
      )}
    </div>
  );
}

/** What the main button says: an unanswered question is passed, and the button says so. */
function suite({ reponses, textes }: Seance, lieu: Place): string {
  if (lieu === 'introduction') return 'Commencer';
  if (lieu === 'profil' || lieu === 'note') return 'Suivant →';
  const isAnswered = lieu === 'q32' ? Boolean(textes.q32?.trim()) : reponses[lieu] !== undefined;
  if (lieu === 'q32') return isAnswered ? 'Voir la note →' : 'Passer, et voir la note →';
  return isAnswered ? 'Suivant →' : 'Passer →';
}
