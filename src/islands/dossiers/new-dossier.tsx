import { useState } from 'preact/hooks';
import { href } from '../../site.ts';
import { client } from '../../store/page-store.ts';
import { FIRST_VIEW } from '../../store/state/entry.ts';
import { depart } from '../../store/state/state.ts';
import { FileChoice } from '../kit/import/file-button.tsx';
import { focusOn } from '../kit/later-focus.ts';
import { useFileOpening } from '../kit/scenario-file/file-opening.tsx';
import { withoutEnding } from '../kit/scenario-file/opened-file.ts';
import { LinkField } from './link-field.tsx';
import { create, say } from './shelf.ts';
import { type Faults, TableFaults } from './table-faults.tsx';

/** Where a dossier comes from: the example, a file, a table, a link. What is refused replaces nothing. */
export function NewDossier() {
  const [fault, setFault] = useState('');
  const [faults, setFaults] = useState<Faults>([]);
  const [pasted, setPasted] = useState('');
  const opening = useFileOpening({
    returnTo: 'dossiers-dit',
    onOpened: (saisie, nom, remark) => void create(withoutEnding(nom), saisie, remark),
    onRefused: setFault,
  });
  const forget = (): void => {
    opening.forget();
    setFault('');
    setFaults([]);
  };

  const openTable = async (source: File | string): Promise<void> => {
    forget();
    const issue = await client.ask('tableau', 'openTable', source);
    if (issue.state === 'panne') return setFault(issue.message);
    if (issue.state !== 'fini') return;
    const { result } = issue;
    if (!result.ok) {
      setFaults(result.faults);
      return focusOn('tableau-refuse');
    }
    const nom = typeof source === 'string' ? '' : withoutEnding(source.name);
    if (!(await create(nom, { scenario: result.document, vue: FIRST_VIEW }))) return;
    setPasted('');
    say(['Le tableau est ouvert comme un dossier.', ...result.words].join(' '));
    focusOn('dossiers-dit');
  };

  return (
    <section class="nouveau" aria-labelledby="nouveau">
      <h2 id="nouveau">Un dossier de plus</h2>
      <p class="dossier-actes">
        <button type="button" onClick={() => void create('Nouveau dossier', depart)}>
          Partir de l'exemple
        </button>
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
      <LinkField onStart={forget} onRefused={setFault} />
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
    </section>
  );
}
