import { useEffect, useState } from 'preact/hooks';
import { newId } from '../../../store/dossiers/birth.ts';
import type { Dossier } from '../../../store/dossiers/dossier.ts';
import { created, entryName } from '../../../store/dossiers/edits.ts';
import { changeDossiers, followDossiers, readDossiers } from '../../../store/dossiers/library.ts';
import { type Entry, withoutDossier } from '../../../store/state/entry.ts';
import { useSources } from '../sources/sources.tsx';
import { holdUnkept } from './chosen-portfolio.ts';

export interface ElsewhereProps {
  /** The dossier that is chosen, by its id. */
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
}

const SAID = 'portefeuille-dit';
const NOT_KEPT = 'Ce navigateur ne le garde pas : il est là le temps de cette page.';

/** A dossier of the reader's, or one more of a file or a table: what all pages show stays what it was. */
export function PortfolioElsewhere({ chosen, onChoose }: ElsewhereProps) {
  const [dossiers, setDossiers] = useState<readonly Dossier[]>();
  const [said, setSaid] = useState('');
  useEffect(() => {
    const look = (): void =>
      void readDossiers().then((kept) =>
        setDossiers((before = []) => (kept.ok ? kept.value.dossiers : before)),
      );
    look();
    return followDossiers(look);
  }, []);
  const add = async (entry: Entry, nom: string, words: readonly string[]): Promise<boolean> => {
    const birth = { id: newId(), at: Date.now() };
    const put = (all: readonly Dossier[]) =>
      created(all, birth, nom || entryName(entry), withoutDossier(entry));
    const kept = await changeDossiers(put);
    const all = kept.ok ? kept.value.dossiers : put(dossiers ?? []);
    const own = all.find(({ id }) => id === birth.id);
    if (own === undefined) return false;
    if (!kept.ok) holdUnkept(own);
    setDossiers(all);
    onChoose(own.id);
    setSaid(
      [`Ouvert dans un dossier de plus : « ${own.nom} ».`, ...words, ...(kept.ok ? [] : [NOT_KEPT])].join(
        ' ',
      ),
    );
    return true;
  };
  const sources = useSources({
    pastedIn: 'portefeuille',
    returnTo: SAID,
    onStart: () => setSaid(''),
    onFile: (entry, nom, remark) => void add(entry, nom, remark ? [remark.trim()] : []),
    onTable: add,
  });
  return (
    <>
      {dossiers !== undefined && dossiers.length > 0 && (
        <p class="dossier-actes">
          <label for="portefeuille-dossier">Dossier</label>
          <select
            id="portefeuille-dossier"
            data-verbatim
            value={chosen ?? ''}
            onChange={(event) => event.currentTarget.value && onChoose(event.currentTarget.value)}
          >
            <option value="">à choisir</option>
            {dossiers.map(({ id, nom }) => (
              <option key={id} value={id}>
                {nom}
              </option>
            ))}
          </select>
        </p>
      )}
      {sources.view()}
      <p id={SAID} role="status" tabIndex={-1} data-verbatim>
        {said}
      </p>
    </>
  );
}
