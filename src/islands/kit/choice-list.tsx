import type { Choix } from '../../calculators/choices.ts';
import type { DocumentScenario, Vue } from '../../scenario/format/document.ts';
import type { Calcul } from '../../scenario/run/page-results.ts';
import { store } from '../../store/page-store.ts';
import { MarqueModifie } from './modified.tsx';
import { Statut } from './status.tsx';
import { viewNow } from './view-now.ts';

interface Props {
  readonly choix: Choix;
  /** The scenario on screen, where it may not be the store's yet. */
  readonly scenario?: DocumentScenario;
  readonly vue: Vue;
  /** The results on screen, where they may not be the store's yet. */
  readonly calcul?: Calcul;
}

/** Where what an option changes is on screen. */
interface Vu {
  readonly vue: Vue;
  /** Where the store looked by then. */
  readonly held: Vue;
  readonly calcul?: Calcul | undefined;
}

/** Takes an option of a choice: an entry of the history. */
export function choisirOption(choix: Choix, valeur: string, { vue, held, calcul }: Vu): void {
  const option = choix.options.find((each) => each.valeur === valeur);
  if (option === undefined) return;
  store.modifier(option.choisir(store.saisie.value.scenario, vue, calcul), viewNow(held, vue));
}

/** A choice of the scenario, as a list. */
export function Selection({
  choix,
  scenario = store.saisie.value.scenario,
  vue,
  calcul = store.calcul.value,
}: Props) {
  const actuel = choix.actuel(scenario, vue);
  const notre = choix.options.find(({ valeur }) => valeur === choix.defaut);
  const change = notre !== undefined && actuel !== notre.valeur;
  const id = `choix-${choix.id}`;
  const held = store.saisie.value.vue;
  const choisir = (valeur: string): void => choisirOption(choix, valeur, { vue, held, calcul });
  return (
    <div class="champ">
      <div class="champ-ligne">
        <label for={id}>{choix.nom}</label>
        <span class="points" aria-hidden="true" />
        <select id={id} value={actuel} onChange={(event) => choisir(event.currentTarget.value)}>
          {choix.options.map(({ valeur, nom }) => (
            <option key={valeur} value={valeur}>
              {nom}
            </option>
          ))}
        </select>
        {change ? (
          <MarqueModifie />
        ) : (
          choix.hypothese &&
          actuel !== choix.donnee && <Statut status="hypothese" hypothese={choix.hypothese} />
        )}
      </div>
      {change && (
        <p class="champ-dit au-cahier">
          Notre choix : {notre?.nom} <Statut status="hypothese" hypothese={choix.hypothese} />
        </p>
      )}
    </div>
  );
}
