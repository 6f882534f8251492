import { useMorceaux } from '../../../islands/kit/import/piecewise.ts';
import { Partielle } from './partial-spending.tsx';
import type { Importee } from './patients-state.ts';
import { patients } from './patients-worker.ts';
import { ProfilDuGroupe } from './profile.tsx';
import { GarderLeProfil } from './profile-keeping.tsx';
import { Lecture } from './reading.tsx';
import { Depense } from './spending.tsx';
import { QuiCompte } from './who-counts.tsx';

/** All that an import gives, part after part. */
export function Resultats() {
  const importee = patients.importee.value;
  return importee === undefined ? null : <Parties importee={importee} />;
}

function Parties({ importee }: { readonly importee: Importee }) {
  const { nom, invente, resume } = importee;
  const { profil, depenseReelle } = resume;
  const parties = [
    <Lecture key="lecture" importee={importee} />,
    <QuiCompte key="qui" resume={resume} invente={invente} />,
    ...(profil === null || depenseReelle === null
      ? []
      : [
          <Depense key="depense" resume={resume} valeur={depenseReelle} nom={nom} invente={invente} />,
          <ProfilDuGroupe key="profil" profil={profil} invente={invente} />,
          <Partielle key="partielle" valeur={resume.depenseAjusteePartielle} invente={invente} />,
          <GarderLeProfil key="garder" profil={{ nom, invente, profil }} />,
        ]),
  ];
  const montres = useMorceaux(parties.length, resume);
  return (
    <div class="g-resultats" data-complet={montres >= parties.length}>
      {parties.slice(0, montres)}
    </div>
  );
}
