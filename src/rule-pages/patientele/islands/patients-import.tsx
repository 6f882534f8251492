import '../../../islands/preact-patches/french-spacing.ts';
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { formatNumber } from '../../../french/numbers.ts';
import { download } from '../../../islands/kit/download.ts';
import { Depot } from '../../../islands/kit/import/drop-zone.tsx';
import { reportInterrupted } from '../../../islands/kit/import/interruption-check.ts';
import { forget, keptOne, lookAt } from './kept-profile.ts';
import type { Patients } from './patients-state.ts';

const CSV = 'text/csv;charset=utf-8';

async function model(): Promise<void> {
  const { patientsTemplateCsv } = await import('../../../population/patients/patients-downloads.ts');
  download('ipep-modele-patients.csv', CSV, patientsTemplateCsv());
}

async function example(): Promise<void> {
  const { csvDemonstrationPatients } = await import('../../../population/invented/invented-patients.ts');
  download('ipep-patients-inventes.csv', CSV, csvDemonstrationPatients());
}

interface Props {
  /** How many patients the invented demonstration has. */
  readonly inventedOnes: number;
}

const WHEN_ABSENT =
  "Cette partie du site n'a pas pu être chargée : vérifiez votre connexion, puis recommencez. Votre fichier n'a pas été lu.";

/** A table of patients: the way in. What reads it and shows what it gives is fetched at the first import. */
export function YourPatients({ inventedOnes }: Props) {
  const [Tracking, setTracking] = useState<ComponentType>();
  const [absent, setAbsent] = useState(false);
  useEffect(() => {
    lookAt();
    reportInterrupted('patientele');
  }, []);
  const trial = `${formatNumber(String(inventedOnes))} patients inventés`;
  const load = (suite: (patients: Patients) => unknown): void => {
    import('./import-progress.tsx').then(
      (module) => {
        setAbsent(false);
        setTracking(() => module.Tracking);
        suite(module.patients);
      },
      () => setAbsent(true),
    );
  };
  return (
    <>
      <Depot
        nom="Fichier de patients"
        field="Fichier CSV des patients"
        onFile={(file) => load((patients) => patients.choose(file, file.name))}
        trial={`Essayer avec ${trial}`}
        onTrial={() => load((patients) => patients.tryOut(`Démonstration, ${trial}`))}
      >
        <button type="button" class="lien" onClick={() => void model()}>
          un modèle à remplir
        </button>{' '}
        ·{' '}
        <button type="button" class="lien" onClick={() => void example()}>
          les patients inventés
        </button>
      </Depot>
      {absent && (
        <p class="import-said import-fault" role="alert">
          {WHEN_ABSENT}
        </p>
      )}
      {!Tracking && <KeptProfile />}
      {Tracking && <Tracking />}
    </>
  );
}

/** What an earlier visit has kept, on the reader's request. */
function KeptProfile() {
  const profil = keptOne.value;
  if (profil === undefined) return null;
  return (
    <p class="fine-print si-script">
      Un profil est gardé dans ce navigateur : <span data-verbatim>{profil.nom}</span>
      {profil.invente && ' (inventé)'}, {formatNumber(String(profil.profil.patients))} patients.{' '}
      <button type="button" class="lien" onClick={forget}>
        L'oublier
      </button>
    </p>
  );
}
