import { useCallback, useMemo } from 'preact/hooks';
import { dimensions as namedOnes, type QuestionId } from '../../cahier/people/questionnaire/all-questions.ts';
import {
  dimensionName,
  dimensionWords,
  noteWords,
  number,
  summaryWords,
} from '../../calculators/questionnaire/questionnaire-words.ts';
import { dimensionsTable } from '../../figures/dimensions/table.ts';
import { caption } from '../../figures/dimensions/words.ts';
import { decimal, noter, type RespondentNote } from '../../population/questionnaire/note.ts';
import type { Seance } from '../../population/questionnaire/sitting.ts';
import { Drawing } from '../kit/drawing.tsx';
import { StatusMark } from '../kit/status.tsx';
import { Recap } from './answer-summary.tsx';

interface Props {
  readonly seance: Seance;
  readonly onQuestion: (id: QuestionId) => void;
  /** Where a group's notes are told, if that page is written. */
  readonly groupLink: string | undefined;
}

/** The end: the note, where it comes from, and every answer. */
export function Note({ seance, onQuestion, groupLink }: Props) {
  const note = useMemo(() => noter(seance.reponses), [seance.reponses]);
  return (
    <>
      <h2 class="q-titre" tabIndex={-1}>
        {note.note === null ? 'Pas de note' : 'Votre note'}
      </h2>
      {note.note === null ? <WithoutNote /> : <Result note={note} parts={note.note} groupLink={groupLink} />}
      <h3>Question par question</h3>
      <p>{summaryWords(note)} Votre profil ne compte pas.</p>
      <Recap seance={seance} onQuestion={onQuestion} />
    </>
  );
}

/** Nothing to show: neither a figure nor the status of a number. */
function WithoutNote() {
  return (
    <p class="q-sens">
      Aucune de vos réponses ne compte dans une note : il n'y en a donc pas. Il y en aura une dès que vous
      aurez répondu « oui », même en partie, ou « non » à une question qui compte.
    </p>
  );
}

function Result({
  note,
  parts,
  groupLink,
}: Pick<Props, 'groupLink'> & { readonly note: RespondentNote; readonly parts: number }) {
  return (
    <>
      <p class="q-resultat">
        <b>{number(parts)}</b> sur 100 <StatusMark status="hypothese" hypothese="H12" />
      </p>
      <p class="q-sens">
        100 : « oui » partout où une réponse compte. 0 : « non » partout. Cette façon de noter est notre choix
        : le cahier annonce un score, il n'en donne pas le calcul.
      </p>
      <p>
        La note dit ce que <em>vous</em> avez vécu ; elle ne juge personne. Celle d'un groupement est la
        moyenne des notes de tous ses patients qui ont répondu
        {groupLink ? (
          <>
            {' '}
            : voyez <a href={groupLink}>l'expérience patient d'un groupe</a>.
          </>
        ) : (
          '.'
        )}
      </p>
      <Figure note={note} />
      <Calculation note={note} />
    </>
  );
}

function Calculation({ note }: { readonly note: RespondentNote }) {
  return (
    <>
      <h3>Comment elle est calculée</h3>
      <p>
        « Oui » et « Oui, tout le temps » valent 100 ; « Oui, partiellement » et « Oui, de temps en temps »,
        50 ; « Non » et « Non, jamais », 0. Toute autre réponse laisse la question de côté. La note d'une
        dimension est la moyenne de ses questions.
      </p>
      <ul class="q-calcul">
        {note.dimensions.map((each) => (
          <li key={each.dimension}>
            <b>{dimensionName(each.dimension)}</b> : {dimensionWords(each)}
          </li>
        ))}
      </ul>
      <p>
        {noteWords(note)}
        {[noteWords(note), ...note.dimensions.map(dimensionWords)].some((phrase) => phrase.includes('≈')) && (
          <span class="q-note"> Le signe ≈ annonce un nombre arrondi au dixième pour être lu.</span>
        )}
      </p>
    </>
  );
}

const asNumber = (parts: number | null): number | null =>
  parts === null ? null : Number(decimal(parts, 12));

function Figure({ note }: { readonly note: RespondentNote }) {
  const data = useMemo(
    () => ({
      note: asNumber(note.note),
      dimensions: note.dimensions.map((each) => ({
        nom: namedOnes.find(({ id }) => id === each.dimension)?.shortText ?? each.dimension,
        nombre: each.nombre,
        note: asNumber(each.note),
      })),
    }),
    [note],
  );
  const drawFigure = useCallback(
    async (width: number) => {
      const { dimensions } = await import('../../figures/dimensions/drawing.ts');
      return { svg: dimensions(data, { width }), table: dimensionsTable(data) };
    },
    [data],
  );
  return (
    <Drawing
      nom="questionnaire-dimensions"
      legend={caption}
      initialFigure={{ svg: '', table: dimensionsTable(data) }}
      drawFigure={drawFigure}
    />
  );
}
