import { type ComponentChildren, Fragment } from 'preact';
import { useState } from 'preact/hooks';
import { isJson } from '../../../calculators/other-file.ts';
import { href } from '../../../site.ts';
import { client } from '../../../store/page-store.ts';
import { type Entry, FIRST_VIEW } from '../../../store/state/entry.ts';
import type { PastedField } from '../../../store/storage/pasted-texts.ts';
import { FileChoice } from '../import/file-button.tsx';
import { fromHere } from '../later-focus.ts';
import { usePasted } from '../pasted-text.ts';
import { useFileOpening } from '../scenario-file/file-opening.tsx';
import { withoutEnding } from '../scenario-file/opened-file.ts';
import { type Faults, TableFaults } from './table-faults.tsx';

interface Manner {
  /** Where the tab keeps the cells that are pasted and not opened yet. */
  readonly pastedIn: PastedField;
  /** What takes the focus once something is opened, and says what became of it. */
  readonly returnTo: string;
  /** What was said before is true no more. */
  readonly onStart: () => void;
  /** A file of a scenario, under its name; `remark`: what is to be said of its rules. */
  readonly onFile: (entry: Entry, nom: string, remark: string) => void;
  /** A table, '' as a name where cells were pasted; `words`: how it was read. Whether it is taken. */
  readonly onTable: (entry: Entry, nom: string, words: readonly string[]) => Promise<boolean>;
}

interface Parts {
  /** Beside the buttons that choose a file. */
  readonly first?: ComponentChildren;
  /** Between these and the field for cells. */
  readonly between?: ComponentChildren;
}

const NO_TABLE =
  "Ce n'est pas un tableau : c'est un fichier JSON. « Ouvrir un fichier » l'ouvre, si c'est un dossier.";

const refusedTable = (faults: number): string =>
  `Ce tableau n'a pas été ouvert : ${faults === 1 ? 'une faute' : `${faults} fautes`}. Rien n'a été remplacé. Corrigez ${faults === 1 ? 'cette cellule' : 'ces cellules'}, puis ouvrez-le de nouveau.`;

/** Where groupements come from: a file of a scenario, a table, cells of a spreadsheet. What is refused replaces nothing. */
export function useSources({ pastedIn, returnTo, onStart, onFile, onTable }: Manner) {
  const [fault, setFault] = useState<ComponentChildren>('');
  const [faults, setFaults] = useState<Faults>([]);
  const [pasted, setPasted] = usePasted(pastedIn);
  const opening = useFileOpening({
    returnTo,
    onOpened: (saisie, nom, remark) => onFile(saisie, withoutEnding(nom), remark),
    onRefused: setFault,
  });
  const start = (): void => {
    opening.forget();
    setFault('');
    setFaults([]);
    onStart();
  };

  const openTable = async (source: File | string): Promise<void> => {
    const goTo = fromHere();
    start();
    const first =
      typeof source === 'string'
        ? source
        : await source
            .slice(0, 100)
            .text()
            .catch(() => '');
    if (isJson(first)) return setFault(NO_TABLE);
    const issue = await client.ask('tableau', 'openTable', source);
    if (issue.state === 'panne') return setFault(issue.message);
    if (issue.state !== 'fini') return;
    const { result } = issue;
    if (!result.ok) {
      setFaults(result.faults);
      setFault(refusedTable(result.faults.length));
      return goTo('tableau-refuse');
    }
    const nom = typeof source === 'string' ? '' : withoutEnding(source.name);
    const entry = { scenario: result.document, vue: FIRST_VIEW };
    if (!(await onTable(entry, nom, result.words))) return;
    setPasted('');
    goTo(returnTo);
  };

  const view = ({ first, between }: Parts = {}) => (
    <Fragment>
      <p class="dossier-actes">
        {first}
        <FileChoice
          nom="Ouvrir un fichier"
          field="Fichier de dossier à ouvrir"
          accept=".json,application/json"
          onFile={(file) => {
            start();
            void opening.open(file);
          }}
        />
        <FileChoice
          nom="Ouvrir un tableau"
          field="Tableau de groupements à ouvrir, en CSV"
          accept=".csv,.txt,.tsv,text/csv,text/plain,text/tab-separated-values"
          onFile={(file) => void openTable(file)}
        />
      </p>
      {between}
      <form
        class="dossier-colle"
        onSubmit={(event) => {
          event.preventDefault();
          if (pasted.trim() !== '') void openTable(pasted);
        }}
      >
        <label for="colle">Collez ici des cellules d'un tableur, en-tête compris</label>
        <textarea
          id="colle"
          rows={4}
          spellcheck={false}
          value={pasted}
          aria-describedby="colle-aide"
          onInput={(event) => setPasted(event.currentTarget.value)}
        />
        <p id="colle-aide" class="aide">
          Une ligne par groupement et par année, <a href={href('/formats/')}>comme le disent les formats</a>.
          Un tableau fait un seul dossier, avec tous ses groupements.
        </p>
        <button type="submit">Ouvrir ces cellules</button>
      </form>
      <p class="dossier-refus" role="alert">
        {fault}
      </p>
      {opening.question}
      {faults.length > 0 && <TableFaults faults={faults} />}
    </Fragment>
  );
  return { start, refuse: setFault, view };
}
