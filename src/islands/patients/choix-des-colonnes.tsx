import { useEffect, useRef } from 'preact/hooks';
import { type ColonnePatient, colonnesExigees } from '../../population/patients/types.ts';
import { compte } from '../import/phrases.ts';
import { patients } from './client.ts';
import { colonnesDites, colonnesFacultatives, dansLaPhrase, estExigee } from './colonnes-dites.ts';
import { bilanDuChoix, type Choix } from './correspondance.ts';

interface Props {
  readonly choix: Choix;
}

/** Which column of the file stands for each of ours; nothing is read before the required ones are there. */
export function ChoixDesColonnes({ choix }: Props) {
  const titre = useRef<HTMLHeadingElement>(null);
  // It comes in answer to a file that was chosen above: the keyboard goes on from here.
  useEffect(() => titre.current?.focus(), [choix.source]);
  const { manquantes, doubles } = bilanDuChoix(choix);
  const arret = manquantes.length > 0 || doubles.length > 0;
  return (
    <form
      class="pt-colonnes si-script"
      aria-labelledby="pt-colonnes-titre"
      onSubmit={(event) => {
        event.preventDefault();
        if (!arret) void patients.lire();
      }}
    >
      <h3 id="pt-colonnes-titre" ref={titre} tabIndex={-1}>
        Les colonnes de « <span data-verbatim>{choix.nom}</span> »
      </h3>
      <p>
        Dites quelle colonne de votre fichier tient lieu de chacune. Nos propositions viennent de leurs noms
        seuls : vérifiez-les. Rien n'est encore lu.
      </p>
      <Colonnes titre="Exigées" colonnes={colonnesExigees} choix={choix} doubles={doubles} />
      <Colonnes titre="Facultatives" colonnes={colonnesFacultatives} choix={choix} doubles={doubles} />
      <Libres choix={choix} />
      <p class="pt-bilan" role="status">
        {manquantes.length > 0 && (
          <>
            <b>{compte(manquantes.length, 'colonne exigée manque', 'colonnes exigées manquent')}</b> :{' '}
            {manquantes.map(dansLaPhrase).join(', ')}.{' '}
          </>
        )}
        {doubles.length > 0 && (
          <>
            <b>La même colonne sert deux fois</b> : {doubles.map(dansLaPhrase).join(', ')}.
          </>
        )}
      </p>
      <p class="g-actions">
        <button type="submit" class="bouton-plein" disabled={arret}>
          Lire le fichier
        </button>
        <button type="button" onClick={() => patients.renoncer()}>
          Renoncer
        </button>
      </p>
    </form>
  );
}

interface ColonnesProps extends Props {
  readonly titre: string;
  readonly colonnes: readonly ColonnePatient[];
  readonly doubles: readonly ColonnePatient[];
}

function Colonnes({ titre, colonnes, choix, doubles }: ColonnesProps) {
  return (
    <fieldset class="pt-groupe">
      <legend>{titre}</legend>
      {colonnes.map((colonne) => (
        <Colonne key={colonne} colonne={colonne} choix={choix} double={doubles.includes(colonne)} />
      ))}
    </fieldset>
  );
}

/** « Âge (patient_age) », « sans nom, colonne 4 ». */
const nomDe = (nom: string, position: number): string =>
  nom.trim() === '' ? `sans nom, colonne ${position + 1}` : nom;

interface ColonneProps extends Props {
  readonly colonne: ColonnePatient;
  readonly double: boolean;
}

function Colonne({ colonne, choix, double }: ColonneProps) {
  const { nom, contenu } = colonnesDites[colonne];
  const position = choix.choisie[colonne];
  const exigee = estExigee(colonne);
  const faute = double || (exigee && position === undefined);
  const id = `pt-${colonne}`;
  return (
    <div class={`pt-colonne${faute ? ' pt-faute' : ''}`}>
      <label for={id}>{nom}</label>
      <select
        id={id}
        value={position === undefined ? '' : String(position)}
        aria-describedby={`${id}-dit`}
        aria-invalid={faute ? 'true' : undefined}
        onChange={({ currentTarget: { value } }) =>
          patients.associer(colonne, value === '' ? undefined : Number(value))
        }
      >
        <option value="">{exigee ? 'à choisir' : 'absente'}</option>
        {choix.entete.noms.map((each, rang) => (
          <option key={rang} value={String(rang)} data-verbatim>
            {nomDe(each, rang)}
          </option>
        ))}
      </select>
      <span id={`${id}-dit`} class="pt-contenu">
        {double ? 'Cette colonne sert deux fois.' : contenu}
      </span>
    </div>
  );
}

function Libres({ choix }: Props) {
  const { libres } = bilanDuChoix(choix);
  if (libres.length === 0) return null;
  return (
    <p class="g-menu">
      Colonnes de votre fichier qui ne serviront pas :{' '}
      <span data-verbatim>
        {libres.map((position) => nomDe(choix.entete.noms[position] ?? '', position)).join(', ')}
      </span>
      .
    </p>
  );
}
