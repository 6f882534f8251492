import { compte, readingWords } from '../../../calculators/import/import-words.ts';
import { formatNumber } from '../../../french/numbers.ts';
import { Columns } from '../../../islands/kit/import/column-list.tsx';
import { leaveForColumns } from '../../../islands/kit/import/columns-focus.ts';
import { RowList } from '../../../islands/kit/import/line-list.tsx';
import { RefusedCells } from '../../../islands/kit/import/refused-lines.tsx';
import { Remarques } from '../../../islands/kit/import/remarks.tsx';
import type { InconsistentAnswer } from '../../../population/questionnaire/answers-group.ts';
import type { BoundedList } from '../../../tables/bounded-list.ts';
import { missingRemark, shortRowsRemark, tableRemarks } from '../../../tables/reading-remarks.ts';
import { summaryWords } from '../group-words.ts';
import type { Imported } from './group-state.ts';
import { group as importedThing } from './group-worker.ts';

/** What was read of the file, and what was not. */
export function Reading({ imported }: { readonly imported: Imported }) {
  const { nom, invente, resume } = imported;
  const { group, refusedRows, refusees: refusedCells, incoherentes, ignored, absentOnes } = resume;
  return (
    <section class="reading-card">
      <h3 data-verbatim>{nom}</h3>
      {invente && (
        <p class="invented-note">
          <b>Des réponses inventées</b>, tirées au hasard par ce site. Elles ne disent rien d'aucun
          groupement.
        </p>
      )}
      <ul class="headline-figures">
        <li>
          <b>{formatNumber(String(group.lignes))}</b> {group.lignes > 1 ? 'lignes lues' : 'ligne lue'}
        </li>
        <li>
          <b>{formatNumber(String(group.notes))}</b> avec une note
        </li>
        <li>
          <b>{formatNumber(String(group.sansNote))}</b> sans note
        </li>
        <li>
          <b>{formatNumber(String(refusedRows))}</b> {refusedRows > 1 ? 'lignes refusées' : 'ligne refusée'}
        </li>
        <li>
          <b>{formatNumber(String(incoherentes.total))}</b>{' '}
          {incoherentes.total > 1 ? 'réponses incohérentes' : 'réponse incohérente'}
        </li>
      </ul>
      <p class="fine-print">
        {(group.notes === 0 || group.sansNote > 0) && summaryWords(resume)} {!invente && readingWords(resume)}
      </p>
      <Remarques phrases={[...tableRemarks(resume), ...shortRowsRemark(resume.shorterRows)]} />
      <Remarques phrases={missingRemark(resume.missingOnes)} verbatim />
      <Columns dit="Colonnes ignorées, que le format ne connaît pas" names={ignored} />
      <Columns dit="Colonnes absentes, comme si personne n'avait répondu" names={absentOnes} />
      <RefusedCells
        refusees={refusedCells}
        lignes={refusedRows}
        effet="ce répondant n'est pas compté"
        fichier="ipep-reponses-refusees"
        exportList={() => importedThing.exportList('refusees')}
        wasLost={importedThing.wasLost.value}
      />
      <Inconsistent incoherentes={incoherentes} />
      {importedThing.revisable.value && (
        <p class="button-row si-script">
          <button
            type="button"
            onClick={() => {
              leaveForColumns();
              void importedThing.seeAgain();
            }}
          >
            Revoir les colonnes
          </button>
        </p>
      )}
      <p class="fine-print">
        Ces résultats restent affichés tant que la page est ouverte. Ils ne sont gardés nulle part.
      </p>
    </section>
  );
}

function Inconsistent({ incoherentes }: { readonly incoherentes: BoundedList<InconsistentAnswer> }) {
  return (
    <RowList
      nom={compte(incoherentes.total, 'réponse incohérente', 'réponses incohérentes')}
      explication="Une réponse à une question qui ne devait pas être posée, faute de « Oui » à celle qui l'ouvre. Elle est laissée de côté ; le reste de la ligne compte."
      fichier="ipep-reponses-incoherentes"
      exportList={() => importedThing.exportList('incoherentes')}
      wasLost={importedThing.wasLost.value}
      headCells={['Ligne', 'Colonne', 'Valeur']}
      total={incoherentes.total}
      entrees={incoherentes.keptOnes.map(({ row, colonne, valeur }) => [String(row), colonne, valeur])}
    />
  );
}
