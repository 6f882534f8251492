import { type ComponentChildren, Fragment } from 'preact';
import { useState } from 'preact/hooks';
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

/** Where groupements come from: a file of a scenario, a table, cells of a spreadsheet. What is refused replaces nothing. */
export function useSources({ pastedIn, returnTo, onFile, onTable }: Manner) {
  const [fault, setFault] = useState('');
  const [faults, setFaults] = useState<Faults>([]);
  const [pasted, setPasted] = usePasted(pastedIn);
  const opening = useFileOpening({
    returnTo,
    onOpened: (saisie, nom, remark) => onFile(saisie, withoutEnding(nom), remark),
    onRefused: setFault,
  });
  const forget = (): void => {
    opening.forget();
    setFault('');
    setFaults([]);
  };

  const openTable = async (source: File | string): Promise<void> => {
    const goTo = fromHere();
    forget();
    const issue = await client.ask('tableau', 'openTable', source);
    if (issue.state === 'panne') return setFault(issue.message);
    if (issue.state !== 'fini') return;
    const { result } = issue;
    if (!result.ok) {
      setFaults(result.faults);
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
            forget();
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
  return { forget, refuse: setFault, view };
}
