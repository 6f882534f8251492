import { useEffect, useState } from 'preact/hooks';
import { focaliser } from '../../../islands/kit/later-focus.ts';
import type { Refus } from '../../../population/adjustment/field-readers.ts';
import type { DemandeDuGroupe, DepensesDuGroupe } from '../../../population/adjustment/group-depenses.ts';
import type { Modele } from '../../../population/adjustment/model.ts';
import { type ChampDuGroupe, departGroupe } from '../../../population/adjustment/model-form.ts';
import { creerFormulaire } from '../../../store/form.ts';
import { client } from '../../../store/page-store.ts';
import { modeleGarde, type ProfilNomme } from '../../../store/storage/kept-patients.ts';
import { MoyennesDuGroupe } from './group-means.tsx';
import { AvecLePublie, AvecUnModele, type Provenance } from './group-sums.tsx';
import { formulaire } from './profile-form.ts';

export interface SuiteProps {
  readonly profil: ProfilNomme | undefined;
  /** Where the reader wants the means from, as the part opens. */
  readonly depuis: 'profil' | 'saisi';
}

const groupe = creerFormulaire<ChampDuGroupe>('ipep-moyennes/1', departGroupe);

interface Etat {
  readonly resultat?: DepensesDuGroupe;
  readonly refus: Refus<ChampDuGroupe>;
  readonly panne?: string;
}

/** A group's means, and what each model makes of them. */
export function SuiteDuGroupe({ profil, depuis }: SuiteProps) {
  const [garde] = useState(() => modeleGarde.lire() ?? null);
  const [etat, setEtat] = useState<Etat>({ refus: {} });
  const [essai, setEssai] = useState(0);
  useEffect(() => {
    groupe.ouvrir();
    groupe.ecrire('moyennes', depuis);
    // The buttons of the way in are gone.
    focaliser('moyennes-titre');
  }, []);
  const saisi = groupe.saisi.value;
  const modele = formulaire.saisi.value;
  const duProfil = profil !== undefined && saisi.moyennes === 'profil' ? profil : undefined;
  useEffect(() => {
    const demande: DemandeDuGroupe = { profil: duProfil?.profil ?? null, groupe: saisi, modele, garde };
    void client.ask('depense-groupe', 'depensesDuGroupe', demande).then((issue) => {
      if (issue.etat === 'panne') setEtat((avant) => ({ ...avant, panne: issue.message }));
      if (issue.etat !== 'fini') return;
      const jugement = issue.resultat;
      setEtat((avant) =>
        jugement.ok
          ? { resultat: jugement.resultat, refus: {} }
          : { ...(avant.resultat && { resultat: avant.resultat }), refus: jugement.refus },
      );
    });
  }, [duProfil, saisi, modele, garde, essai]);

  const { resultat, refus, panne } = etat;
  const provenance = provenanceDe(duProfil, garde, modele.complet === '1');
  const perime = panne !== undefined || Object.keys(refus).length > 0;
  return (
    <div class="ajustee-groupe">
      <MoyennesDuGroupe formulaire={groupe} profil={profil} refus={refus} />
      {perime && (
        <p class="fraicheur" role={panne ? 'alert' : 'status'}>
          <b>Les sommes affichées datent d'avant.</b> {panne ?? 'Une moyenne est à corriger.'}{' '}
          {panne && (
            <button type="button" onClick={() => setEssai(essai + 1)}>
              Réessayer
            </button>
          )}
        </p>
      )}
      {resultat && (
        <div class={`ajustee-sommes ${perime ? 'perimes' : ''}`}>
          <AvecLePublie resultat={resultat} provenance={provenance} />
          <AvecUnModele resultat={resultat} provenance={provenance} />
        </div>
      )}
    </div>
  );
}

const provenanceDe = (
  profil: ProfilNomme | undefined,
  garde: Modele | null,
  declare: boolean,
): Provenance => ({
  nom: profil?.nom ?? 'moyennes saisies',
  invente: profil?.invente ?? false,
  garde,
  declare,
});
