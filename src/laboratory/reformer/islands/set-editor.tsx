import { useState } from 'preact/hooks';
import { focusOn } from '../../../islands/kit/later-focus.ts';
import { TextField } from '../../../islands/kit/text-field.tsx';
import type { TypedRuleSet } from '../../../scenario/reform/question.ts';
import { givenBy } from '../sets.ts';
import { NewValue } from './new-value.tsx';
import type { WordedFault } from './open-workers.ts';
import { ABSENT, addSet, changeSet, removeOf } from './set-changes.ts';
import { SetOptions } from './set-options.tsx';
import { ValueLine } from './value-line.tsx';

interface Props {
  readonly rank: number;
  readonly set: TypedRuleSet;
  readonly faults: readonly WordedFault[];
  readonly years: readonly string[];
}

/** One set of the reader's: its name, what it changes, and what is done with it. */
export function SetEditor({ rank, set, faults, years }: Props) {
  const given = givenBy(set);
  const shown = new Set([
    'nom',
    'enveloppe.facteur',
    ...given.map(({ id, since }) => (since ? `parametresParAnnee.${since}.${id}` : `parametres.${id}`)),
  ]);
  const others = faults.filter(({ path }) => !shown.has(path));
  const ofName = faults.find(({ path }) => path === 'nom');
  const remove = (): void => {
    removeOf((sets) => sets.filter((_, place) => place !== rank), `« ${set.nom} » est retiré.`);
    focusOn('jeux');
  };
  const [unsaved, setUnsaved] = useState('');
  const save = (): void =>
    void import('./saved-set.ts').then(
      ({ saveSet }) => setUnsaved(saveSet(set)),
      () => setUnsaved(ABSENT),
    );
  return (
    <fieldset class="reform-set">
      <legend class="cache">Jeu {rank + 1}</legend>
      <TextField
        id={`jeu-${rank}-nom`}
        nom="Nom du jeu"
        valeur={set.nom}
        chemin={`jeux[${rank}].nom`}
        refus={ofName?.refusal.replace(/\.$/, '')}
        onValue={(nom) => changeSet(rank, (own) => ({ ...own, nom }))}
      />
      {given.length > 0 && (
        <ul class="reform-values">
          {given.map((each) => (
            <ValueLine key={`${each.id} ${each.since}`} rank={rank} given={each} faults={faults} />
          ))}
        </ul>
      )}
      <NewValue rank={rank} set={set} years={years} />
      <SetOptions rank={rank} set={set} faults={faults} />
      {others.length > 0 && (
        <ul class="a-corriger" data-verbatim>
          {others.map((fault) => (
            <li key={fault.path}>
              {fault.nom} : {fault.refusal}
            </li>
          ))}
        </ul>
      )}
      <p class="dossier-actes si-script">
        <button
          type="button"
          onClick={() => void addSet((sets, { withCopy }) => withCopy(sets, set)).then(setUnsaved)}
        >
          Dupliquer <span class="cache">« {set.nom} »</span>
        </button>
        <button type="button" onClick={save}>
          Enregistrer <span class="cache">« {set.nom} » en fichier</span>
        </button>
        <button type="button" onClick={remove}>
          Retirer <span class="cache">« {set.nom} »</span>
        </button>
      </p>
      <p class="dossier-refus" role="alert" data-verbatim>
        {unsaved}
      </p>
    </fieldset>
  );
}
