import { useEffect, useRef } from 'preact/hooks';
import type { ColonnePatient } from '../../population/patients/types.ts';
import { colonnesDites, dansLaPhrase } from '../patients/colonnes-dites.ts';
import {
  type ChoixDuFichier,
  changer,
  exigees,
  facultatives,
  lire,
  manquesDe,
  renoncer,
} from './colonnes.ts';

interface Props {
  readonly choix: ChoixDuFichier;
}

/** Which column of the reader's file stands for each that a fit reads. */
export function ChoixDesColonnes({ choix }: Props) {
  const titre = useRef<HTMLHeadingElement>(null);
  // It comes in answer to a file that was chosen above: the keyboard goes on from here.
  useEffect(() => titre.current?.focus(), [choix.source]);
  const { manquantes, doubles } = manquesDe(choix);
  const arret = manquantes.length > 0 || doubles.length > 0;
  return (
    <form
      class="pt-colonnes lab-colonnes"
      aria-labelledby="lab-colonnes-titre"
      onSubmit={(event) => {
        event.preventDefault();
        if (!arret) void lire();
      }}
    >
      <h4 id="lab-colonnes-titre" ref={titre} tabIndex={-1}>
        Les colonnes de « <span data-verbatim>{choix.nom}</span> »
      </h4>
      <p>
        Dites quelle colonne de votre fichier tient lieu de chacune. Nos propositions viennent de leurs noms
        seuls : vérifiez-les. Rien n'est encore lu.
      </p>
      <fieldset class="pt-groupe">
        <legend>Exigées</legend>
        {exigees.map((colonne) => (
          <Colonne key={colonne} colonne={colonne} choix={choix} double={doubles.includes(colonne)} exigee />
        ))}
      </fieldset>
      <fieldset class="pt-groupe">
        <legend>Facultatives</legend>
        {facultatives.map((colonne) => (
          <Colonne key={colonne} colonne={colonne} choix={choix} double={doubles.includes(colonne)} />
        ))}
      </fieldset>
      <p class="pt-bilan" role="status">
        {manquantes.length > 0 && `À choisir encore : ${manquantes.map(dansLaPhrase).join(', ')}. `}
        {doubles.length > 0 && `La même colonne sert deux fois : ${doubles.map(dansLaPhrase).join(', ')}.`}
      </p>
      <p class="g-actions">
        <button type="submit" class="bouton-plein" disabled={arret}>
          Lire le fichier
        </button>
        <button type="button" onClick={renoncer}>
          Renoncer
        </button>
      </p>
    </form>
  );
}

interface ColonneProps extends Props {
  readonly colonne: ColonnePatient;
  readonly double: boolean;
  readonly exigee?: boolean;
}

function Colonne({ colonne, choix, double, exigee = false }: ColonneProps) {
  const { nom, contenu } = colonnesDites[colonne];
  const position = choix.choisie[colonne];
  const faute = double || (exigee && position === undefined);
  const id = `lab-colonne-${colonne}`;
  return (
    <div class={`pt-colonne${faute ? ' pt-faute' : ''}`}>
      <label for={id}>{nom}</label>
      <select
        id={id}
        value={position === undefined ? '' : String(position)}
        aria-describedby={`${id}-dit`}
        aria-invalid={faute ? 'true' : undefined}
        onChange={({ currentTarget: { value } }) =>
          changer(colonne, value === '' ? undefined : Number(value))
        }
      >
        <option value="">{exigee ? 'à choisir' : 'absente'}</option>
        {choix.entete.noms.map((each, rang) => (
          <option key={rang} value={String(rang)} data-verbatim>
            {each.trim() === '' ? `sans nom, colonne ${rang + 1}` : each}
          </option>
        ))}
      </select>
      <span id={`${id}-dit`} class="pt-contenu">
        {double ? 'Cette colonne sert deux fois.' : contenu}
      </span>
    </div>
  );
}
