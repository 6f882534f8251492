import '../../../islands/preact-patches/french-spacing.ts';
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { formatNumber } from '../../../french/numbers.ts';
import { MarqueInvente } from '../../../islands/kit/invented.tsx';
import { href } from '../../../site.ts';
import { type ProfilNomme, profilGarde } from '../../../store/storage/kept-patients.ts';
import type { SuiteProps } from './group-means-and-sums.tsx';

const ABSENTE =
  "Cette partie du site n'a pas pu être chargée : vérifiez votre connexion, puis recommencez. Rien n'est perdu.";

/** A group's adjusted spending: the way in. What computes it is fetched when it is asked for. */
export function DepenseDuGroupe() {
  const [profil, setProfil] = useState<ProfilNomme>();
  const [Suite, setSuite] = useState<ComponentType<SuiteProps>>();
  const [depuis, setDepuis] = useState<SuiteProps['depuis']>('saisi');
  const [absente, setAbsente] = useState(false);
  useEffect(() => setProfil(profilGarde.lire()), []);

  const ouvrir = (choix: SuiteProps['depuis']): void => {
    setDepuis(choix);
    import('./group-means-and-sums.tsx').then(
      (module) => {
        setAbsente(false);
        setSuite(() => module.SuiteDuGroupe);
      },
      () => setAbsente(true),
    );
  };

  if (Suite) return <Suite profil={profil} depuis={depuis} />;
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
          patients {profil.invente && <MarqueInvente accord="s" />}
        </p>
      )}
      <p class="commandes-groupe">
        {profil && (
          <button type="button" class="bouton-plein" onClick={() => ouvrir('profil')}>
            Appliquer les modèles à ce profil
          </button>
        )}
        <button type="button" class={profil ? undefined : 'bouton-plein'} onClick={() => ouvrir('saisi')}>
          Taper les moyennes du groupement
        </button>
      </p>
      {absente && (
        <p class="g-dit g-grave" role="alert">
          {ABSENTE}
        </p>
      )}
    </div>
  );
}
