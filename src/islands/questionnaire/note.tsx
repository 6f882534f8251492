import { useCallback, useMemo } from 'preact/hooks';
import { dimensions as nommees, type QuestionId } from '../../cahier/people/questionnaire/all-questions.ts';
import {
  bilanDit,
  dimensionDite,
  nombre,
  nomDimension,
  noteDite,
} from '../../calculators/questionnaire/questionnaire-words.ts';
import { dimensionsTable } from '../../figures/dimensions/table.ts';
import { decimal, type NoteRepondant, noter } from '../../population/questionnaire/note.ts';
import type { Seance } from '../../population/questionnaire/sitting.ts';
import { Dessin } from '../kit/drawing.tsx';
import { Statut } from '../kit/status.tsx';
import { Recapitulatif } from './answer-summary.tsx';

interface Props {
  readonly seance: Seance;
  readonly onQuestion: (id: QuestionId) => void;
  /** Where a group's notes are told, if that page is written. */
  readonly lienGroupe: string | undefined;
}

/** The end: the note, where it comes from, and every answer. */
export function Note({ seance, onQuestion, lienGroupe }: Props) {
  const note = useMemo(() => noter(seance.reponses), [seance.reponses]);
  return (
    <>
      <h2 class="q-titre" tabIndex={-1}>
        {note.note === null ? 'Pas de note' : 'Votre note'}
      </h2>
      {note.note === null ? <SansNote /> : <Resultat note={note} parts={note.note} lienGroupe={lienGroupe} />}
      <h3>Question par question</h3>
      <p>{bilanDit(note)} Votre profil ne compte pas.</p>
      <Recapitulatif seance={seance} onQuestion={onQuestion} />
    </>
  );
}

/** Nothing to show: neither a figure nor the status of a number. */
function SansNote() {
  return (
    <p class="q-sens">
      Aucune de vos réponses ne compte dans une note : il n'y en a donc pas. Il y en aura une dès que vous
      aurez répondu « oui », même en partie, ou « non » à une question qui compte.
    </p>
  );
}

function Resultat({
  note,
  parts,
  lienGroupe,
}: Pick<Props, 'lienGroupe'> & { readonly note: NoteRepondant; readonly parts: number }) {
  return (
    <>
      <p class="q-resultat">
        <b>{nombre(parts)}</b> sur 100 <Statut status="hypothese" hypothese="H12" />
      </p>
      <p class="q-sens">
        100 : « oui » partout où une réponse compte. 0 : « non » partout. Cette façon de noter est notre choix
        : le cahier annonce un score, il n'en donne pas le calcul.
      </p>
      <p>
        La note dit ce que <em>vous</em> avez vécu ; elle ne juge personne. Celle d'un groupement est la
        moyenne des notes de tous ses patients qui ont répondu
        {lienGroupe ? (
          <>
            {' '}
            : voyez <a href={lienGroupe}>l'expérience patient d'un groupe</a>.
          </>
        ) : (
          '.'
        )}
      </p>
      <Figure note={note} />
      <Calcul note={note} />
    </>
  );
}

function Calcul({ note }: { readonly note: NoteRepondant }) {
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
            <b>{nomDimension(each.dimension)}</b> : {dimensionDite(each)}
          </li>
        ))}
      </ul>
      <p>
        {noteDite(note)}
        {[noteDite(note), ...note.dimensions.map(dimensionDite)].some((phrase) => phrase.includes('≈')) && (
          <span class="q-note"> Le signe ≈ annonce un nombre arrondi au dixième pour être lu.</span>
        )}
      </p>
    </>
  );
}

const enNombre = (parts: number | null): number | null =>
  parts === null ? null : Number(decimal(parts, 12));

function Figure({ note }: { readonly note: NoteRepondant }) {
  const data = useMemo(
    () => ({
      note: enNombre(note.note),
      dimensions: note.dimensions.map((each) => ({
        nom: nommees.find(({ id }) => id === each.dimension)?.court ?? each.dimension,
        nombre: each.nombre,
        note: enNombre(each.note),
      })),
    }),
    [note],
  );
  const dessiner = useCallback(
    async (width: number) => {
      const { dimensions } = await import('../../figures/dimensions/drawing.ts');
      return { svg: dimensions(data, { width }), table: dimensionsTable(data) };
    },
    [data],
  );
  return (
    <Dessin
      nom="questionnaire-dimensions"
      legende="La note de chaque dimension, de 0 à 100 ; le trait tireté est la note d'ensemble."
      initiale={{ svg: '', table: dimensionsTable(data) }}
      dessiner={dessiner}
    />
  );
}
