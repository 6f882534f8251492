import '../preact-patches/french-spacing.ts';
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { hasCitedResult } from '../kit/cited-result.ts';
import { isCopied } from '../kit/link-copy.tsx';
import { followTranslation, onOwnTexts } from '../preact-patches/translation.ts';
import { citedNow } from './cited-now.ts';
import { type Reference, referenceOf } from './reference.ts';

/* « Citer cette page », at the foot of every page: loaded when it is opened. */

/** Fills the part of the foot that cites, whose own data tell the page and its rules. */
export function showReference(section: HTMLElement): void {
  const place = section.lastElementChild;
  if (place === null) return;
  onOwnTexts(() => render(<Citing page={section.dataset} />, place));
  followTranslation(place);
}

const forms = [
  ['text', 'la référence', undefined],
  ['bibtex', 'en BibTeX', 'BibTeX'],
  ['csl', 'en CSL-JSON', 'CSL-JSON'],
] as const satisfies readonly (readonly [keyof Reference, string, string | undefined])[];

interface Told {
  readonly reference: Reference;
  readonly said: string | undefined;
}

/** What is shown is asked for at each use: its address follows the numbers. */
async function toldNow(page: DOMStringMap): Promise<Told> {
  const { cited, said } = await citedNow(page);
  return { reference: referenceOf(cited), said };
}

function Citing({ page }: { readonly page: DOMStringMap }) {
  const [told, setTold] = useState<Told>();
  const [copied, setCopied] = useState('');
  const isThere = hasCitedResult.value;
  useEffect(() => void toldNow(page).then(setTold), [isThere]);
  const copy = async (form: keyof Reference): Promise<void> => {
    const now = await toldNow(page);
    setTold(now);
    setCopied((await isCopied(now.reference[form])) ? 'Copié.' : "Le navigateur n'a pas permis de copier.");
  };
  return (
    <>
      {forms.map(([form, words, title]) => (
        <div key={form}>
          <p>
            {title && <b>{title}</b>}{' '}
            <button type="button" class="lien" onClick={() => void copy(form)}>
              Copier {words}
            </button>
          </p>
          <pre data-verbatim>{told?.reference[form]}</pre>
        </div>
      ))}
      {told?.said && <p>{told.said}</p>}
      <p role="status">{copied}</p>
    </>
  );
}
