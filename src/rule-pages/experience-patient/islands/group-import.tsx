import '../../../islands/preact-patches/french-spacing.ts';
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { signalerInterrompu } from '../../../islands/kit/import/interruption-check.ts';
import type { SourceReponses } from '../../../workers/questionnaire/contract.ts';
import { ChoixDuFichier } from './file-choice.tsx';

interface Props {
  /** How many respondents the invented set has. */
  readonly inventes: number;
}

const ABSENTE =
  "Cette partie du site n'a pas pu être chargée : vérifiez votre connexion, puis recommencez. Votre fichier n'a pas été lu.";

/** The answers of a group: the way in. What reads the file and shows its notes is fetched at the first import. */
export function Groupe({ inventes }: Props) {
  const [Suivi, setSuivi] = useState<ComponentType>();
  const [absente, setAbsente] = useState(false);
  useEffect(() => signalerInterrompu('experience-patient'), []);
  const importer = (source: SourceReponses, nom: string): void => {
    import('./import-progress.tsx').then(
      (module) => {
        setAbsente(false);
        setSuivi(() => module.Suivi);
        void module.groupe.importer(source, nom);
      },
      () => setAbsente(true),
    );
  };
  return (
    <>
      <ChoixDuFichier inventes={inventes} onSource={importer} />
      {absente && (
        <p class="g-dit g-grave" role="alert">
          {ABSENTE}
        </p>
      )}
      {Suivi && <Suivi />}
    </>
  );
}
