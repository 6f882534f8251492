import { formatNumber } from '../../../french/numbers.ts';
import { ChampDuFormulaire } from '../../../islands/kit/form/form-field.tsx';
import { OuiNon } from '../../../islands/kit/form/yes-no.tsx';
import { MarqueInvente } from '../../../islands/kit/invented.tsx';
import { focaliser } from '../../../islands/kit/later-focus.ts';
import { Statut } from '../../../islands/kit/status.tsx';
import { ChampTexte } from '../../../islands/kit/text-field.tsx';
import { COEFFICIENT, VALEUR } from '../../../population/adjustment/field-readers.ts';
import { bandes } from '../../../population/adjustment/model.ts';
import {
  type Autre,
  autres,
  type ChampAjustee,
  type FormeDeLAge,
  modelePublie,
  type Publie,
  publies,
} from '../../../population/adjustment/model-form.ts';
import { nomDeVariable } from '../../../population/adjustment/variable-labels.ts';
import { Completude, RetourAuPublie } from './completeness.tsx';
import { formulaire, reponse } from './profile-form.ts';

const AGES: readonly { readonly valeur: FormeDeLAge; readonly nom: string }[] = [
  { valeur: 'non', nom: 'absent' },
  { valeur: 'annees', nom: 'par année' },
  { valeur: 'tranches', nom: 'par tranche' },
];

/** The model of the form: the published coefficients, what the reader changes of them, and what he adds. */
export function ModeleDuFormulaire() {
  const saisi = formulaire.saisi.value;
  return (
    <details class="modele-saisi si-script">
      <summary>Compléter ou changer le modèle</summary>
      <p class="feuille-dit">
        Le cahier publie six nombres pour 2017, puis « + … ». L'âge fait partie du modèle, sans que son
        coefficient soit donné. Si vous connaissez le reste, ajoutez-le.
      </p>
      <div class="champs">
        <Coefficient champ="constante" nom="Constante" unite="€" />
        {publies.map((id) => (
          <Coefficient key={id} champ={`coef-${id}`} nom={nomDeVariable(id).court} unite="€" variable={id} />
        ))}
        <OuiNon formulaire={formulaire} champ="ageForme" nom="Âge" options={AGES} />
        {saisi.ageForme === 'annees' && (
          <Coefficient champ="coef-age" nom="Âge, par année" unite="€ par an" />
        )}
        {saisi.ageForme === 'tranches' && <Tranches />}
        {autres
          .filter((rang) => saisi[`autre${rang}`] === '1')
          .map((rang) => (
            <Terme key={rang} rang={rang} />
          ))}
      </div>
      <Ajouter />
      <Completude />
      <RetourAuPublie />
    </details>
  );
}

interface CoefficientProps {
  readonly champ: 'constante' | (`coef-${string}` & ChampAjustee);
  readonly nom: string;
  readonly unite: string;
  readonly variable?: Publie;
}

/** A coefficient, with whose it is: the text's, or the reader's. */
function Coefficient({ champ, nom, unite, variable }: CoefficientProps) {
  const valeur = formulaire.saisi.value[champ];
  const publie = (modelePublie as Readonly<Record<string, string>>)[champ] ?? '';
  const change = valeur !== publie;
  const invente = champ === 'coef-age' && valeur !== '' && valeur === formulaire.saisi.value.ageInvente;
  return (
    <ChampDuFormulaire
      formulaire={formulaire}
      champ={champ}
      nom={nom}
      unite={unite}
      min={COEFFICIENT.min}
      refus={reponse.refus.value[champ]}
      statut={
        invente ? (
          <MarqueInvente />
        ) : change || publie === '' ? (
          <span class="statut statut-change">saisi par vous</span>
        ) : (
          <Statut status="texte" hypothese={variable === 'ald' ? 'H17' : undefined} />
        )
      }
      aide={
        change &&
        publie !== '' && (
          <button type="button" class="lien" onClick={() => formulaire.ecrire(champ, publie)}>
            Revenir au cahier : {formatNumber(publie)} €
          </button>
        )
      }
    />
  );
}

/** Seventeen bands: under 5, the reference, nothing is added. */
function Tranches() {
  return (
    <fieldset class="modele-terme modele-tranches">
      <legend>
        Par tranche d'âge <span class="statut statut-change">saisi par vous</span>
      </legend>
      <p class="feuille-dit">
        Ce que chaque tranche ajoute à la constante. Avant 5 ans, rien : c'est la référence. Toutes sont à
        écrire, avec 0 pour celle qui n'ajoute rien.
      </p>
      {bandes.map((bande) => (
        <ChampDuFormulaire
          key={bande}
          formulaire={formulaire}
          champ={`coef-${bande}`}
          nom={nomDeVariable(bande).court}
          unite="€"
          min={COEFFICIENT.min}
          refus={reponse.refus.value[`coef-${bande}`]}
        />
      ))}
    </fieldset>
  );
}

/** A term of the reader's own. */
function Terme({ rang }: { readonly rang: Autre }) {
  const saisi = formulaire.saisi.value;
  const refus = reponse.refus.value;
  return (
    <fieldset class="modele-terme">
      <legend>
        Un terme à vous <span class="statut statut-change">saisi par vous</span>
      </legend>
      <ChampTexte
        id={`champ-autre${rang}Nom`}
        nom="Son nom"
        valeur={saisi[`autre${rang}Nom`]}
        chemin={`autre${rang}Nom`}
        refus={refus[`autre${rang}Nom`]}
        onValeur={(nom) => formulaire.ecrire(`autre${rang}Nom`, nom)}
      />
      <ChampDuFormulaire
        formulaire={formulaire}
        champ={`autre${rang}Coef`}
        nom="Son coefficient"
        unite="€"
        min={COEFFICIENT.min}
        refus={refus[`autre${rang}Coef`]}
      />
      <ChampDuFormulaire
        formulaire={formulaire}
        champ={`autre${rang}Valeur`}
        nom="Sa valeur chez ce patient"
        unite=""
        min={VALEUR.min}
        refus={refus[`autre${rang}Valeur`]}
      />
      <button
        type="button"
        class="lien"
        onClick={() => {
          formulaire.ecrire(`autre${rang}`, '0');
          focaliser('ajouter-terme');
        }}
      >
        Retirer ce terme
      </button>
    </fieldset>
  );
}

function Ajouter() {
  const libre = autres.find((rang) => formulaire.saisi.value[`autre${rang}`] !== '1');
  if (libre === undefined) return null;
  return (
    <p class="offre">
      <button
        type="button"
        id="ajouter-terme"
        onClick={() => {
          formulaire.ecrire(`autre${libre}`, '1');
          focaliser(`champ-autre${libre}Nom`);
        }}
      >
        Ajouter un terme
      </button>
    </p>
  );
}
