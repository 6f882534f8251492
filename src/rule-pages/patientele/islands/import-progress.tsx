import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { octetsLus } from '../../../calculators/import/import-words.ts';
import { commencer } from '../../../islands/kit/import/interruption.ts';
import { Progression } from '../../../islands/kit/import/progress.tsx';
import { atteindre, DIT_DE_L_IMPORT } from '../../../islands/kit/later-focus.ts';
import { ChoixDesColonnes } from './column-choice.tsx';
import { patients } from './patients-worker.ts';

export { patients };

/** What the results need is fetched while the file is read. */
const charger = () => Promise.all([import('./results.tsx'), import('../../../figures/postes/drawing.ts')]);

const ABSENTS =
  "L'affichage des résultats n'a pas pu être chargé : vérifiez votre connexion, puis importez à nouveau.";

/** An import: its columns, how far it is, what became of it, and what it gave. */
export function Suivi() {
  const [Resultats, setResultats] = useState<ComponentType>();
  const [absents, setAbsents] = useState(false);
  const travail = patients.travail.value;
  const choix = patients.choix.value;
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
  useEffect(() => (occupe ? commencer('patientele') : undefined), [occupe]);
  const dit = absents ? { grave: true, texte: ABSENTS } : patients.dit.value;
  return (
    <>
      {travail && (
        <Progression
          nom={`Lecture de « ${travail.nom} »`}
          progres={travail.progres}
          dit={octetsLus}
          onAnnuler={() => {
            atteindre(DIT_DE_L_IMPORT);
            patients.annuler();
          }}
        />
      )}
      <p
        id={DIT_DE_L_IMPORT}
        tabIndex={-1}
        class={dit?.grave ? 'g-dit g-grave' : 'g-dit'}
        role={dit?.grave ? 'alert' : 'status'}
      >
        {dit?.texte}
      </p>
      {choix && !travail && <ChoixDesColonnes choix={choix} />}
      {patients.importee.value && Resultats && <Resultats />}
    </>
  );
}
