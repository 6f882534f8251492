import { useBefore } from '../../../islands/kit/form/trials.tsx';
import { pasteOnOneLine } from '../../../islands/kit/paste.ts';
import { MOST_SIZES } from '../sizes.ts';
import { formState } from './settings-form.ts';

const ID = 'champ-patients';

/** The sizes, several in one field. */
export function SizesField({ refus }: { readonly refus: string | undefined }) {
  const change = useBefore(formState, 'patients');
  return (
    <div
      class={`champ champ-texte sizes-field${change ? ' champ-change' : ''}${refus ? ' champ-erreur' : ''}`}
    >
      <div class="champ-ligne">
        <label for={ID}>Tailles, en patients</label>
        <span class="points" aria-hidden="true" />
        <input
          id={ID}
          type="text"
          autocomplete="off"
          value={formState.saisi.value.patients}
          aria-describedby={`${ID}-dit`}
          aria-invalid={refus ? 'true' : undefined}
          onInput={(event) => formState.write('patients', event.currentTarget.value)}
          onPaste={pasteOnOneLine}
        />
      </div>
      <p class="champ-dit" id={`${ID}-dit`}>
        {refus ?? `Séparées par des virgules ou des points-virgules, ${MOST_SIZES} au plus.`}
      </p>
    </div>
  );
}
