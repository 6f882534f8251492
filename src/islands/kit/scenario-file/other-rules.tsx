import { formatValue } from '../../../french/numbers.ts';
import { differenceLines, differenceTitle } from '../../../scenario/rules/difference-words.ts';
import type { OpenedRules } from '../../../scenario/rules/opened-file.ts';

/** Its title takes the focus: what was opened waits for an answer there. */
export const OTHER_RULES = 'autres-regles';

type Other = Extract<OpenedRules, { readonly state: 'other' }>;

interface Props extends Other {
  /** The file's name. */
  readonly nom: string;
  readonly choose: (rules: 'file' | 'today') => void;
}

const shown = (total: string): string =>
  formatValue(total, '€', { minimumFractionDigits: 0, maximumFractionDigits: 0 });

/** A file that was saved under other rules: what has changed, what it changes, and which values to go on with. */
export function OtherRules({ nom, difference, totals, choose }: Props) {
  const keepable = difference.defaults.some(({ given }) => !given);
  return (
    <section class="avis" aria-labelledby={OTHER_RULES}>
      <h3 id={OTHER_RULES} tabIndex={-1}>
        « {nom} » : d'autres règles
      </h3>
      <p>{differenceTitle(difference)}</p>
      <ul>
        {differenceLines(difference).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {totals === undefined ? (
        <p>Une valeur du fichier est à corriger : ses totaux ne peuvent pas être calculés.</p>
      ) : (
        <p>
          Total
          {keepable && (
            <>
              {' '}
              avec les valeurs du fichier : <b>{shown(totals.file)}</b> ;
            </>
          )}{' '}
          avec les règles d'aujourd'hui : <b>{shown(totals.today)}</b>.
          {difference.definitions === 'changed' &&
            ' Les définitions du fichier ne sont plus là : leur total ne peut pas être refait.'}
        </p>
      )}
      <p>
        {keepable && (
          <>
            <button type="button" onClick={() => choose('file')}>
              Garder les valeurs du fichier
            </button>{' '}
          </>
        )}
        <button type="button" onClick={() => choose('today')}>
          {keepable ? "Prendre celles d'aujourd'hui" : "Ouvrir avec les règles d'aujourd'hui"}
        </button>
      </p>
    </section>
  );
}
