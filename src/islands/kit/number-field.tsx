import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { affiche, phrase } from '../../calculators/field-text.ts';
import { lireChamp, maniereDe, texteRefuse } from './number-reading.ts';
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
  readonly pourcent?: boolean;
  /** A name made of digits (a seed), shown without the spaces of thousands. */
  readonly chiffres?: boolean;
  /** Fractions such as 1/3 are accepted. */
  readonly fraction?: boolean;
  /** The least that it may be: the keyboard of a phone has a minus where it is negative. */
  readonly min?: string | number | undefined;
  /** Why the value is refused, in French. */
  readonly refus?: string | undefined;
  readonly change?: boolean;
  /** The provenance: it is seen before the field, and reached from the keyboard after it. */
  readonly statut?: ComponentChildren;
  /** What is said under the field when nothing is refused. */
  readonly aide?: ComponentChildren;
  readonly onValeur: (valeur: string) => void;
}

/** What was understood of a text that could mean two things, and the value that it gave. */
interface Compris {
  readonly echo: string;
  readonly valeur: string;
}

/** The decimal keyboards of phones lack the minus and the bar: the text's is asked for where one may be typed. */
function clavier({ pourcent, fraction, min = 0 }: Pick<Props, 'pourcent' | 'fraction' | 'min'>) {
  return pourcent || fraction || String(min).startsWith('-') ? 'text' : 'decimal';
}

/** One number: typed the French way, what was understood is echoed, and what cannot be read is kept as it is. */
export function ChampNombre(props: Props) {
  const { id, nom, unite, valeur, pourcent = false, fraction = false, refus, change = false } = props;
  const ecrit = props.chiffres ? valeur : affiche(valeur, pourcent);
  const maniere = maniereDe({ pourcent, fraction, unite });
  const [frappe, setFrappe] = useTyped(valeur);
  const [compris, setCompris] = useState<Compris>();
  const texte = frappe ?? ecrit;
  const lecture = lireChamp(texte, maniere);
  const message = refus && phrase(lecture.ok ? refus : lecture.reason);
  // It outlives the typing: the field shows « 1,234 » then, and the doubt with it, until the value is another.
  const garde = compris?.valeur === valeur ? compris.echo : undefined;
  const echo = garde ?? (lecture.ok && !lecture.ambiguous ? lecture.echo : undefined);

  const taper = (text: string): void => {
    const lu = lireChamp(text, maniere);
    const value = lu.ok ? lu.value : texteRefuse(text, maniere);
    setFrappe({ text, value });
    setCompris(
      lu.ok && lu.ambiguous && lu.echo !== undefined ? { echo: lu.echo, valeur: lu.value } : undefined,
    );
    props.onValeur(value);
  };

  return (
    <div class={`champ${change ? ' champ-change' : ''}${message ? ' champ-erreur' : ''}`}>
      <div class="champ-ligne">
        <label for={id}>{nom}</label>
        <span class="points" aria-hidden="true" />
        <input
          id={id}
          type="text"
          inputMode={clavier(props)}
          autocomplete="off"
          value={texte}
          data-chemin={props.chemin}
          aria-describedby={`${id}-unite ${id}-dit`}
          aria-invalid={message ? 'true' : undefined}
          onInput={(event) => taper(event.currentTarget.value)}
          onPaste={pasteOnOneLine}
          onBlur={() => setFrappe(undefined)}
        />
        <span class="unite" id={`${id}-unite`}>
          {unite}
        </span>
        {props.statut}
      </div>
      <p class="champ-dit" id={`${id}-dit`}>
        {message && `${message} `}
        {!message && echo !== undefined && `${echo} `}
        {props.aide}
      </p>
    </div>
  );
}
