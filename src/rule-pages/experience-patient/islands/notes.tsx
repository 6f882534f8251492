import { useCallback, useMemo } from 'preact/hooks';
import { dimensions } from '../../../cahier/people/questionnaire/all-questions.ts';
import { type NotesGroupeData, notesGroupeTable } from '../../../figures/group-notes/table.ts';
import { Dessin } from '../../../islands/kit/drawing.tsx';
import { Statut } from '../../../islands/kit/status.tsx';
import type {
  Intervalle,
  IntervallesGroupe,
  ResumeImport,
} from '../../../population/questionnaire/answers-group.ts';
import { note } from '../group-words.ts';
import { groupe } from './group-worker.ts';
import { Intervalles } from './intervals.tsx';

const nombre = (texte: string | null): number | null => (texte === null ? null : Number(texte));

const bornes = (intervalle: Intervalle | null | undefined) =>
  intervalle ? { bas: Number(intervalle.bas), haut: Number(intervalle.haut) } : {};

function donnees(
  { groupe: { note, dimensions: notes } }: ResumeImport,
  intervalles: IntervallesGroupe | undefined,
): NotesGroupeData {
  return {
    lignes: [
      { nom: 'Ensemble', note: nombre(note), ...bornes(intervalles?.note) },
      ...dimensions.map(({ id, court }) => ({
        nom: court,
        note: nombre(notes[id]),
        ...bornes(intervalles?.dimensions[id]),
      })),
    ],
  };
}

/** The note of the group, and that of each dimension, with their intervals. */
export function Notes({ resume }: { readonly resume: ResumeImport }) {
  const intervalles = groupe.intervalles.value;
  const data = useMemo(() => donnees(resume, intervalles), [resume, intervalles]);
  const dessiner = useCallback(
    async (width: number) => {
      const { notesGroupe } = await import('../../../figures/group-notes/drawing.ts');
      return { svg: notesGroupe(data, { width }), table: notesGroupeTable(data) };
    },
    [data],
  );
  return (
    <section class="g-notes">
      <h3>
        La note du groupe <Statut status="hypothese" hypothese="H12" />
      </h3>
      <p class="g-note">
        <b>{note(resume.groupe.note ?? '')}</b> sur 100
        {intervalles?.note && (
          <span>
            intervalle à 95 % : de {note(intervalles.note.bas)} à {note(intervalles.note.haut)}
          </span>
        )}
      </p>
      <p>
        C'est la moyenne des notes des répondants. Celle d'une dimension ne prend que les répondants qui
        l'ont.
      </p>
      <Dessin
        nom="groupe-notes"
        legende="La note du groupe et celle de chaque dimension, de 0 à 100 ; la bande est l'intervalle à 95 %."
        initiale={{ svg: '', table: notesGroupeTable(data) }}
        dessiner={dessiner}
      />
      <Intervalles />
    </section>
  );
}
