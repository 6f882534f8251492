import { usePieces } from '../../../islands/kit/import/piecewise.ts';
import { PartialDepense } from './partial-spending.tsx';
import type { Imported } from './patients-state.ts';
import { patients } from './patients-worker.ts';
import { GroupProfile } from './profile.tsx';
import { KeepProfile } from './profile-keeping.tsx';
import { Reading } from './reading.tsx';
import { Depense } from './spending.tsx';
import { WhoCounts } from './who-counts.tsx';

/** All that an import gives, part after part. */
export function Results() {
  const imported = patients.imported.value;
  return imported === undefined ? null : <Sections imported={imported} />;
}

function Sections({ imported }: { readonly imported: Imported }) {
  const { nom, invente, resume } = imported;
  const { profil, depenseReelle } = resume;
  const sections = [
    <Reading key="lecture" imported={imported} />,
    <WhoCounts key="qui" resume={resume} invente={invente} />,
    ...(profil === null || depenseReelle === null
      ? []
      : [
          <Depense key="depense" resume={resume} valeur={depenseReelle} nom={nom} invente={invente} />,
          <GroupProfile key="profil" profil={profil} invente={invente} />,
          <PartialDepense key="partielle" valeur={resume.depenseAjusteePartielle} invente={invente} />,
          <KeepProfile key="garder" profil={{ nom, invente, profil }} />,
        ]),
  ];
  const shownNow = usePieces(sections.length, resume);
  return (
    <div class="result-cards" data-complet={shownNow >= sections.length}>
      {sections.slice(0, shownNow)}
    </div>
  );
}
