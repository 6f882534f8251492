import '../../../islands/preact-patches/french-spacing.ts';
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { formatNumber } from '../../../french/numbers.ts';
import { InventedMark } from '../../../islands/kit/invented.tsx';
import { fromHere } from '../../../islands/kit/later-focus.ts';
import { href } from '../../../site.ts';
import { keptProfile, type NamedProfile } from '../../../store/storage/kept-patients.ts';
import type { SuiteProps } from './group-means-and-sums.tsx';

const WHEN_ABSENT =
  "Cette partie du site n'a pas pu être chargée : vérifiez votre connexion, puis recommencez. Rien n'est perdu.";

/** A group's adjusted spending: the way in. What computes it is fetched when it is asked for. */
export function GroupDepense() {
  const [profil, setProfile] = useState<NamedProfile>();
  const [Suite, setSuite] = useState<ComponentType<SuiteProps>>();
  const [since, setSince] = useState<SuiteProps['since']>('saisi');
  const [absent, setAbsent] = useState(false);
  useEffect(() => setProfile(keptProfile.read()), []);

  const openUp = (choice: SuiteProps['since']): void => {
    const goTo = fromHere();
    setSince(choice);
    import('./group-means-and-sums.tsx').then(
      (module) => {
        setAbsent(false);
        setSuite(() => module.GroupRest);
        // The buttons of the way in are gone.
        goTo('moyennes-titre');
      },
      () => setAbsent(true),
    );
  };

  if (Suite) return <Suite profil={profil} since={since} />;
  return (
    <div class="ajustee-entree si-script">
      {profil === undefined ? (
        <p>
          Aucun profil n'est gardé dans ce navigateur. Importez vos patients à la page{' '}
          <a href={href('/regles/patientele/')}>Patientèle</a>, puis demandez-lui de garder le profil du
          groupement : seules ses moyennes viennent ici. Ou tapez-les.
        </p>
      ) : (
        <p>
          Profil gardé : <b data-verbatim>{profil.nom}</b>, {formatNumber(String(profil.profil.patients))}{' '}
          patients {profil.invente && <InventedMark accord="s" />}
        </p>
      )}
      <p class="commandes-groupe">
        {profil && (
          <button type="button" class="bouton-plein" onClick={() => openUp('profil')}>
            Appliquer les modèles à ce profil
          </button>
        )}
        <button type="button" class={profil ? undefined : 'bouton-plein'} onClick={() => openUp('saisi')}>
          Taper les moyennes du groupement
        </button>
      </p>
      {absent && (
        <p class="import-said import-fault" role="alert">
          {WHEN_ABSENT}
        </p>
      )}
    </div>
  );
}
