import '../../../islands/preact-patches/french-spacing.ts';
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { formatNumber } from '../../../french/numbers.ts';
import { telecharger } from '../../../islands/kit/download.ts';
import { Depot } from '../../../islands/kit/import/drop-zone.tsx';
import { signalerInterrompu } from '../../../islands/kit/import/interruption-check.ts';
import { garde, oublier, regarder } from './kept-profile.ts';
import type { Patients } from './patients-state.ts';

const CSV = 'text/csv;charset=utf-8';

async function modele(): Promise<void> {
  const { csvModelePatients } = await import('../../../population/patients/patients-files.ts');
  telecharger('ipep-modele-patients.csv', CSV, csvModelePatients());
}

async function exemple(): Promise<void> {
  const { csvDemonstrationPatients } = await import('../../../population/invented/patients-file.ts');
  telecharger('ipep-patients-inventes.csv', CSV, csvDemonstrationPatients());
}

interface Props {
  /** How many patients the invented demonstration has. */
  readonly inventes: number;
}

const ABSENTE =
  "Cette partie du site n'a pas pu être chargée : vérifiez votre connexion, puis recommencez. Votre fichier n'a pas été lu.";

/** A table of patients: the way in. What reads it and shows what it gives is fetched at the first import. */
export function VosPatients({ inventes }: Props) {
  const [Suivi, setSuivi] = useState<ComponentType>();
  const [absente, setAbsente] = useState(false);
  useEffect(() => {
    regarder();
    signalerInterrompu('patientele');
  }, []);
  const essai = `${formatNumber(String(inventes))} patients inventés`;
  const charger = (suite: (patients: Patients) => unknown): void => {
    import('./import-progress.tsx').then(
      (module) => {
        setAbsente(false);
        setSuivi(() => module.Suivi);
        suite(module.patients);
      },
      () => setAbsente(true),
    );
  };
  return (
    <>
      <Depot
        nom="Fichier de patients"
        champ="Fichier CSV des patients"
        onFichier={(fichier) => charger((patients) => patients.choisir(fichier, fichier.name))}
        essai={`Essayer avec ${essai}`}
        onEssai={() => charger((patients) => patients.essayer(`Démonstration, ${essai}`))}
      >
        <button type="button" class="lien" onClick={() => void modele()}>
          un modèle à remplir
        </button>{' '}
        ·{' '}
        <button type="button" class="lien" onClick={() => void exemple()}>
          les patients inventés
        </button>
      </Depot>
      {absente && (
        <p class="g-dit g-grave" role="alert">
          {ABSENTE}
        </p>
      )}
      {!Suivi && <ProfilGarde />}
      {Suivi && <Suivi />}
    </>
  );
}

/** What an earlier visit has kept, on the reader's request. */
function ProfilGarde() {
  const profil = garde.value;
  if (profil === undefined) return null;
  return (
    <p class="g-menu si-script">
      Un profil est gardé dans ce navigateur : <span data-verbatim>{profil.nom}</span>
      {profil.invente && ' (inventé)'}, {formatNumber(String(profil.profil.patients))} patients.{' '}
      <button type="button" class="lien" onClick={oublier}>
        L'oublier
      </button>
    </p>
  );
}
