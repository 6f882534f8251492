import { useState } from 'preact/hooks';
import { fileName } from '../../scenario/format/file-name.ts';
import { newId } from '../../store/dossiers/birth.ts';
import type { Dossier } from '../../store/dossiers/dossier.ts';
import { duplicated, moved, renamed } from '../../store/dossiers/edits.ts';
import { client, store } from '../../store/page-store.ts';
import { savedText } from '../../store/scenario-file.ts';
import type { Entry } from '../../store/state/entry.ts';
import { download } from '../kit/download.ts';
import { DragHandle } from '../kit/drag-handle.tsx';
import { focusOn } from '../kit/later-focus.ts';
import { useWorkbookExport } from '../kit/workbook/workbook-export.ts';
import { Naming } from './naming.tsx';
import { act, keepingCurrent, open, remove, say, shelf } from './shelf.ts';

interface Props {
  readonly dossier: Dossier;
  readonly place: number;
  readonly count: number;
  readonly ticked: boolean;
  /** Whether no other can be ticked. */
  readonly full: boolean;
  readonly onTick: (yes: boolean) => void;
}

const day = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeStyle: 'short' });

/** One dossier, and all that is done with it. */
export function DossierRow({ dossier, place, count, ticked, full, onTick }: Props) {
  const { id, nom, modifie } = dossier;
  const [renaming, setRenaming] = useState(false);
  const isOpen = store.saisie.value.dossier?.id === id;
  const entry = isOpen ? store.saisie.value : dossier.entry;
  const button = `dossier-${id}`;
  const move = (by: number): void => {
    void act((all) => moved(all, id, by)).then(
      (kept) => kept && say(`« ${nom} » est à la place ${place + by + 1} sur ${count}.`),
    );
  };
  const duplicate = async (): Promise<void> => {
    const birth = { id: newId(), at: Date.now() };
    // Of the open one, what is on screen: it may be on its way to its dossier.
    const keep = keepingCurrent();
    if (await act((all) => duplicated(keep(all), birth, id))) say(`« ${nom} » est dupliqué.`);
  };
  const rename = (typed: string): void => {
    setRenaming(false);
    focusOn(button);
    void act((all) => renamed(all, id, typed)).then((kept) => {
      const { saisie } = store;
      const now = shelf.value?.dossiers.find((each) => each.id === id)?.nom;
      if (!kept || now === undefined || saisie.value.dossier?.id !== id) return;
      store.replace({ ...saisie.value, dossier: { id, nom: now } });
    });
  };
  const workbook = useWorkbookExport(say);
  const toWorkbook = (button: HTMLElement): void =>
    void workbook.write({ nom, dossiers: [{ nom, document: entry.scenario }] }, button);
  return (
    <li class={isOpen ? 'dossier dossier-ouvert' : 'dossier'}>
      <div class="dossier-tete">
        <DragHandle nom={nom} place={place} count={count} onMove={(to) => move(to - place)} />
        {renaming ? (
          <Naming id={id} nom={nom} onName={rename} onLeave={() => setRenaming(false)} />
        ) : (
          <h3 id={`nom-${id}`} data-verbatim>
            {nom}
          </h3>
        )}
        {isOpen && <b class="dossier-marque">ouvert</b>}
        <label class="dossier-coche">
          <input
            type="checkbox"
            checked={ticked}
            disabled={full && !ticked}
            aria-describedby={`nom-${id}`}
            onChange={(event) => onTick(event.currentTarget.checked)}
          />{' '}
          comparer
        </label>
      </div>
      <p class="aide">
        {contentWords(entry)} · modifié le {day.format(modifie)}
      </p>
      <p class="dossier-actes">
        <button
          id={button}
          type="button"
          class={isOpen ? '' : 'bouton-plein'}
          disabled={isOpen}
          onClick={() => void open(id)}
        >
          Ouvrir <span class="cache">« {nom} »</span>
        </button>
        <button type="button" onClick={() => setRenaming(true)}>
          Renommer <span class="cache">« {nom} »</span>
        </button>
        <button type="button" onClick={() => void duplicate()}>
          Dupliquer <span class="cache">« {nom} »</span>
        </button>
        <button
          type="button"
          onClick={() =>
            void savedText(entry, client).then((text) =>
              download(`${fileName(nom)}.ipep.json`, 'application/json', text),
            )
          }
        >
          Enregistrer <span class="cache">« {nom} » en fichier</span>
        </button>
        <button type="button" onClick={() => void exportResults(nom, entry)}>
          Exporter les résultats <span class="cache">de « {nom} »</span>
        </button>
        <button type="button" onClick={({ currentTarget }) => toWorkbook(currentTarget)}>
          Classeur <span class="cache">de « {nom} », pour un tableur</span>
        </button>
        <button type="button" disabled={place === 0} onClick={() => move(-1)}>
          <span aria-hidden="true">↑</span> <span class="cache">Monter « {nom} »</span>
        </button>
        <button type="button" disabled={place === count - 1} onClick={() => move(1)}>
          <span aria-hidden="true">↓</span> <span class="cache">Descendre « {nom} »</span>
        </button>
        <button
          type="button"
          onClick={() => {
            void remove(dossier, place);
            focusOn('dossiers-dit');
          }}
        >
          Supprimer <span class="cache">« {nom} »</span>
        </button>
      </p>
      {workbook.underWay}
    </li>
  );
}

/** What is given and what comes of it, with what each column is; what cannot be computed is said. */
async function exportResults(nom: string, { scenario }: Entry): Promise<void> {
  const issue = await client.ask('export', 'exportedDossier', scenario, nom);
  if (issue.state === 'panne') return say(issue.message);
  if (issue.state !== 'fini') return;
  const { result } = issue;
  if (!result.ok) return say(`« ${nom} » a des valeurs à corriger : ouvrez-le, elles y sont dites.`);
  download(result.name, 'application/zip', result.bytes);
  say(
    `Les résultats de « ${nom} » sont enregistrés : un tableau, ce que disent ses colonnes, et un document JSON.`,
  );
}

/** « 2 groupements, de 2019 à 2023 » */
function contentWords({ scenario: { groupements } }: Entry): string {
  const years = groupements.flatMap(({ annees }) => annees.slice(1).map(({ annee }) => annee));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const count = groupements.length === 1 ? 'un groupement' : `${groupements.length} groupements`;
  return `${count}, ${first === last ? `résultats de ${first}` : `résultats de ${first} à ${last}`}`;
}
