import '../preact-patches/french-spacing.ts';
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { isCopied } from '../kit/link-copy.tsx';
import { followTranslation, onOwnTexts } from '../preact-patches/translation.ts';
import { type Reference, referenceOf } from './reference.ts';

/* « Citer cette page », at the foot of every page: loaded when it is opened. */

/** Fills the part of the foot that cites, whose own data tell the page and its rules. */
export function showReference(section: HTMLElement): void {
  const place = section.lastElementChild;
  if (place === null) return;
  onOwnTexts(() => render(<Citing now={() => citedNow(section.dataset)} />, place));
  followTranslation(place);
}

/** The address is asked for at each use: it follows the numbers. */
function citedNow({ titre = '', version = '', empreinte = '' }: DOMStringMap): Reference {
  return referenceOf({ title: titre, version, empreinte, address: location.href, day: new Date() });
}

const forms = [
  ['text', 'la référence', undefined],
  ['bibtex', 'en BibTeX', 'BibTeX'],
  ['csl', 'en CSL-JSON', 'CSL-JSON'],
] as const satisfies readonly (readonly [keyof Reference, string, string | undefined])[];

function Citing({ now }: { readonly now: () => Reference }) {
  const [reference, setReference] = useState(now);
  const [told, setTold] = useState('');
  const copy = async (form: keyof Reference): Promise<void> => {
    const current = now();
    setReference(current);
    setTold((await isCopied(current[form])) ? 'Copié.' : "Le navigateur n'a pas permis de copier.");
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
          <pre data-verbatim>{reference[form]}</pre>
        </div>
      ))}
      {reference.text.includes('#s=') && (
        <p>L'adresse porte vos chiffres : qui l'ouvre les voit, et retrouve les mêmes résultats.</p>
      )}
      <p role="status">{told}</p>
    </>
  );
}
