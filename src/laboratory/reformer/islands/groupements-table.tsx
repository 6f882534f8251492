import { useState } from 'preact/hooks';
import { shownRows } from '../../../figures/kit/table.ts';
import { Chosen } from '../../../islands/kit/chosen.tsx';
import { NON_PREPARE } from '../../../islands/kit/figure-table.tsx';
import { Defile } from '../../../islands/kit/scrolled-table.tsx';
import { NotebookButton } from '../../../islands/kit/to-notebook.tsx';
import type { ReformStudy } from '../../../scenario/reform/study.ts';
import type { Modified } from '../../../scenario/run/modified-value.ts';
import {
  firstView,
  groupementRows,
  type ShownAmount,
  type SizeId,
  shownAmounts,
  sizes,
  type View,
  wavesOf,
} from '../groupement-rows.ts';

/** Lines that are shown before all are asked for. */
const FEW = 50;
const FILE = 'reformer-groupements';

interface Props {
  readonly study: ReformStudy;
  readonly modifies: readonly Modified[];
}

/** In which order lines stand: names have another than numbers. */
const order = ({ by, down }: View): string =>
  by === 0 ? (down ? 'de Z à A' : 'de A à Z') : down ? 'le plus grand en haut' : 'le plus petit en haut';

/** Each groupement under each set: sorted by any column, by wave and by size. */
export function GroupementsTable({ study, modifies }: Props) {
  const [view, setView] = useState(firstView);
  const [all, setAll] = useState(false);
  const [lack, setLack] = useState('');
  const table = groupementRows(study, view);
  const { caption, head } = table;
  const rows = shownRows(table);
  const shown = all ? rows : rows.slice(0, FEW);
  const sort = (by: number): void =>
    setView((before) => ({ ...before, by, down: before.by === by ? !before.down : by > 1 }));
  const save = ({ currentTarget }: { readonly currentTarget: Element }): void => {
    import('../../../islands/kit/csv-download.ts').then(
      async ({ downloadShown }) => {
        setLack(await downloadShown(currentTarget, table, FILE, modifies));
      },
      () => setLack(NON_PREPARE),
    );
  };
  return (
    <>
      <p class="dossier-actes si-script">
        <Chosen
          id="groupements-montrer"
          nom="Montrer"
          value={view.amount}
          options={shownAmounts}
          onChoose={(amount) => setView((before) => ({ ...before, amount: amount as ShownAmount }))}
        />
        <Chosen
          id="groupements-vague"
          nom="Vague"
          value={view.wave}
          options={[
            { id: '', nom: 'toutes' },
            ...wavesOf(study).map((wave) => ({ id: wave, nom: `de ${wave}` })),
          ]}
          onChoose={(wave) => setView((before) => ({ ...before, wave }))}
        />
        <Chosen
          id="groupements-taille"
          nom="Taille"
          value={view.size}
          options={sizes}
          onChoose={(size) => setView((before) => ({ ...before, size: size as SizeId }))}
        />
        <span role="status" data-verbatim>
          {rows.length === study.groupements.length
            ? `${rows.length} groupements`
            : `${rows.length} sur ${study.groupements.length}`}
          , par « {head[view.by]} », {order(view)}
        </span>
      </p>
      <Defile nom={caption}>
        <table class="reform-each">
          <caption>{caption}</caption>
          <thead>
            <tr>
              {head.map((nom, rank) => (
                <th
                  key={nom}
                  scope="col"
                  aria-sort={view.by === rank ? (view.down ? 'descending' : 'ascending') : undefined}
                >
                  <button type="button" class="reform-sort" data-verbatim onClick={() => sort(rank)}>
                    {nom}
                    <span aria-hidden="true">{view.by === rank ? (view.down ? ' ↓' : ' ↑') : ''}</span>
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={row[0]}>
                {row.map((text, rank) =>
                  rank === 0 ? (
                    <th key={head[rank]} scope="row" data-verbatim>
                      {text}
                    </th>
                  ) : (
                    <td key={head[rank]}>{text}</td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </Defile>
      {shown.length < rows.length && (
        <>
          <button type="button" class="lien si-script" onClick={() => setAll(true)}>
            Montrer les {rows.length - shown.length} autres
          </button>{' '}
        </>
      )}
      <button type="button" class="lien si-script" onClick={save}>
        Ces données en CSV
      </button>{' '}
      <NotebookButton what={`tableau ${FILE}`} nom={caption} />
      <span role="status">{lack}</span>
    </>
  );
}
