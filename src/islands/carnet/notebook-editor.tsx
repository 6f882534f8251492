import '../preact-patches/french-spacing.ts';
import { useEffect, useState } from 'preact/hooks';
import type { Cell, Computation } from '../../notebook/notebook.ts';
import { store } from '../../store/page-store.ts';
import { pageAlone, showCitedResult } from '../kit/cited-result.ts';
import { focusOn, fromHere } from '../kit/later-focus.ts';
import { useUndoKeys } from '../kit/undo-keys.ts';
import { AddQuotation } from './add-quotation.tsx';
import { type AddCell, AddComparison, AddResult, type NamedRule } from './add-result.tsx';
import { type AnsweredCell, useAnswers } from './cell-answers.ts';
import { CitationBody, ExcerptBody, nameOf, ResultBody, TextBody } from './cell-body.tsx';
import { CellFrame, FULL } from './cell-frame.tsx';
import { useDocumentCode } from './deferred-code.ts';
import { useDossiers } from './known-dossiers.ts';
import { NotebookExits } from './notebook-exits.tsx';
import { NotebookHead } from './notebook-head.tsx';
import { NotebookPaper } from './notebook-paper.tsx';
import { useNotebook } from './notebook-state.ts';

const REFUSED =
  'Ce navigateur refuse de garder ce carnet, ou est plein : enregistrez-le en fichier avant de quitter la page.';

/** /carnet/: an ordered list of cells, and what adds to it, keeps it and takes it away. */
export function NotebookEditor({ rules }: { readonly rules: readonly NamedRule[] }) {
  const state = useNotebook();
  const { edited, edit, say } = state;
  const { now } = edited;
  // After the address has been read: what the store finds there is a scenario's alone.
  useEffect(() => store.openUp(), []);
  useEffect(() => showCitedResult(pageAlone), []);
  useUndoKeys((way) => state.resume(way === 'annule' ? 'undo' : 'redo'));
  const dossiers = useDossiers();
  const answers = useAnswers(now, dossiers);
  const code = useDocumentCode();
  const [kept, setKept] = useState<ReadonlySet<Computation>>(new Set());

  const add: AddCell = (cell, goTo = fromHere()) => {
    const isDone = edit({ type: 'added', cell });
    say(isDone ? `Ajouté : élément ${now.cellules.length + 1}.` : `Rien n'a été ajouté : ${FULL}`);
    if (!isDone) return;
    const key = Math.max(0, ...now.cellules.map((each) => each.key)) + 1;
    goTo(cell.mode === 'texte' ? `carnet-texte-${key}` : `carnet-nom-${key}`);
  };

  const body = (cell: Cell, answered: AnsweredCell | undefined) => {
    switch (cell.mode) {
      case 'texte':
        return <TextBody cell={cell} edit={edit} parse={code?.parseMarkdown} />;
      case 'citation':
        return <CitationBody cell={cell} />;
      case 'releve':
        return <ExcerptBody cell={cell} answered={answered} />;
      case 'later':
        return <p>Cette version du site ne sait pas montrer cet élément ; il est gardé tel quel.</p>;
      case 'resultat':
      case 'comparaison':
        return (
          <ResultBody
            cell={cell}
            edit={edit}
            answered={answered}
            kept={kept.has(cell.calcul)}
            keep={() => {
              setKept(new Set([...kept, cell.calcul]));
              focusOn(`carnet-nom-${cell.key}`);
            }}
          />
        );
    }
  };

  return (
    <>
      <div class="carnet-ecran si-script">
        <NotebookHead state={state} />
        <NotebookExits state={state} answers={answers} />
        <p class="carnet-dit" role="status">
          {state.said}
        </p>
        {state.refused && (
          <p class="carnet-trop-long" role="alert">
            {REFUSED}
          </p>
        )}
        {now.cellules.length === 0 ? (
          <p class="carnet-vide">
            Ce carnet est vide. Ajoutez-y un texte, un résultat, une comparaison, une citation.
          </p>
        ) : (
          <ol class="carnet-elements">
            {now.cellules.map((cell, rank) => (
              <CellFrame
                key={`${state.id}-${cell.key}`}
                cell={cell}
                rank={rank}
                count={now.cellules.length}
                nom={nameOf(cell, answers.get(cell.key))}
                state={state}
              >
                {body(cell, answers.get(cell.key))}
              </CellFrame>
            ))}
          </ol>
        )}
        <section class="carnet-ajouts" aria-labelledby="carnet-ajouter">
          <h2 id="carnet-ajouter">Ajouter</h2>
          <fieldset class="carnet-ajout">
            <legend>Un texte</legend>
            <p id="carnet-markdown">
              En Markdown : « # Titre », « **gras** », « *italique* », « - liste », « &gt; retrait », «
              [mots](adresse) ». Rien d'autre n'est interprété.
            </p>
            <button type="button" onClick={() => add({ mode: 'texte', texte: '' })}>
              Ajouter un texte
            </button>
          </fieldset>
          <AddResult rules={rules} dossiers={dossiers} add={add} say={say} />
          <AddComparison dossiers={dossiers} add={add} say={say} />
          <AddQuotation add={add} say={say} />
        </section>
      </div>
      {code && <NotebookPaper notebook={now} answers={answers} code={code} />}
    </>
  );
}
