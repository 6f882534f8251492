import type { TypedIndicateur } from '../typed-indicateurs.ts';
import { choose, chosen, list } from './chosen-indicateur.ts';

/** « 3. Part des admissions directes… »; an indicator à la carte by its name. */
export function heading({ numero, nom }: Pick<TypedIndicateur, 'numero' | 'nom'>): string {
  return numero === undefined ? `À la carte : ${nom}` : `${numero}. ${nom}`;
}

/** What is expected of an indicator, in a word and a shape. */
export function Direction({ sens }: Pick<TypedIndicateur, 'sens'>) {
  return (
    <span class="attendu">
      <span aria-hidden="true">{sens === 'hausse' ? '↑' : '↓'}</span> {sens} attendue
    </span>
  );
}

/** Which indicator the panel, or the levels, are about. */
export function IndicateurChoice({ id }: { readonly id: string }) {
  const current = chosen.value;
  if (current === undefined) return null;
  return (
    <div class="choix-indicateur">
      <label for={id}>Indicateur</label> <Direction sens={current.sens} />
      <select id={id} value={current.cle} onChange={(event) => choose(event.currentTarget.value)}>
        {list.value.map((each) => (
          <option key={each.cle} value={each.cle}>
            {heading(each)}
          </option>
        ))}
      </select>
    </div>
  );
}
