import type { Progress } from '../../workers/long-contract.ts';
import { Progression } from './import/progress.tsx';
import { Said } from './import/said.tsx';
import { STUDY_WORDS } from './later-focus.ts';
import type { Studies } from './studies.ts';

/** What is said where the code that computes could not be fetched. */
export const UNLOADED =
  "Ce qui calcule n'a pas pu être chargé : vérifiez votre connexion, puis changez une valeur. Ce que vous avez réglé est là.";

interface Props {
  readonly studies: Pick<Studies<never, never>, 'progress' | 'said'> | undefined;
  /** How far a calculation is, in French. */
  readonly dit: (progress: Progress) => string;
  readonly onUndo: () => void;
  /** Why nothing could be asked, in French: in place of what became of it. */
  readonly absent: string | undefined;
  /** Why the figures are of before, where that is to be said. */
  readonly late: string | undefined;
  /** What is said before it, of figures that there are. */
  readonly lateOf?: string;
}

/** What a page of the laboratory computes: how far it is, what became of it, whether its figures are of before. */
export function StudyFollow(props: Props) {
  const { studies, dit, onUndo, absent, late, lateOf = "Les figures affichées datent d'avant." } = props;
  const progress = studies?.progress.value;
  return (
    <div class="labo-suivi">
      {progress && <Progression nom="Calcul en cours" progress={progress} dit={dit} onUndo={onUndo} />}
      <Said
        id={STUDY_WORDS}
        // What is refused has taken the place of what was under way.
        said={absent !== undefined ? { grave: true, texte: absent } : late ? undefined : studies?.said.value}
      />
      <p class={late && 'fraicheur'} role="status">
        {late && (
          <>
            <b>{lateOf}</b> {late}
          </>
        )}
      </p>
    </div>
  );
}

/** How far a calculation is, as a part of the whole. */
export const percentDone = ({ done, total }: Progress): string => `${Math.floor((100 * done) / total)} %`;
