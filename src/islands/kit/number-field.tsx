import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { displayText, phrase, quoting } from '../../calculators/field-text.ts';
import type { Bounds } from '../../formula/bounds.ts';
import type { Fault } from '../../scenario/format/faults.ts';
import { mannerOf, readField, refusedText } from './field-reading.ts';
import { useKeptSelection } from './kept-selection.ts';
import { pasteOnOneLine } from './paste.ts';
import { useTyped } from './typed-text.ts';

interface Props {
  readonly id: string;
  readonly nom: string;
  /** What follows the field: its unit, and for a percentage what it is a percentage of. */
  readonly unite: string;
  /** Canonical text, or what was typed and could not be read. */
  readonly valeur: string;
  /** Where the value stands in what is judged: what is said of it elsewhere leads back to the field. */
  readonly chemin?: string;
  /** A ratio, typed and shown per cent. */
  readonly percent?: boolean;
  /** A name made of digits (a seed), shown without the spaces of thousands. */
  readonly numerals?: boolean;
  /** Fractions such as 1/3 are accepted. */
  readonly fraction?: boolean;
  /** The least that it may be: the keyboard of a phone has a minus where it is negative. */
  readonly min?: string | number | undefined;
  /** Why the value is refused, in French. */
  readonly refus?: string | undefined;
  /** Its fault, what it may be as it is kept, or a number that it takes as it is typed: no refusal offers another. */
  readonly fault?: Fault | undefined;
  readonly bounds?: Bounds | undefined;
  readonly example?: string | undefined;
  readonly change?: boolean;
  /** The provenance: it is seen before the field, and reached from the keyboard after it. */
  readonly statusMark?: ComponentChildren;
  /** What is said under the field when nothing is refused. */
  readonly help?: ComponentChildren;
  readonly onValue: (valeur: string) => void;
}

/** What was understood of a text that could mean two things, and the value that it gave. */
interface Understood {
  readonly text: string;
  readonly echo: string;
  readonly valeur: string;
}

/** The decimal keyboards of phones lack the minus and the bar: the text's is asked for where one may be typed. */
function keyboardMode({ percent, fraction, min = 0 }: Pick<Props, 'percent' | 'fraction' | 'min'>) {
  return percent || fraction || String(min).startsWith('-') ? 'text' : 'decimal';
}

/** One number: typed the French way, what was understood is echoed, and what cannot be read is kept as it is. */
export function NumberField(props: Props) {
  const { id, nom, unite, valeur, percent = false, fraction = false, refus: refusal, change = false } = props;
  const writtenText = props.numerals ? valeur : displayText(valeur, percent);
  const { fault, bounds, example } = props;
  const manner = { ...mannerOf({ percent, fraction, unite }), fault, bounds, example, refusal };
  const [typedText, setTypedText] = useTyped(valeur);
  const [understood, setUnderstood] = useState<Understood>();
  const texte = typedText ?? writtenText;
  const field = useKeptSelection(texte);
  const reading = readField(texte, manner);
  // It outlives the typing: the field shows « 1,234 » then, and the doubt with it, until the value is another.
  const keptOne = understood?.valeur === valeur ? understood : undefined;
  const typed = keptOne?.text ?? texte;
  const message = refusal && phrase(reading.ok ? quoting(refusal, writtenText, typed) : reading.reason);
  const echo = keptOne?.echo ?? (reading.ok && !reading.ambiguous ? reading.echo : undefined);

  const typeText = (text: string): void => {
    const lu = readField(text, manner);
    const value = lu.ok ? lu.value : refusedText(text, manner);
    setTypedText({ text, value });
    setUnderstood(
      lu.ok && lu.ambiguous && lu.echo !== undefined ? { text, echo: lu.echo, valeur: lu.value } : undefined,
    );
    props.onValue(value);
  };

  return (
    <div class={`champ${change ? ' champ-change' : ''}${message ? ' champ-erreur' : ''}`}>
      <div class="champ-ligne">
        <label for={id}>{nom}</label>
        <span class="points" aria-hidden="true" />
        <input
          ref={field}
          id={id}
          type="text"
          inputMode={keyboardMode(props)}
          autocomplete="off"
          value={texte}
          data-chemin={props.chemin}
          aria-describedby={`${id}-unite ${id}-dit`}
          aria-invalid={message ? 'true' : undefined}
          onInput={(event) => typeText(event.currentTarget.value)}
          onPaste={pasteOnOneLine}
          onBlur={() => setTypedText(undefined)}
        />
        <span class="unite" id={`${id}-unite`}>
          {unite}
        </span>
        {props.statusMark}
      </div>
      <p class="champ-dit" id={`${id}-dit`}>
        {message && `${message} `}
        {/* A refusal that quotes an ambiguous text is of what was understood. */}
        {(!message || keptOne) && echo !== undefined && `${echo} `}
        {props.help && <span class="champ-aide">{props.help}</span>}
      </p>
    </div>
  );
}
