import type { QuestionRow } from '../../../population/questionnaire/answers-table.ts';
import { Options } from './options.tsx';

/** What patients think of it, beside what happened: it does not count. */
export function Satisfaction({ lignes }: { readonly lignes: readonly QuestionRow[] }) {
  const ownList = lignes.filter(({ kind }) => kind === 'satisfaction');
  return (
    <section class="g-satisfaction">
      <h3>La satisfaction, à côté</h3>
      <p>
        Ces quatre questions <b>ne comptent pas</b> dans la note : le cahier distingue l'expérience, ce qui
        s'est passé, de la satisfaction, ce qu'on en pense.
      </p>
      <div class="g-quatre">
        {ownList.map((row) => (
          <div key={row.id}>
            <Options row={row} legend={row.texte} />
          </div>
        ))}
      </div>
    </section>
  );
}
