import { Annonce } from '../../../islands/kit/announcement.tsx';
import '../../../islands/preact-patches/french-spacing.ts';
import { useEffect, useMemo } from 'preact/hooks';
import { postes } from '../../../cahier/people/postes/all-postes.ts';
import { formatValue } from '../../../french/numbers.ts';
import { Dessin, type Dessiner, type FigureDessinee } from '../../../islands/kit/drawing.tsx';
import { FraicheurDeReponse } from '../../../islands/kit/form/answer-freshness.tsx';
import { ChampDuFormulaire } from '../../../islands/kit/form/form-field.tsx';
import { Etapes } from '../../../islands/kit/steps.tsx';
import type { DepenseComptee } from '../../../population/depense-reelle/counted-depense.ts';
import { donneesDepense } from '../spending-shown.ts';
import { formulaire, reponse } from './spending-form.ts';

interface Props {
  /** The invented patient, computed when the site was built. */
  readonly initial: DepenseComptee;
  readonly figure: FigureDessinee;
}

/** One patient's spending, item by item, and what counts of it. */
export function DepenseDunPatient({ initial, figure }: Props) {
  useEffect(() => {
    formulaire.ouvrir();
    reponse.suivre();
  }, []);
  const depense = reponse.resultat.value ?? initial;
  const fraiche = reponse.fraicheur.value === 'a-jour';
  return (
    <section class="feuille" aria-labelledby="un-patient">
      <div class="feuille-tete">
        <h2 id="un-patient">Un patient, une année</h2>
        <span class="vue">{formulaire.modifie.value ? 'vos montants' : 'montants inventés'}</span>
      </div>
      <Postes nom="Compté" compte />
      <Postes nom="Non compté" compte={false} />
      <div class={`resultats ${fraiche ? '' : 'perimes'}`}>
        <Etapes etapes={depense.etapes} />
        <Resultat depense={depense} />
      </div>
      <FraicheurDeReponse reponse={reponse} />
      <Figure depense={depense} initial={initial} figure={figure} />
    </section>
  );
}

function Postes({ nom, compte }: { readonly nom: string; readonly compte: boolean }) {
  return (
    <fieldset class={`postes ${compte ? 'postes-comptes' : 'postes-hors'}`}>
      <legend>{nom}</legend>
      {postes
        .filter((poste) => poste.compte === compte)
        .map(({ id, nom }) => (
          <ChampDuFormulaire
            key={id}
            formulaire={formulaire}
            champ={id}
            nom={nom}
            unite="€"
            refus={reponse.refus.value[id]}
          />
        ))}
    </fieldset>
  );
}

function Resultat({ depense: { comptee, nonComptee } }: { readonly depense: DepenseComptee }) {
  return (
    <Annonce class="resultat" fresh={reponse.upToDate}>
      <p class="resultat-ligne">
        <span>Dépense comptée</span> <b>{formatValue(comptee, '€')}</b>
      </p>
      <p class="resultat-note">
        {nonComptee === '0'
          ? 'Tout ce que vous avez écrit est compté.'
          : `${formatValue(nonComptee, '€')} ne sont pas comptés.`}
      </p>
    </Annonce>
  );
}

function Figure({ depense, initial, figure }: Props & { readonly depense: DepenseComptee }) {
  const dessiner = useMemo<Dessiner>(() => {
    const data = donneesDepense(depense);
    return async (width) => {
      const [dessin, table] = await Promise.all([
        import('../../../figures/depense-patient/drawing.ts'),
        import('../../../figures/depense-patient/table.ts'),
      ]);
      return { svg: dessin.depensePatient(data, { width }), table: table.depensePatientTable(data) };
    };
  }, [depense]);
  return (
    <Dessin
      nom="depense-reelle"
      legende="La dépense d'un patient dans l'année. Trait plein : compté ; tireté : non compté."
      initiale={figure}
      dessiner={dessiner}
      fraiche={depense === initial}
    />
  );
}
