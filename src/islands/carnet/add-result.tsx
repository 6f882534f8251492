import { useState } from 'preact/hooks';
import type { CellAnswer } from '../../notebook/compute/computed-cell.ts';
import type { NewCell, Shown } from '../../notebook/notebook.ts';
import { expectedWords, receivedWords } from '../../scenario/format/fault-words.ts';
import { store } from '../../store/page-store.ts';
import { readFile } from '../../store/scenario-file.ts';
import { FileChoice } from '../kit/import/file-button.tsx';
import { activeDossier } from './active-dossier.ts';
import { askCell } from './cell-answers.ts';

/** A rule that can be shown step by step, named when the site was built. */
export interface NamedRule {
  readonly id: string;
  readonly label: string;
}

interface Props {
  readonly rules: readonly NamedRule[];
  readonly add: (cell: NewCell) => void;
  readonly say: (said: string) => void;
}

const ways: readonly { readonly nom: string; readonly montre: Shown }[] = [
  { nom: 'Le total et son plancher', montre: { mode: 'estimation' } },
  { nom: 'Les versements, année par année', montre: { mode: 'versements' } },
  { nom: 'Les versements, en figure', montre: { mode: 'figure', figure: 'versements' } },
  { nom: "Ce qui est certain, et ce qui ne l'est pas", montre: { mode: 'certitude' } },
  { nom: 'Ce qui ramènerait ces montants à zéro', montre: { mode: 'zero' } },
  { nom: "Ce qu'il faut savoir d'abord", montre: { mode: 'questions' } },
  { nom: 'Ce qui limite', montre: { mode: 'limites' } },
  { nom: 'Ce dont le total dépend, en figure', montre: { mode: 'figure', figure: 'sensibilite' } },
  { nom: 'Ce dont le total dépend, en tableau', montre: { mode: 'tableau', tableau: 'sensibilite' } },
];

/** Why nothing was added. */
function refusalOf(answer: CellAnswer | undefined): string {
  if (answer === undefined) return "Le calcul n'a pas abouti : réessayez.";
  if (answer.ok) return '';
  if (answer.reason === 'unknown') return "Rien de tel n'existe pour cette année de ce dossier.";
  const [fault] = answer.faults;
  const where = fault
    ? ` : ${fault.path}, ${expectedWords(fault)}, « ${receivedWords(fault.received)} » reçu`
    : '';
  return `Rien n'a été ajouté. Une valeur du dossier est à corriger${where}.`;
}

/** A result of the dossier that the reader works on. */
export function AddResult({ rules, add, say }: Props) {
  const [way, setWay] = useState('0');
  const { vue } = store.saisie.value;
  const dossier = activeDossier(store.saisie.value);
  const years = (dossier.scenario.groupements[vue.groupement]?.annees ?? [])
    .slice(1)
    .map(({ annee }) => `${annee}`);
  const [year, setYear] = useState('');
  const annee = years.includes(year) ? year : (years[0] ?? '');
  const rule = rules.find(({ id }) => id === way);

  const toAdd = async (): Promise<void> => {
    const shown: Shown | undefined = rule
      ? { mode: 'regle', regle: rule.id, annee: Number(annee) }
      : ways[Number(way)]?.montre;
    if (shown === undefined) return;
    const answer = await askCell('carnet-ajout', { mode: 'resultat', montre: shown }, [dossier]);
    if (!answer?.ok) return say(refusalOf(answer));
    add({ mode: 'resultat', montre: shown, dossier, calcul: answer.calcul });
  };

  return (
    <fieldset class="carnet-ajout">
      <legend>Un résultat</legend>
      <p>
        Du dossier « {dossier.nom} »{store.isModified.value ? '' : " (l'exemple du site)"}, tel qu'il est
        maintenant.
      </p>
      <p>
        <label for="carnet-resultat">Ce qu'il montre</label>
        <select id="carnet-resultat" value={way} onChange={(event) => setWay(event.currentTarget.value)}>
          <optgroup label="Le dossier">
            {ways.map(({ nom }, rank) => (
              <option key={nom} value={`${rank}`}>
                {nom}
              </option>
            ))}
          </optgroup>
          <optgroup label="Une règle, pas à pas">
            {rules.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </optgroup>
        </select>
      </p>
      {rule && (
        <p>
          <label for="carnet-annee">Année de résultats</label>
          <select id="carnet-annee" value={annee} onChange={(event) => setYear(event.currentTarget.value)}>
            {years.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </select>
        </p>
      )}
      <button type="button" onClick={() => void toAdd()}>
        Ajouter ce résultat
      </button>
    </fieldset>
  );
}

/** The dossier that the reader works on, beside one that a file holds. */
export function AddComparison({ add, say }: Omit<Props, 'rules'>) {
  const dossier = activeDossier(store.saisie.value);
  const compare = async (file: File): Promise<void> => {
    const read = await readFile(file);
    if (!read.ok) return say(read.message);
    const stem = file.name.replace(/(\.ipep)?\.json$/i, '').slice(0, 60) || 'Fichier';
    const nom = stem === dossier.nom ? `${stem} (fichier)` : stem;
    const dossiers = [dossier, { nom, scenario: read.saisie.scenario }];
    const answer = await askCell('carnet-ajout', { mode: 'comparaison' }, dossiers);
    if (!answer?.ok) return say(refusalOf(answer));
    add({ mode: 'comparaison', dossiers, calcul: answer.calcul });
  };
  return (
    <fieldset class="carnet-ajout">
      <legend>Une comparaison</legend>
      <p>
        « {dossier.nom} », à côté d'un dossier enregistré en fichier : ce qui change, et ce qui l'explique.
      </p>
      <FileChoice
        nom="Choisir le fichier de l'autre dossier"
        field="Fichier du dossier à comparer"
        accept=".json,application/json"
        onFile={(file) => void compare(file)}
      />
    </fieldset>
  );
}
