import { Annonce } from '../../../islands/kit/announcement.tsx';
import '../../../islands/preact-patches/french-spacing.ts';
import { useEffect, useMemo } from 'preact/hooks';
import { formatValue } from '../../../french/numbers.ts';
import { Dessin, type Dessiner, type FigureDessinee } from '../../../islands/kit/drawing.tsx';
import { FraicheurDeReponse } from '../../../islands/kit/form/answer-freshness.tsx';
import { ChampDuFormulaire } from '../../../islands/kit/form/form-field.tsx';
import { OuiNon } from '../../../islands/kit/form/yes-no.tsx';
import { Statut } from '../../../islands/kit/status.tsx';
import { Etapes } from '../../../islands/kit/steps.tsx';
import type { DepenseDuPatient } from '../../../population/adjustment/patient-depense.ts';
import type { Manque } from '../../../population/adjustment/typed-model.ts';
import { donneesCascade } from '../cascade-shown.ts';
import { ModeleDuFormulaire } from './model.tsx';
import { formulaire, reponse } from './profile-form.ts';

interface Props {
  /** The example, computed when the site was built. */
  readonly initial: DepenseDuPatient;
  readonly figure: FigureDessinee;
}

/** One patient's profile, and what the coefficients add up to for him. */
export function PanneauAjustee({ initial, figure }: Props) {
  useEffect(() => {
    formulaire.ouvrir();
    reponse.suivre();
  }, []);
  const depense = reponse.resultat.value ?? initial;
  return (
    <section class="feuille" aria-labelledby="un-profil">
      <div class="feuille-tete">
        <h2 id="un-profil">Le profil d'un patient</h2>
        {!formulaire.modifie.value && <span class="vue">patient inventé, à changer</span>}
      </div>
      <Profil />
      <ModeleDuFormulaire />
      <div class={`resultats ${reponse.fraicheur.value === 'a-jour' ? '' : 'perimes'}`}>
        <Etapes etapes={depense.etapes} />
        <Resultat depense={depense} />
      </div>
      <FraicheurDeReponse
        reponse={reponse}
        montre="La somme affichée"
        correction="Une valeur est à corriger, ou à écrire."
      />
      <Cascade depense={depense} initial={initial} figure={figure} />
    </section>
  );
}

const SEXES = [
  { valeur: '1', nom: 'Femme' },
  { valeur: '0', nom: 'Homme' },
] as const;

function Profil() {
  const refus = reponse.refus.value;
  const saisi = formulaire.saisi.value;
  return (
    <div class="champs">
      <OuiNon formulaire={formulaire} champ="femme" nom="Sexe" options={SEXES} />
      <OuiNon formulaire={formulaire} champ="cmuc" nom="CMU-C" />
      <OuiNon formulaire={formulaire} champ="acs" nom="ACS" />
      <OuiNon
        formulaire={formulaire}
        champ="ald"
        nom="Affection de longue durée (ALD)"
        aide={<Statut status="hypothese" hypothese="H17" />}
      />
      <ChampDuFormulaire
        formulaire={formulaire}
        champ="apl"
        nom="APL de la commune"
        unite=""
        aide={refus.apl === undefined && 'Le cahier ne dit pas son unité.'}
        refus={refus.apl}
      />
      {saisi.ageForme !== 'non' && (
        <ChampDuFormulaire formulaire={formulaire} champ="age" nom="Âge" unite="ans" refus={refus.age} />
      )}
    </div>
  );
}

/** What is said of a sum that is not whole, beside its mark. */
const manques: Readonly<Record<Exclude<Manque, null>, string>> = {
  termes:
    "Il y manque l'âge au moins : la formule publiée finit par « +\u00a0… ». Elle ne se compare à aucune dépense.",
  invente:
    "Le coefficient d'âge est inventé par ce site, pour l'exemple : remplacez-le. La somme ne se compare à aucune dépense.",
  declaration:
    'Vous avez complété la formule sans dire que rien ne manque : elle ne se compare encore à aucune dépense.',
  source: "Vous dites la formule complète, mais pas d'où elle vient : nommez sa source.",
};

function Resultat({ depense: { somme, manque, source } }: { readonly depense: DepenseDuPatient }) {
  return (
    <Annonce class="resultat" fresh={reponse.upToDate}>
      <p class="resultat-ligne">
        <span>
          {manque === null ? 'Dépense ajustée du patient' : 'Somme partielle'}{' '}
          {manque === null ? (
            <span class="statut statut-change">saisi par vous</span>
          ) : (
            <span class="statut statut-partiel">incomplète</span>
          )}
        </span>{' '}
        <b class={manque === null ? undefined : 'partiel'}>{formatValue(somme, '€/patient')}</b>
      </p>
      <p class="resultat-note">
        {manque === null ? (
          <>
            Selon votre modèle : <span data-verbatim>{source}</span>.
          </>
        ) : (
          manques[manque]
        )}
      </p>
    </Annonce>
  );
}

function Cascade({ depense, initial, figure }: Props & { readonly depense: DepenseDuPatient }) {
  const dessiner = useMemo<Dessiner>(() => {
    const data = donneesCascade(depense);
    return async (width) => {
      const [dessin, table] = await Promise.all([
        import('../../../figures/cascade/drawing.ts'),
        import('../../../figures/cascade/table.ts'),
      ]);
      return { svg: dessin.cascade(data, { width }), table: table.cascadeTable(data) };
    };
  }, [depense]);
  return (
    <Dessin
      nom="depense-ajustee"
      legende="Chaque barre part d'où la précédente finit. Plein : le cahier ; hachuré : vous ; croisé : inventé par ce site ; tireté : ce qui n'est pas publié, dont la longueur ne dit rien."
      initiale={figure}
      dessiner={dessiner}
      fraiche={depense === initial}
    />
  );
}
