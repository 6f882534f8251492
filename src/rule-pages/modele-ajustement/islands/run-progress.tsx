import { useEffect } from 'preact/hooks';
import { octetsLus } from '../../../calculators/import/import-words.ts';
import { commencer } from '../../../islands/kit/import/interruption.ts';
import { Progression } from '../../../islands/kit/import/progress.tsx';
import type { Progres } from '../../../workers/long-contract.ts';
import { nombre } from '../laboratory-words.ts';
import type { Demandeur } from './laboratory-state.ts';
import { ouvert } from './open-laboratory.ts';

const unites = { patients: 'patients', tirages: 'groupes' } as const;

interface Props {
  /** The part of the page that asked: each shows what it asked for. */
  readonly de: Demandeur;
}

/** What is under way, the way to stop it, and what became of it. */
export function Suivi({ de }: Props) {
  const laboratoire = ouvert.value;
  const sien = laboratoire?.demandeur.value === de;
  const travail = sien ? laboratoire?.travail.value : undefined;
  const dit = sien ? laboratoire?.dit.value : undefined;
  const lit = travail?.unite === 'octets';
  useEffect(() => (lit ? commencer('modele-ajustement') : undefined), [lit]);
  const avancement = (progres: Progres): string => {
    if (travail === undefined || travail.unite === 'octets') return octetsLus(progres);
    return `${nombre(progres.fait)} ${unites[travail.unite]} sur ${nombre(progres.total)}`;
  };
  return (
    <>
      {travail && (
        <Progression
          nom={travail.nom}
          progres={travail.progres}
          dit={avancement}
          onAnnuler={() => laboratoire?.annuler()}
        />
      )}
      <p class={dit?.grave ? 'g-dit g-grave' : 'g-dit'} role={dit?.grave ? 'alert' : 'status'}>
        {dit?.texte}
      </p>
    </>
  );
}
