import { useState } from 'preact/hooks';
import { rulePages } from '../../cahier/pages.ts';
import { faultSentence } from '../../calculators/fault-in-words.ts';
import type { CellAnswer } from '../../notebook/compute/cell-answer.ts';
import type { KeptDossier, NewCell, Shown } from '../../notebook/notebook.ts';
import { store } from '../../store/page-store.ts';
import { readFile } from '../../store/scenario-file.ts';
import { triedCase } from '../../store/tried-case.ts';
import { FileChoice } from '../kit/import/file-button.tsx';
import { fromHere, type GoTo } from '../kit/later-focus.ts';
import { answerCell } from './cell-answers.ts';

/** A rule that can be shown step by step, named when the site was built. */
export interface NamedRule {
  readonly id: string;
  readonly label: string;
}

/** Adds a cell, and goes to it; `goTo`: from where the reader was as it began, if it took a while. */
export type AddCell = (cell: NewCell, goTo?: GoTo) => void;

interface Props {
  readonly rules: readonly NamedRule[];
  /** Those that a cell may be of, the one that pages show first. */
  readonly dossiers: readonly KeptDossier[];
  readonly add: AddCell;
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
  { nom: 'Ce que donnerait le seul hasard', montre: { mode: 'figure', figure: 'hasard' } },
];

/** What starts the value of a page's figure among the choices. */
const FIGURE = 'figure ';
const pageFigures = rulePages.filter(({ regles }) => regles.length > 0);

/** Why nothing was added, of these dossiers. */
function refusalOf(answer: CellAnswer | undefined, dossiers: readonly KeptDossier[]): string {
  if (answer === undefined) return "Le calcul n'a pas abouti : réessayez.";
  if (answer.ok) return '';
  if (answer.reason === 'unknown') return "Rien de tel n'existe pour cette année de ce dossier.";
  const [fault] = answer.faults;
  const dossier = dossiers[answer.rank ?? 0];
  const where = fault && dossier ? ` : ${faultSentence(fault, dossier)}` : '.';
  return `Rien n'a été ajouté. Une valeur de « ${dossier?.nom} » est à corriger${where}`;
}

interface DossierChoice {
  readonly id: string;
  readonly nom: string;
  readonly dossiers: readonly KeptDossier[];
  readonly chosen: string;
  readonly choose: (nom: string) => void;
  /** Whether none may be chosen. */
  readonly optional?: boolean;
}

function ChosenDossier({ id, nom, dossiers, chosen, choose, optional = false }: DossierChoice) {
  const [active] = dossiers;
  const isExample = !store.isModified.value && triedCase.value === undefined;
  return (
    <p>
      <label for={id}>{nom}</label>
      <select id={id} value={chosen} onChange={(event) => choose(event.currentTarget.value)}>
        {optional && <option value="">(aucun)</option>}
        {dossiers.map((each) => (
          <option key={each.nom} value={each.nom}>
            {each.nom}
            {each === active && isExample ? " (l'exemple du site)" : ''}
          </option>
        ))}
      </select>
    </p>
  );
}

/** A result of one of the reader's dossiers, as it is now. */
export function AddResult({ rules, dossiers, add, say }: Props) {
  const [way, setWay] = useState('0');
  const [year, setYear] = useState('');
  const [chosen, setChosen] = useState('');
  const dossier = dossiers.find(({ nom }) => nom === chosen) ?? dossiers[0];
  const years = (dossier?.scenario.groupements[dossier.groupement ?? 0]?.annees ?? [])
    .slice(1)
    .map(({ annee }) => `${annee}`);
  const annee = years.includes(year) ? year : (years[0] ?? '');
  const rule = rules.find(({ id }) => id === way);
  const figure = way.startsWith(FIGURE) ? way.slice(FIGURE.length) : undefined;

  const toAdd = async (): Promise<void> => {
    const goTo = fromHere();
    const shown = shownBy({ way, rule, figure, annee: Number(annee) });
    if (shown === undefined || dossier === undefined) return;
    const found = await answerCell('carnet-ajout', { mode: 'resultat', montre: shown }, [dossier]);
    if (!found?.answer.ok) return say(refusalOf(found?.answer, [dossier]));
    add({ mode: 'resultat', montre: shown, dossier, calcul: found.answer.calcul }, goTo);
  };

  return (
    <fieldset class="carnet-ajout">
      <legend>Un résultat</legend>
      <ChosenDossier
        id="carnet-dossier"
        nom="Dossier, tel qu'il est maintenant"
        dossiers={dossiers}
        chosen={dossier?.nom ?? ''}
        choose={setChosen}
      />
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
          <optgroup label="La figure d'une page de règles">
            {pageFigures.map(({ id, nom }) => (
              <option key={id} value={`${FIGURE}${id}`}>
                {nom}, en figure
              </option>
            ))}
          </optgroup>
        </select>
      </p>
      {(rule || figure) && (
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

interface Chosen {
  readonly way: string;
  readonly rule: NamedRule | undefined;
  readonly figure: string | undefined;
  readonly annee: number;
}

function shownBy({ way, rule, figure, annee }: Chosen): Shown | undefined {
  if (rule) return { mode: 'regle', regle: rule.id, annee };
  return figure === undefined ? ways[Number(way)]?.montre : { mode: 'figure', figure, annee };
}

/** Two or three dossiers side by side, the reader's own or one that a file holds. */
export function AddComparison({ dossiers, add, say }: Omit<Props, 'rules'>) {
  const [files, setFiles] = useState<readonly KeptDossier[]>([]);
  const [names, setNames] = useState<readonly string[]>([]);
  const all = [...dossiers, ...files.filter(({ nom }) => !dossiers.some((each) => each.nom === nom))];
  const nameAt = (rank: number): string => names[rank] ?? (rank < 2 ? all[rank]?.nom : undefined) ?? '';
  const choose = (rank: number) => (nom: string) =>
    setNames([0, 1, 2].map((each) => (each === rank ? nom : nameAt(each))));
  const chosen = [0, 1, 2].flatMap((rank) => all.find(({ nom }) => nom === nameAt(rank)) ?? []);
  const open = async (file: File): Promise<void> => {
    const read = await readFile(file);
    if (!read.ok) return say(read.message);
    const stem = file.name.replace(/(\.ipep)?\.json$/i, '').slice(0, 60) || 'Fichier';
    const nom = dossiers.some((each) => each.nom === stem) ? `${stem} (fichier)` : stem;
    const others = files.filter((each) => each.nom !== nom);
    setFiles([...others, { nom, scenario: read.saisie.scenario }]);
    choose(1)(nom);
    say(`« ${file.name} » est parmi les dossiers à comparer.`);
  };
  const compare = async (): Promise<void> => {
    if (new Set(chosen).size < 2 || new Set(chosen).size < chosen.length)
      return say('Choisissez deux ou trois dossiers différents.');
    const goTo = fromHere();
    // A comparison is of whole dossiers.
    const whole = chosen.map(({ nom, scenario }) => ({ nom, scenario }));
    const found = await answerCell('carnet-ajout', { mode: 'comparaison' }, whole);
    if (!found?.answer.ok) return say(refusalOf(found?.answer, whole));
    add({ mode: 'comparaison', dossiers: whole, calcul: found.answer.calcul }, goTo);
  };
  const places = ['Dossier auquel comparer', 'Dossier comparé', 'Un autre, si vous voulez'];
  return (
    <fieldset class="carnet-ajout">
      <legend>Une comparaison</legend>
      {places.map((nom, rank) => (
        <ChosenDossier
          key={nom}
          id={`carnet-compare-${rank}`}
          nom={nom}
          dossiers={all}
          chosen={nameAt(rank)}
          choose={choose(rank)}
          optional={rank > 0}
        />
      ))}
      <button type="button" onClick={() => void compare()}>
        Ajouter cette comparaison
      </button>
      <FileChoice
        nom="Prendre un dossier dans un fichier"
        field="Fichier du dossier à comparer"
        accept=".json,application/json"
        onFile={(file) => void open(file)}
      />
    </fieldset>
  );
}
