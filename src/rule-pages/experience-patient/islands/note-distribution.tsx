import { useCallback, useMemo, useState } from 'preact/hooks';
import { dimensions } from '../../../cahier/people/questionnaire/all-questions.ts';
import { repartitionTable } from '../../../figures/note-distribution/table.ts';
import { Dessin } from '../../../islands/kit/drawing.tsx';
import type {
  Repartition as Repartie,
  ResumeImport,
} from '../../../population/questionnaire/answers-group.ts';
import { note } from '../group-words.ts';

type Serie = 'note' | (typeof dimensions)[number]['id'];

function serieDe(
  { distribution, groupe }: ResumeImport,
  serie: Serie,
): { repartie: Repartie; note: string | null } {
  if (serie === 'note') return { repartie: distribution.note, note: groupe.note };
  return { repartie: distribution.dimensions[serie], note: groupe.dimensions[serie] };
}

/** How the notes of respondents spread, in all or in one dimension. */
export function Repartition({ resume }: { readonly resume: ResumeImport }) {
  const [serie, setSerie] = useState<Serie>('note');
  const { repartie, note: moyenne } = serieDe(resume, serie);
  const data = useMemo(
    () => ({
      note: moyenne === null ? null : Number(moyenne),
      tranches: repartie.tranches.map((tranche) => ({ ...tranche, part: Number(tranche.part) })),
    }),
    [repartie, moyenne],
  );
  const dessiner = useCallback(
    async (width: number) => {
      const { repartition } = await import('../../../figures/note-distribution/drawing.ts');
      return { svg: repartition(data, { width }), table: repartitionTable(data) };
    },
    [data],
  );
  return (
    <section class="g-repartition">
      <h3>Les notes des répondants</h3>
      <p class="g-choix">
        <label for="g-serie">Note montrée</label>
        <select id="g-serie" value={serie} onChange={(event) => setSerie(event.currentTarget.value as Serie)}>
          <option value="note">Ensemble</option>
          {dimensions.map(({ id, court }) => (
            <option key={id} value={id}>
              {court}
            </option>
          ))}
        </select>
      </p>
      <Dessin
        nom="groupe-repartition"
        legende="Combien de répondants ont quelle note, par tranche de dix points ; le trait tireté est la note du groupe."
        initiale={{ svg: '', table: repartitionTable(data) }}
        dessiner={dessiner}
      />
      <p class="g-menu">{decilesDits(repartie)}</p>
    </section>
  );
}

/** Where the middle and the ends are, in a sentence. */
function decilesDits({ deciles }: Repartie): string {
  const [minimum, premier, , , , mediane, , , , neuvieme, maximum] = deciles ?? [];
  if (minimum === undefined || premier === undefined || mediane === undefined) return '';
  if (neuvieme === undefined || maximum === undefined) return '';
  return `La moitié des répondants ont moins de ${note(mediane)} (médiane), un sur dix moins de ${note(premier)}, un sur dix plus de ${note(neuvieme)}. Les notes vont de ${note(minimum)} à ${note(maximum)}.`;
}
