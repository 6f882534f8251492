import { useState } from 'preact/hooks';
import { excessPlace } from '../../notebook/format/excess-text.ts';
import { notebookText } from '../../notebook/format/notebook-text.ts';
import type { Notebook } from '../../notebook/notebook.ts';
import { download } from '../kit/download.ts';
import { FileChoice } from '../kit/import/file-button.tsx';
import { COPY_REFUSED, isCopied, LinkByHand } from '../kit/link-copy.tsx';
import { useWorkbookExport } from '../kit/workbook/workbook-export.ts';
import type { AnsweredCell } from './cell-answers.ts';
import { documentOf, siteAddress } from './notebook-document.ts';
import type { NotebookState } from './notebook-state.ts';

interface Props {
  readonly state: NotebookState;
  readonly answers: ReadonlyMap<number, AnsweredCell>;
}

const UNNAMED = 'Sans titre';
const UNREAD = "Une partie du site n'a pas été chargée : vérifiez votre connexion, puis réessayez.";

/** To open, to keep, to share, to print. */
export function NotebookExits({ state: { edited, add, say }, answers }: Props) {
  const { now } = edited;
  const [byHand, setByHand] = useState<{ readonly of: Notebook; readonly link: string }>();
  const open = async (file: File): Promise<void> => {
    const { readFile } = await import('./reading-code.ts');
    const read = await readFile(file);
    if (!read.ok) return say(read.message);
    const titre = add(read.notebook);
    say(`« ${file.name} » est ouvert, à côté de vos autres carnets : « ${titre} ».`);
  };
  /** Whether the carnet can be a file that opens again; what is too long is said. */
  const isSavable = (): boolean => {
    const place = excessPlace(now);
    if (place !== undefined) say(`Rien n'a été enregistré : ${place} est trop long.`);
    return place === undefined;
  };
  const save = async (): Promise<void> => {
    if (!isSavable()) return;
    const { fileNames } = await import('./document-code.ts');
    download(fileNames(now.titre).carnet, 'application/json', notebookText(now));
  };
  const exported = async (kind: 'html' | 'zip'): Promise<void> => {
    if (kind === 'zip' && !isSavable()) return;
    const [code, { recomputeAddress }] = await Promise.all([
      import('./document-code.ts'),
      import('./reading-code.ts'),
    ]);
    const document = documentOf(now, answers, code);
    const foot = { site: siteAddress(), recompute: recomputeAddress(now, siteAddress()) };
    const names = code.fileNames(now.titre);
    if (kind === 'html') download(names.html, 'text/html;charset=utf-8', code.htmlFile(document, foot));
    else download(names.zip, 'application/zip', code.markdownZip(document, foot, notebookText(now)));
  };
  const copy = async (): Promise<void> => {
    const { said, byHand = '' } = await copied(now);
    say(said);
    setByHand({ of: now, link: byHand });
  };
  const workbook = useWorkbookExport(say);
  const toWorkbooks = async (button: HTMLElement): Promise<void> => {
    const { heldDossiers } = await import('./document-code.ts');
    const dossiers = heldDossiers(now).map(({ nom, scenario }) => ({ nom, document: scenario }));
    if (dossiers.length === 0)
      return say("Ce carnet n'a pas encore de résultat : il n'y a pas de classeur à écrire.");
    await workbook.write({ nom: now.titre || UNNAMED, dossiers }, button);
  };
  const toDo = (act: () => Promise<void>) => () => void act().catch(() => say(UNREAD));
  return (
    <div class="carnet-sorties">
      <FileChoice
        nom="Ouvrir un fichier"
        field="Fichier de carnet à ouvrir"
        accept=".json,application/json"
        onFile={(file) => toDo(() => open(file))()}
      />
      <button type="button" onClick={toDo(save)}>
        Enregistrer en fichier
      </button>
      <button type="button" onClick={toDo(() => exported('html'))}>
        En une page HTML
      </button>
      <button type="button" onClick={toDo(() => exported('zip'))}>
        En Markdown (zip)
      </button>
      <button type="button" onClick={({ currentTarget }) => toDo(() => toWorkbooks(currentTarget))()}>
        Classeur <span class="cache">de chaque dossier du carnet, pour un tableur</span>
      </button>
      <button type="button" onClick={toDo(copy)}>
        Copier le lien
      </button>
      <button type="button" onClick={() => print()}>
        Imprimer
      </button>
      {workbook.underWay}
      {byHand?.of === now && byHand.link !== '' && <LinkByHand link={byHand.link} />}
    </div>
  );
}

interface Copied {
  readonly said: string;
  /** The link, where the browser did not let copy it. */
  readonly byHand?: string;
}

async function copied(notebook: Notebook): Promise<Copied> {
  const { notebookLink } = await import('./reading-code.ts');
  const made = notebookLink(notebook);
  if (made.kind === 'excess') return { said: `Le lien n'a pas été copié : ${made.place} est trop long.` };
  if (made.kind === 'long')
    return {
      said: 'Ce carnet est trop long pour un lien : enregistrez-le en fichier, et envoyez le fichier.',
    };
  const link = `${siteAddress()}carnet/#${made.fragment}`;
  if (await isCopied(link))
    return { said: 'Lien copié : il contient le carnet entier, ses textes et ses dossiers.' };
  return { said: COPY_REFUSED, byHand: link };
}
