import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { enPhrase } from '../../../calculators/import/column-words.ts';
import { compte } from '../../../calculators/import/import-words.ts';

/** A file whose columns are to be chosen. */
interface ChoixDeFichier<C extends string> {
  readonly source: Blob;
  readonly nom: string;
  readonly entete: { readonly noms: readonly string[] };
  readonly choisie: { readonly [K in C]?: number };
}

interface Colonnes<C extends string> {
  /** Before the ids: two of these forms may stand in the same page. */
  readonly prefixe: string;
  readonly choix: ChoixDeFichier<C>;
  readonly doubles: readonly C[];
  /** A column of ours in the words of a reader, and what its cells hold. */
  readonly dire: (colonne: C) => { readonly nom: string; readonly contenu: string };
  readonly surChoix: (colonne: C, position: number | undefined) => void;
}

interface Props<C extends string> extends Colonnes<C> {
  readonly titre: 'h3' | 'h4';
  readonly classe: string;
  readonly exigees: readonly C[];
  readonly facultatives: readonly C[];
  /** Of those that are not required. */
  readonly legende?: string;
  readonly manquantes: readonly C[];
  /** What else the choice lacks, in a sentence. */
  readonly incomplet?: string | undefined;
  readonly surLecture: () => void;
  readonly surRenoncement: () => void;
  /** What else there is to say of the choice, before what it lacks. */
  readonly children?: ComponentChildren;
}

/** Which column of a file stands for each of ours; nothing is read before the required ones are there. */
export function FormeDesColonnes<C extends string>(props: Props<C>) {
  const { prefixe, choix, titre: Titre, exigees, facultatives, manquantes, doubles, children } = props;
  const { incomplet, legende = 'Facultatives' } = props;
  const citer = (colonnes: readonly C[]): string =>
    colonnes.map((colonne) => enPhrase(props.dire(colonne).nom)).join(', ');
  const titre = useRef<HTMLHeadingElement>(null);
  // It comes in answer to a file that was chosen above: the keyboard goes on from here.
  useEffect(() => titre.current?.focus(), [choix.source]);
  const arret = manquantes.length > 0 || doubles.length > 0 || incomplet !== undefined;
  return (
    <form
      class={`pt-colonnes ${props.classe}`}
      aria-labelledby={`${prefixe}-colonnes-titre`}
      onSubmit={(event) => {
        event.preventDefault();
        if (!arret) props.surLecture();
      }}
    >
      <Titre id={`${prefixe}-colonnes-titre`} ref={titre} tabIndex={-1}>
        Les colonnes de « <span data-verbatim>{choix.nom}</span> »
      </Titre>
      <p>
        Dites quelle colonne de votre fichier tient lieu de chacune. Nos propositions viennent de leurs noms
        seuls : vérifiez-les. Rien n'est encore lu.
      </p>
      {exigees.length > 0 && (
        <fieldset class="pt-groupe">
          <legend>Exigées</legend>
          {exigees.map((colonne) => (
            <Colonne key={colonne} {...props} colonne={colonne} exigee />
          ))}
        </fieldset>
      )}
      <fieldset class="pt-groupe">
        <legend>{legende}</legend>
        {facultatives.map((colonne) => (
          <Colonne key={colonne} {...props} colonne={colonne} />
        ))}
      </fieldset>
      {children}
      <p class="pt-bilan" role="status">
        {manquantes.length > 0 && (
          <>
            <b>{compte(manquantes.length, 'colonne exigée manque', 'colonnes exigées manquent')}</b> :{' '}
            {citer(manquantes)}.{' '}
          </>
        )}
        {doubles.length > 0 && (
          <>
            <b>La même colonne sert deux fois</b> : {citer(doubles)}.
          </>
        )}
        {incomplet}
      </p>
      <p class="g-actions">
        <button type="submit" class="bouton-plein" disabled={arret}>
          Lire le fichier
        </button>
        <button type="button" onClick={props.surRenoncement}>
          Renoncer
        </button>
      </p>
    </form>
  );
}

/** A column of the file by its name, or by its place. */
export const nomDe = (nom: string, position: number): string =>
  nom.trim() === '' ? `sans nom, colonne ${position + 1}` : nom;

interface ColonneProps<C extends string> extends Colonnes<C> {
  readonly colonne: C;
  readonly exigee?: boolean;
}

function Colonne<C extends string>(props: ColonneProps<C>) {
  const { prefixe, choix, doubles, dire, surChoix, colonne, exigee = false } = props;
  const { nom, contenu } = dire(colonne);
  const position = choix.choisie[colonne];
  const double = doubles.includes(colonne);
  const faute = double || (exigee && position === undefined);
  const id = `${prefixe}-${colonne}`;
  return (
    <div class={`pt-colonne${faute ? ' pt-faute' : ''}`}>
      <label for={id}>{nom}</label>
      <select
        id={id}
        value={position === undefined ? '' : String(position)}
        aria-describedby={`${id}-dit`}
        aria-invalid={faute ? 'true' : undefined}
        onChange={({ currentTarget: { value } }) =>
          surChoix(colonne, value === '' ? undefined : Number(value))
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
