import { useEffect, useRef } from 'preact/hooks';
import { withinSentence } from '../../../calculators/import/column-words.ts';
import { compte, readingWords } from '../../../calculators/import/import-words.ts';
import { formatNumber } from '../../../french/numbers.ts';
import { Columns } from '../../../islands/kit/import/column-list.tsx';
import { leaveForColumns } from '../../../islands/kit/import/columns-focus.ts';
import { RefusedCells } from '../../../islands/kit/import/refused-lines.tsx';
import { Remarques } from '../../../islands/kit/import/remarks.tsx';
import { IMPORT_WORDS } from '../../../islands/kit/later-focus.ts';
import { sexesRemark } from '../../../population/patients/sex.ts';
import { tableRemarks } from '../../../tables/reading-remarks.ts';
import type { ResumePatients } from '../../../workers/patients/contract.ts';
import type { Imported } from './patients-state.ts';
import { patients } from './patients-worker.ts';

/** What was read of the file, and what was not. */
export function Reading({ imported }: { readonly imported: Imported }) {
  const { nom, invente, resume } = imported;
  // The columns of the demonstration are not to be looked at.
  const fromFile = patients.revisable.value;
  const title = useRef<HTMLHeadingElement>(null);
  // From a form that has gone since, the keyboard goes on from here.
  useEffect(() => {
    if (document.activeElement?.id === IMPORT_WORDS) title.current?.focus();
  }, [imported]);
  const { lignes, refusedRows, refusees: refusedCells, ignored, absentOnes } = resume;
  return (
    <section class="reading-card">
      <h3 data-verbatim ref={title} tabIndex={-1}>
        {nom}
      </h3>
      {invente && (
        <p class="invented-note">
          {fromFile ? (
            <b>
              {compte(
                resume.inventedItems,
                'ligne de ce fichier est de celles que ce site invente.',
                'lignes de ce fichier sont celles que ce site invente.',
              )}
            </b>
          ) : (
            <>
              <b>Des patients inventés</b>, tirés au hasard par ce site.
            </>
          )}{' '}
          Aucun des nombres qui suivent ne dit quoi que ce soit d'un groupement.
        </p>
      )}
      <ul class="headline-figures">
        <CountItem valeur={lignes} un="ligne lue" several="lignes lues" />
        <CountItem valeur={resume.retenus.total} un="patient compté" several="patients comptés" />
        <CountItem valeur={refusedRows} un="ligne refusée" several="lignes refusées" />
      </ul>
      <p class="fine-print">
        {summaryWords(resume)} {fromFile && readingWords(resume)}
      </p>
      <Remarques phrases={[...tableRemarks(resume), ...sexesRemark(resume.sexesCodes)]} />
      <Columns dit="Colonnes du fichier qui n'ont pas servi" names={ignored} />
      <Columns dit="Colonnes facultatives absentes" names={absentOnes.map(withinSentence)} />
      <Doubts resume={resume} />
      <RefusedCells
        refusees={refusedCells}
        lignes={refusedRows}
        effet="ce patient n'est ni compté, ni écarté"
        fichier="ipep-patients-lignes-refusees"
        exportList={() => patients.exportList('refusees')}
        wasLost={patients.wasLost.value}
      />
      {fromFile && (
        <p class="button-row si-script">
          <button
            type="button"
            onClick={() => {
              leaveForColumns();
              patients.seeAgain();
            }}
          >
            Revoir les colonnes
          </button>
        </p>
      )}
      <p class="fine-print">
        Ces résultats restent affichés tant que la page est ouverte. Ils ne sont gardés nulle part, sauf si
        vous le demandez plus bas.
      </p>
    </section>
  );
}

interface CountItemProps {
  readonly valeur: number;
  readonly un: string;
  readonly several: string;
}

function CountItem({ valeur, un, several }: CountItemProps) {
  return (
    <li>
      <b>{formatNumber(String(valeur))}</b> {valeur > 1 ? several : un}
    </li>
  );
}

/** Why there is nothing to compute, if so. */
function summaryWords({ lignes, refusedRows, retenus: retainedOnes }: ResumePatients): string {
  if (lignes === 0) return "L'en-tête est lu, mais aucune ligne ne le suit.";
  if (lignes === refusedRows) return 'Toutes les lignes sont refusées : rien ne peut être calculé.';
  if (retainedOnes.total === 0)
    return "Aucun patient ne remplit les critères : il n'y a pas de dépense moyenne.";
  return '';
}

/** At most so many examples of what may have been meant otherwise. */
const SHOWN_COUNT = 5;

/** What was read, and may have been meant otherwise: numbers, and lines that repeat an identifier. */
function Doubts({ resume: { ambiguousOnes, repeatedIds } }: { readonly resume: ResumePatients }) {
  return (
    <>
      {ambiguousOnes.total > 0 && (
        <p class="fine-print">
          <b>À vérifier.</b> {compte(ambiguousOnes.total, 'nombre est lu', 'nombres sont lus')} avec trois
          décimales, comme <span data-verbatim>{`«\u00a0${ambiguousOnes.keptOnes[0]?.valeur}\u00a0»`}</span>,
          ligne {ambiguousOnes.keptOnes[0]?.row}. Pour des milliers, séparez-les par une espace.
        </p>
      )}
      {repeatedIds.total > 0 && (
        <p class="fine-print">
          <b>À vérifier.</b>{' '}
          {compte(
            repeatedIds.total,
            "ligne répète l'identifiant d'une autre, et compte comme elle",
            "lignes répètent l'identifiant d'une autre, et comptent comme elle",
          )}{' '}
          :{' '}
          <span data-verbatim>
            {repeatedIds.keptOnes
              .slice(0, SHOWN_COUNT)
              .map(({ row, id }) => `${id} (ligne ${row})`)
              .join(', ')}
          </span>
          {repeatedIds.total > SHOWN_COUNT && '…'}
        </p>
      )}
    </>
  );
}
