import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { octetsLus } from '../../../calculators/import/import-words.ts';
import { commencer } from '../../../islands/kit/import/interruption.ts';
import { Progression } from '../../../islands/kit/import/progress.tsx';
import { ChoixDesColonnes } from './column-choice.tsx';
import { groupe } from './group-worker.ts';

export { groupe };

/** What the results need is fetched while the file is read. */
const charger = () =>
  Promise.all([
    import('./results.tsx'),
    import('../../../figures/group-notes/drawing.ts'),
    import('../../../figures/note-distribution/drawing.ts'),
  ]);

const ABSENTS =
  "L'affichage des résultats n'a pas pu être chargé : vérifiez votre connexion, puis importez à nouveau.";

/** An import: how far it is, what became of it, and what it gave. */
export function Suivi() {
  const [Resultats, setResultats] = useState<ComponentType>();
  const [absents, setAbsents] = useState(false);
  const travail = groupe.travail.value;
  const occupe = travail !== undefined;
  useEffect(() => {
    if (!occupe) return;
    charger().then(
      ([module]) => {
        setAbsents(false);
        setResultats(() => module.Resultats);
      },
      () => setAbsents(true),
    );
  }, [occupe]);
  useEffect(() => (occupe ? commencer('experience-patient') : undefined), [occupe]);
  const dit = absents ? { grave: true, texte: ABSENTS } : groupe.dit.value;
  return (
    <>
      {travail && (
        <Progression
          nom={`Lecture de « ${travail.nom} »`}
          progres={travail.progres}
          dit={octetsLus}
          onAnnuler={() => groupe.annuler()}
        />
      )}
      <p class={dit?.grave ? 'g-dit g-grave' : 'g-dit'} role={dit?.grave ? 'alert' : 'status'}>
        {dit?.texte}
      </p>
      {groupe.choix.value && !travail && <ChoixDesColonnes choix={groupe.choix.value} />}
      {groupe.importee.value && Resultats && <Resultats />}
    </>
  );
}
