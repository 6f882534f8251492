import { useCallback, useMemo } from 'preact/hooks';
import { dimensions } from '../../../cahier/people/questionnaire/all-questions.ts';
import { type GroupNotesData, groupNotesTable } from '../../../figures/group-notes/table.ts';
import { caption } from '../../../figures/group-notes/words.ts';
import { Drawing } from '../../../islands/kit/drawing.tsx';
import { StatusMark } from '../../../islands/kit/status.tsx';
import type {
  GroupIntervals,
  Interval,
  ResumeImport,
} from '../../../population/questionnaire/answers-group.ts';
import { note } from '../group-words.ts';
import { group } from './group-worker.ts';
import { Intervals } from './intervals.tsx';

const number = (texte: string | null): number | null => (texte === null ? null : Number(texte));

const bounds = (interval: Interval | null | undefined) =>
  interval ? { low: Number(interval.low), high: Number(interval.high) } : {};

function donnees(
  { group: { note, dimensions: notes } }: ResumeImport,
  intervals: GroupIntervals | undefined,
): GroupNotesData {
  return {
    lignes: [
      { nom: 'Ensemble', note: number(note), ...bounds(intervals?.note) },
      ...dimensions.map(({ id, shortText }) => ({
        nom: shortText,
        note: number(notes[id]),
        ...bounds(intervals?.dimensions[id]),
      })),
    ],
  };
}

/** The note of the group, and that of each dimension, with their intervals. */
export function Notes({ resume }: { readonly resume: ResumeImport }) {
  const intervals = group.intervals.value;
  const data = useMemo(() => donnees(resume, intervals), [resume, intervals]);
  const drawFigure = useCallback(
    async (width: number) => {
      const { groupNotes } = await import('../../../figures/group-notes/drawing.ts');
      return { svg: groupNotes(data, { width }), table: groupNotesTable(data) };
    },
    [data],
  );
  return (
    <section class="g-notes">
      <h3>
        La note du groupe <StatusMark status="hypothese" hypothese="H12" />
      </h3>
      <p class="headline-figure">
        <b>{note(resume.group.note ?? '')}</b> sur 100
        {intervals?.note && (
          <span>
            intervalle à 95 % : de {note(intervals.note.low)} à {note(intervals.note.high)}
          </span>
        )}
      </p>
      <p>
        C'est la moyenne des notes des répondants. Celle d'une dimension ne prend que les répondants qui
        l'ont.
      </p>
      <Drawing
        nom="groupe-notes"
        legend={caption}
        initialFigure={{ svg: '', table: groupNotesTable(data) }}
        drawFigure={drawFigure}
      />
      <Intervals />
    </section>
  );
}
