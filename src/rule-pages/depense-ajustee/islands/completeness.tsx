import { useState } from 'preact/hooks';
import { focusOn } from '../../../islands/kit/later-focus.ts';
import { TextField } from '../../../islands/kit/text-field.tsx';
import { type AjusteeField, publishedModel } from '../../../population/adjustment/model-form.ts';
import type { Typed } from '../../../store/form.ts';
import { formState, reponse } from './profile-form.ts';

/** Whether nothing is missing any more, and who says so. */
export function Completeness() {
  const typed = formState.saisi.value;
  const completed = typed.complet === '1';
  const result = reponse.result.value;
  const isBlank = completed && (result === undefined || result.manque === 'termes');
  return (
    <div class="modele-complet">
      <label class="modele-coche">
        <input
          type="checkbox"
          checked={completed}
          aria-describedby="modele-complet-dit"
          onChange={({ currentTarget }) => formState.write('complet', currentTarget.checked ? '1' : '0')}
        />{' '}
        Ce modèle est complet
      </label>
      {completed && (
        <TextField
          id="champ-source"
          nom="D'où vient-il ?"
          valeur={typed.source}
          chemin="source"
          refus={
            typed.source.trim() === ''
              ? "nom d'une source attendu, un document ou un courrier par exemple"
              : undefined
          }
          onValue={(source) => formState.write('source', source)}
        />
      )}
      <p class="feuille-dit" id="modele-complet-dit" role="status">
        {isBlank
          ? "Rien n'est encore ajouté aux coefficients publiés : leur somme reste partielle."
          : 'À cocher quand il ne manque plus aucun terme, et que tous sont de la même année.'}
      </p>
    </div>
  );
}

/** Back to the published model, and back from there. */
export function ReturnToPublished() {
  const [since, setSince] = useState<Typed<AjusteeField>>();
  const typed = formState.saisi.value;
  const change = Object.entries(publishedModel).some(
    ([field, texte]) => typed[field as AjusteeField] !== texte,
  );
  const comeBack = (): void => {
    formState.fillIn(publishedModel);
    setSince(formState.saisi.value);
    focusOn('reprendre-modele');
  };
  return (
    <p class="offre" role="status">
      {change && (
        <button type="button" id="revenir-publie" onClick={comeBack}>
          Revenir aux coefficients publiés
        </button>
      )}
      {since === typed && (
        <>
          Les coefficients publiés sont revenus.{' '}
          <button
            type="button"
            class="lien"
            id="reprendre-modele"
            onClick={() => {
              formState.comeBack();
              focusOn('revenir-publie');
            }}
          >
            Reprendre mon modèle
          </button>
        </>
      )}
    </p>
  );
}
