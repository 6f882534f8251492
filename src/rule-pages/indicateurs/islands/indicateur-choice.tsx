import type { IndicateurSaisi } from '../typed-indicateurs.ts';
import { choisi, choisir, liste } from './chosen-indicateur.ts';

/** « 3. Part des admissions directes… »; an indicator à la carte by its name. */
export function intitule({ numero, nom }: Pick<IndicateurSaisi, 'numero' | 'nom'>): string {
  return numero === undefined ? `À la carte : ${nom}` : `${numero}. ${nom}`;
}

/** What is expected of an indicator, in a word and a shape. */
export function Sens({ sens }: Pick<IndicateurSaisi, 'sens'>) {
  return (
    <span class="attendu">
      <span aria-hidden="true">{sens === 'hausse' ? '↑' : '↓'}</span> {sens} attendue
    </span>
  );
}

/** Which indicator the panel, or the levels, are about. */
export function ChoixIndicateur({ id }: { readonly id: string }) {
  const actuel = choisi.value;
  if (actuel === undefined) return null;
  return (
    <div class="choix-indicateur">
      <label for={id}>Indicateur</label> <Sens sens={actuel.sens} />
      <select id={id} value={actuel.cle} onChange={(event) => choisir(event.currentTarget.value)}>
        {liste.value.map((each) => (
          <option key={each.cle} value={each.cle}>
            {intitule(each)}
          </option>
        ))}
      </select>
    </div>
  );
}
