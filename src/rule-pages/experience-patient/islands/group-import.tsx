import '../../../islands/preact-patches/french-spacing.ts';
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { reportInterrupted } from '../../../islands/kit/import/interruption-check.ts';
import type { AnswersSource } from '../../../workers/questionnaire/contract.ts';
import { FileChooser } from './file-choice.tsx';

interface Props {
  /** How many respondents the invented set has. */
  readonly inventedOnes: number;
}

const WHEN_ABSENT =
  "Cette partie du site n'a pas pu être chargée : vérifiez votre connexion, puis recommencez. Votre fichier n'a pas été lu.";

/** The answers of a group: the way in. What reads the file and shows its notes is fetched at the first import. */
export function Group({ inventedOnes }: Props) {
  const [Tracking, setTracking] = useState<ComponentType>();
  const [absent, setAbsent] = useState(false);
  useEffect(() => reportInterrupted('experience-patient'), []);
  const importFile = (source: AnswersSource, nom: string): void => {
    import('./import-progress.tsx').then(
      (module) => {
        setAbsent(false);
        setTracking(() => module.Tracking);
        void module.group.importFile(source, nom);
      },
      () => setAbsent(true),
    );
  };
  return (
    <>
      <FileChooser inventedOnes={inventedOnes} onSource={importFile} />
      {absent && (
        <p class="import-said import-fault" role="alert">
          {WHEN_ABSENT}
        </p>
      )}
      {Tracking && <Tracking />}
    </>
  );
}
