import { useState } from 'preact/hooks';
import { focaliser } from '../../../islands/kit/later-focus.ts';
import { ChampTexte } from '../../../islands/kit/text-field.tsx';
import { type ChampAjustee, modelePublie } from '../../../population/adjustment/model-form.ts';
import type { Saisi } from '../../../store/form.ts';
import { formulaire, reponse } from './profile-form.ts';

/** Whether nothing is missing any more, and who says so. */
export function Completude() {
  const saisi = formulaire.saisi.value;
  const complet = saisi.complet === '1';
  const resultat = reponse.resultat.value;
  const vide = complet && (resultat === undefined || resultat.manque === 'termes');
  return (
    <div class="modele-complet">
      <label class="modele-coche">
        <input
          type="checkbox"
          checked={complet}
          aria-describedby="modele-complet-dit"
          onChange={({ currentTarget }) => formulaire.ecrire('complet', currentTarget.checked ? '1' : '0')}
        />{' '}
        Ce modèle est complet
      </label>
      {complet && (
        <ChampTexte
          id="champ-source"
          nom="D'où vient-il ?"
          valeur={saisi.source}
          chemin="source"
          refus={
            saisi.source.trim() === ''
              ? "nom d'une source attendu, un document ou un courrier par exemple"
              : undefined
          }
          onValeur={(source) => formulaire.ecrire('source', source)}
        />
      )}
      <p class="feuille-dit" id="modele-complet-dit" role="status">
        {vide
          ? "Rien n'est encore ajouté aux coefficients publiés : leur somme reste partielle."
          : 'À cocher quand il ne manque plus aucun terme, et que tous sont de la même année.'}
      </p>
    </div>
  );
}

/** Back to the published model, and back from there. */
export function RetourAuPublie() {
  const [depuis, setDepuis] = useState<Saisi<ChampAjustee>>();
  const saisi = formulaire.saisi.value;
  const change = Object.entries(modelePublie).some(
    ([champ, texte]) => saisi[champ as ChampAjustee] !== texte,
  );
  const revenir = (): void => {
    formulaire.remplir(modelePublie);
    setDepuis(formulaire.saisi.value);
    focaliser('reprendre-modele');
  };
  return (
    <p class="offre" role="status">
      {change && (
        <button type="button" id="revenir-publie" onClick={revenir}>
          Revenir aux coefficients publiés
        </button>
      )}
      {depuis === saisi && (
        <>
          Les coefficients publiés sont revenus.{' '}
          <button
            type="button"
            class="lien"
            id="reprendre-modele"
            onClick={() => {
              formulaire.revenir();
              focaliser('revenir-publie');
            }}
          >
            Reprendre mon modèle
          </button>
        </>
      )}
    </p>
  );
}
