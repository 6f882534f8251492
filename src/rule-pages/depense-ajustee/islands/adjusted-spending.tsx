import '../../../islands/preact-patches/french-spacing.ts';
import type { FigureDessinee } from '../../../islands/kit/drawing.tsx';
import { ConclusionSaid } from '../../../islands/kit/form/conclusion.tsx';
import { ChampDuFormulaire } from '../../../islands/kit/form/form-field.tsx';
import { FormSheet, useResult } from '../../../islands/kit/form/form-sheet.tsx';
import { OuiNon } from '../../../islands/kit/form/yes-no.tsx';
import { FigureOfResult } from '../../../islands/kit/result-figure.tsx';
import { Statut } from '../../../islands/kit/status.tsx';
import type { DepenseDuPatient } from '../../../population/adjustment/patient-depense.ts';
import { depenseAjustee } from '../calculator.ts';
import { ModeleDuFormulaire } from './model.tsx';
import { form, formulaire, reponse } from './profile-form.ts';

interface Props {
  /** The example, computed when the site was built. */
  readonly initial: DepenseDuPatient;
  readonly figure: FigureDessinee;
}

/** One patient's profile, and what the coefficients add up to for him. */
export function PanneauAjustee({ initial, figure }: Props) {
  const depense = useResult(form, initial);
  const whole = depense.manque === null;
  return (
    <FormSheet
      form={form}
      id="un-profil"
      titre="Le profil d'un patient"
      aside={!formulaire.modifie.value && <span class="vue">patient inventé, à changer</span>}
      fields={
        <>
          <Profil />
          <ModeleDuFormulaire />
        </>
      }
      etapes={depense.etapes}
      conclusion={
        <ConclusionSaid
          conclusion={depenseAjustee.conclusion(depense)}
          fresh={reponse.upToDate}
          mark={
            whole ? (
              <span class="statut statut-change">saisi par vous</span>
            ) : (
              <span class="statut statut-partiel">incomplète</span>
            )
          }
          valueClass={whole ? undefined : 'partiel'}
          note={
            whole ? (
              <>
                Selon votre modèle : <span data-verbatim>{depense.source}</span>.
              </>
            ) : undefined
          }
        />
      }
      montre="La somme affichée"
      correction="Une valeur est à corriger, ou à écrire."
      figure={
        <FigureOfResult
          nom="depense-ajustee"
          figure={depenseAjustee.figures['depense-ajustee']}
          result={depense}
          initiale={figure}
          fraiche={depense === initial}
        />
      }
    />
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
