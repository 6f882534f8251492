import { useCallback, useMemo, useState } from 'preact/hooks';
import { dimensions } from '../../../cahier/people/questionnaire/all-questions.ts';
import { repartitionTable } from '../../../figures/note-distribution/table.ts';
import { caption } from '../../../figures/note-distribution/words.ts';
import { Drawing } from '../../../islands/kit/drawing.tsx';
import type { ResumeImport, Repartition as Spread } from '../../../population/questionnaire/answers-group.ts';
import { note } from '../group-words.ts';

type Series = 'note' | (typeof dimensions)[number]['id'];

function seriesOf(
  { distribution, group }: ResumeImport,
  series: Series,
): { spreadOut: Spread; note: string | null } {
  if (series === 'note') return { spreadOut: distribution.note, note: group.note };
  return { spreadOut: distribution.dimensions[series], note: group.dimensions[series] };
}

/** How the notes of respondents spread, in all or in one dimension. */
export function Repartition({ resume }: { readonly resume: ResumeImport }) {
  const [series, setSeries] = useState<Series>('note');
  const { spreadOut, note: moyenne } = seriesOf(resume, series);
  const data = useMemo(
    () => ({
      note: moyenne === null ? null : Number(moyenne),
      binList: spreadOut.binList.map((bin) => ({ ...bin, part: Number(bin.part) })),
    }),
    [spreadOut, moyenne],
  );
  const drawFigure = useCallback(
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
        <select
          id="g-serie"
          value={series}
          onChange={(event) => setSeries(event.currentTarget.value as Series)}
        >
          <option value="note">Ensemble</option>
          {dimensions.map(({ id, shortText }) => (
            <option key={id} value={id}>
              {shortText}
            </option>
          ))}
        </select>
      </p>
      <Drawing
        nom="groupe-repartition"
        legend={caption}
        initialFigure={{ svg: '', table: repartitionTable(data) }}
        drawFigure={drawFigure}
      />
      <p class="fine-print">{decileWords(spreadOut)}</p>
    </section>
  );
}

/** Where the middle and the ends are, in a sentence. */
function decileWords({ deciles }: Spread): string {
  const [minimum, first, , , , median, , , , ninth, maximum] = deciles ?? [];
  if (minimum === undefined || first === undefined || median === undefined) return '';
  if (ninth === undefined || maximum === undefined) return '';
  return `La moitié des répondants ont moins de ${note(median)} (médiane), un sur dix moins de ${note(first)}, un sur dix plus de ${note(ninth)}. Les notes vont de ${note(minimum)} à ${note(maximum)}.`;
}
