import { useState } from 'preact/hooks';
import { offered, parametersOf } from '../../../cahier/edition-facts.ts';
import { parameterIds } from '../../../cahier/ids.ts';
import { FileChoice } from '../../../islands/kit/import/file-button.tsx';
import { focusOn } from '../../../islands/kit/later-focus.ts';
import { StatusMark } from '../../../islands/kit/status.tsx';
import type { Fault } from '../../../scenario/format/faults.ts';
import { showParameter } from '../../../scenario/format/shown-parameter.ts';
import { href } from '../../../site.ts';
import { freeName, type Sets, withSet } from '../sets.ts';
import { changeSets } from './set-changes.ts';
import { SetEditor } from './set-editor.tsx';

const parameters = parametersOf(offered);

interface Props {
  readonly sets: Sets;
  /** By rank of set. */
  readonly faults: readonly (readonly Fault[])[];
  readonly years: readonly string[];
}

const UNREAD = "Ce qui lit les fichiers n'a pas pu être chargé : vérifiez votre connexion, puis réessayez.";

/** The cahier's set, then the reader's. */
export function SetsPanel({ sets, faults, years }: Props) {
  const [said, setSaid] = useState('');
  const add = (): void => {
    changeSets((all) => withSet(all, { format: 'ipep-regles/1', nom: freeName(all) }));
    focusOn(`jeu-${sets.length}-nom`);
  };
  const open = async (file: File): Promise<void> => {
    setSaid('');
    const opened = await import('./opened-set.ts').then(
      ({ openSet }) => openSet(file),
      () => ({ ok: false, message: UNREAD }) as const,
    );
    if (!opened.ok) return setSaid(opened.message);
    changeSets((all) => withSet(all, opened.set));
    focusOn(`jeu-${sets.length}-nom`);
  };
  return (
    <section aria-labelledby="jeux">
      <div class="feuille-tete">
        <h2 id="jeux" tabIndex={-1}>
          Les jeux de règles
        </h2>
      </div>
      <CahierSet />
      {sets.map((set, rank) => (
        <SetEditor key={rank} rank={rank} set={set} faults={faults[rank] ?? []} years={years} />
      ))}
      <p class="dossier-actes si-script">
        <button type="button" class="bouton-plein" onClick={add}>
          Un jeu de plus
        </button>
        <FileChoice
          nom="Ouvrir un fichier de règles"
          field="Fichier de règles à ouvrir"
          accept=".json,application/json"
          onFile={(file) => void open(file)}
        />
      </p>
      <p class="dossier-refus" role="alert" data-verbatim>
        {said}
      </p>
    </section>
  );
}

/** What the others are compared with, and which of its values are ours. */
function CahierSet() {
  const ours = parameterIds.filter((id) => parameters[id].status === 'hypothese');
  return (
    <details class="reform-set">
      <summary>
        <b>Le cahier</b> : ce à quoi les autres sont comparés
      </summary>
      <p>
        Toutes ses valeurs, aucune modifiée ; <a href={href('/parametres/')}>chacune dit d'où elle vient</a>.
        Celles-ci, que le cahier ne donne pas, sont les nôtres :
      </p>
      <ul>
        {ours.map((id) => (
          <li key={id}>
            {parameters[id].label} : {showParameter(id, parameters[id].defaultValue)}{' '}
            <StatusMark status="hypothese" hypothese={parameters[id].hypothese} />
          </li>
        ))}
        <li>
          L'évolution sur un an <StatusMark status="hypothese" hypothese="H18" />, l'avance récupérée sur
          l'excédent <StatusMark status="hypothese" hypothese="H9" />, l'enveloppe du portefeuille{' '}
          <StatusMark status="hypothese" hypothese="H7" />.
        </li>
      </ul>
    </details>
  );
}
