import { useRef, useState } from 'preact/hooks';
import type { ComputedEstimation } from '../../scenario/estimate/estimate.ts';
import { href } from '../../site.ts';
import { entryName } from '../../store/dossiers/edits.ts';
import { client, store } from '../../store/page-store.ts';
import { savedText } from '../../store/scenario-file.ts';
import type { Entry } from '../../store/state/entry.ts';
import { triedCase } from '../../store/tried-case.ts';
import { download, fileStem } from '../kit/download.ts';
import { FileChoice } from '../kit/import/file-button.tsx';
import { COPY_REFUSED, isCopied, LinkByHand } from '../kit/link-copy.tsx';
import { useFileOpening } from '../kit/scenario-file/file-opening.tsx';
import { withoutEnding } from '../kit/scenario-file/opened-file.ts';
import { useWorkbookExport } from '../kit/workbook/workbook-export.ts';
import { BoardPage } from './board-page.tsx';
import { useOnceSettled } from './settled.ts';

interface Props {
  readonly estimationShown: ComputedEstimation;
  /** Whether the estimate is that of what is typed. */
  readonly isFresh: boolean;
  /** Whose the figures are, in words. */
  readonly origins: string;
}

const UNNAMED = 'Estimation';
const SAID = 'actions-dit';
const PENDING = 'Le calcul est en cours : ce sera fait avec son résultat.';
const REFUSAL = "Une valeur est à corriger, ou le calcul n'a pas abouti : le lien n'a pas été copié.";
const NO_WORKBOOK = "Une valeur est à corriger, ou le calcul n'a pas abouti : aucun classeur n'est écrit.";
const ABSENT = "Le lien n'a pas été copié : vérifiez votre connexion, puis réessayez.";
const FROM_BEFORE = "C'est le dernier scénario calculé, d'avant la valeur à corriger.";

/** A case bears its name, in the file and in the name of the file. */
function whose(saisie: Entry): Entry {
  const note = triedCase.peek()?.label;
  return note === undefined ? saisie : { ...saisie, scenario: { ...saisie.scenario, note } };
}

/** To keep, to share, to print, to go further: what is taken away is what is typed, or it is said that it is not. */
export function Actions({ estimationShown, isFresh, origins }: Props) {
  const [said, setSaid] = useState('');
  const [byHand, setByHand] = useState('');
  const opening = useFileOpening({
    returnTo: SAID,
    async onOpened(saisie, nom, remark) {
      await store.openBeside({ nom: withoutEnding(nom), saisie });
      setSaid(`« ${nom} » est ouvert.${remark}`);
    },
    onRefused: setSaid,
  });
  const workbook = useWorkbookExport(setSaid);
  const onceSettled = useOnceSettled(isFresh);
  const currentItem = useRef(estimationShown);
  currentItem.current = estimationShown;

  /** What it says in the end is said; where that is nothing, it says all by itself. */
  const toDo = (act: (fresh: boolean) => Promise<string | undefined> | string): void => {
    setByHand('');
    setSaid(store.freshness.value === 'calcul' ? PENDING : '');
    onceSettled(
      (fresh) => void Promise.resolve(act(fresh)).then((words) => words !== undefined && setSaid(words)),
    );
  };

  const copy = async (fresh: boolean): Promise<string> => {
    if (!fresh) return REFUSAL;
    const fragment = await store.link().catch(() => null);
    if (fragment === null) return ABSENT;
    if (fragment === undefined) return 'Ce scénario est trop long pour un lien : enregistrez-le en fichier.';
    const url = `${location.origin}${location.pathname}${fragment && `#${fragment}`}`;
    if (await isCopied(url)) return 'Lien copié.';
    setByHand(url);
    return COPY_REFUSED;
  };

  const toCsv = async (everything: boolean, fresh: boolean): Promise<string> => {
    const { versements, results, modifies } = currentItem.current;
    const issue = await (everything
      ? client.ask('csv', 'resultsCsv', results, modifies)
      : client.ask('csv', 'csvVersements', versements, modifies));
    if (issue.state !== 'fini') return '';
    download(
      `${fileStem(everything ? 'resultats' : 'versements')}.csv`,
      'text/csv;charset=utf-8',
      issue.result,
    );
    return fresh ? '' : FROM_BEFORE;
  };

  const toWorkbook = async (button: HTMLElement, fresh: boolean): Promise<string | undefined> => {
    if (!fresh) return NO_WORKBOOK;
    const saisie = store.saisie.value;
    const nom = triedCase.peek()?.label ?? saisie.dossier?.nom ?? (entryName(saisie) || UNNAMED);
    await workbook.write({ nom, dossiers: [{ nom, document: whose(saisie).scenario }] }, button);
    return undefined;
  };

  const save = async (fresh: boolean): Promise<string> => {
    const saisie = store.saisie.value;
    download(`${fileStem('scenario')}.json`, 'application/json', await savedText(whose(saisie), client));
    // Typed year by year, it is saved as it is typed; answers that are refused have no scenario.
    return fresh || saisie.estimation === undefined ? '' : FROM_BEFORE;
  };

  return (
    <div class="actions si-script">
      <button type="button" onClick={() => toDo(copy)}>
        Copier le lien
      </button>
      <button type="button" onClick={() => print()}>
        Imprimer
      </button>
      <BoardPage origins={origins} />
      <button type="button" onClick={() => toDo((fresh) => toCsv(false, fresh))}>
        Versements en CSV
      </button>
      <button type="button" onClick={() => toDo((fresh) => toCsv(true, fresh))}>
        Tous les résultats en CSV
      </button>
      <button
        type="button"
        onClick={({ currentTarget }) => toDo((fresh) => toWorkbook(currentTarget, fresh))}
      >
        Classeur <span class="cache">de ce résultat, pour un tableur</span>
      </button>
      <button type="button" onClick={() => toDo(save)}>
        Enregistrer
      </button>
      <FileChoice
        nom="Ouvrir un fichier"
        field="Fichier de scénario à ouvrir"
        accept=".json,application/json"
        onFile={(file) => {
          // What was said of another file, or of this one before it was corrected, is true no more.
          setSaid('');
          void opening.open(file);
        }}
      />
      <span class="ressort" />
      <a class="bouton bouton-plein" href={href('/regles/calendrier/')}>
        Comprendre, règle par règle →
      </a>
      {workbook.underWay}
      <p id={SAID} class="actions-dit" role="status" tabIndex={-1}>
        {said}
      </p>
      {byHand !== '' && <LinkByHand link={byHand} />}
      {opening.question}
    </div>
  );
}
