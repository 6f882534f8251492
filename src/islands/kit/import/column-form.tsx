import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { inSentence } from '../../../calculators/import/column-words.ts';
import { compte } from '../../../calculators/import/import-words.ts';
import { enterColumns } from './columns-focus.ts';

/** A file whose columns are to be chosen. */
interface FileChoice<C extends string> {
  readonly source: Blob;
  readonly nom: string;
  readonly header: { readonly names: readonly string[] };
  readonly picked: { readonly [K in C]?: number };
}

interface Columns<C extends string> {
  /** Before the ids: two of these forms may stand in the same page. */
  readonly prefix: string;
  readonly choice: FileChoice<C>;
  readonly doubles: readonly C[];
  /** A column of ours in the words of a reader, and what its cells hold. */
  readonly say: (colonne: C) => { readonly nom: string; readonly content: string };
  readonly onChoose: (colonne: C, position: number | undefined) => void;
}

interface Props<C extends string> extends Columns<C> {
  readonly title: 'h3' | 'h4';
  readonly className: string;
  readonly requiredNames: readonly C[];
  readonly optionalNames: readonly C[];
  /** Of those that are not required. */
  readonly legend?: string;
  readonly missingOnes: readonly C[];
  /** What else the choice lacks, in a sentence. */
  readonly incomplete?: string | undefined;
  readonly onRead: () => void;
  readonly onGiveUp: () => void;
  /** What else there is to say of the choice, before what it lacks. */
  readonly children?: ComponentChildren;
}

/** Which column of a file stands for each of ours; nothing is read before the required ones are there. */
export function ColumnsForm<C extends string>(props: Props<C>) {
  const {
    prefix,
    choice,
    title: Heading,
    requiredNames,
    optionalNames,
    missingOnes,
    doubles,
    children,
  } = props;
  const { incomplete, legend = 'Facultatives' } = props;
  const quote = (columns: readonly C[]): string =>
    columns.map((colonne) => inSentence(props.say(colonne).nom)).join(', ');
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => enterColumns(title.current), [choice.source]);
  const halted = missingOnes.length > 0 || doubles.length > 0 || incomplete !== undefined;
  return (
    <form
      class={`column-form ${props.className}`}
      aria-labelledby={`${prefix}-colonnes-titre`}
      onSubmit={(event) => {
        event.preventDefault();
        if (!halted) props.onRead();
      }}
    >
      <Heading id={`${prefix}-colonnes-titre`} ref={title} tabIndex={-1}>
        Les colonnes de « <span data-verbatim>{choice.nom}</span> »
      </Heading>
      <p>
        Dites quelle colonne de votre fichier tient lieu de chacune. Nos propositions viennent de leurs noms
        seuls : vérifiez-les. Rien n'est encore lu.
      </p>
      {requiredNames.length > 0 && (
        <fieldset class="column-group">
          <legend>Exigées</legend>
          {requiredNames.map((colonne) => (
            <Column key={colonne} {...props} colonne={colonne} compulsory />
          ))}
        </fieldset>
      )}
      <fieldset class="column-group">
        <legend>{legend}</legend>
        {optionalNames.map((colonne) => (
          <Column key={colonne} {...props} colonne={colonne} />
        ))}
      </fieldset>
      {children}
      <p class="column-count" role="status">
        {missingOnes.length > 0 && (
          <>
            <b>{compte(missingOnes.length, 'colonne exigée manque', 'colonnes exigées manquent')}</b> :{' '}
            {quote(missingOnes)}.{' '}
          </>
        )}
        {doubles.length > 0 && (
          <>
            <b>La même colonne sert deux fois</b> : {quote(doubles)}.
          </>
        )}
        {incomplete}
      </p>
      <p class="button-row">
        <button type="submit" class="bouton-plein" disabled={halted}>
          Lire le fichier
        </button>
        <button type="button" onClick={props.onGiveUp}>
          Renoncer
        </button>
      </p>
    </form>
  );
}

/** A column of the file by its name, or by its place. */
export const nameOf = (nom: string, position: number): string =>
  nom.trim() === '' ? `sans nom, colonne ${position + 1}` : nom;

interface ColumnProps<C extends string> extends Columns<C> {
  readonly colonne: C;
  readonly compulsory?: boolean;
}

function Column<C extends string>(props: ColumnProps<C>) {
  const { prefix, choice, doubles, say, onChoose, colonne, compulsory = false } = props;
  const { nom, content } = say(colonne);
  const position = choice.picked[colonne];
  const double = doubles.includes(colonne);
  const isFault = double || (compulsory && position === undefined);
  const id = `${prefix}-${colonne}`;
  return (
    <div class={`column-choice${isFault ? ' column-fault' : ''}`}>
      <label for={id}>{nom}</label>
      <select
        id={id}
        value={position === undefined ? '' : String(position)}
        aria-describedby={`${id}-dit`}
        aria-invalid={isFault ? 'true' : undefined}
        onChange={({ currentTarget: { value } }) =>
          onChoose(colonne, value === '' ? undefined : Number(value))
        }
      >
        <option value="">{compulsory ? 'à choisir' : 'absente'}</option>
        {choice.header.names.map((each, rank) => (
          <option key={rank} value={String(rank)} data-verbatim>
            {nameOf(each, rank)}
          </option>
        ))}
      </select>
      <span id={`${id}-dit`} class="column-content">
        {double ? 'Cette colonne sert deux fois.' : content}
      </span>
    </div>
  );
}
