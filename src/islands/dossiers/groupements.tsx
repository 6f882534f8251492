import { modeEnveloppe } from '../../calculators/choices/money-choices.ts';
import { expectedOf } from '../../calculators/refusal-words.ts';
import {
  addGroupement,
  canAdd,
  canRemove,
  duplicateGroupement,
  moveGroupement,
  removeGroupement,
} from '../../scenario/edit/groupements.ts';
import { example } from '../../scenario/examples/first-example.ts';
import type { DocumentScenario } from '../../scenario/format/scenario-document.ts';
import { store } from '../../store/page-store.ts';
import { chooseOption } from '../kit/choice-list.tsx';
import { focusOn } from '../kit/later-focus.ts';
import { StatusMark } from '../kit/status.tsx';
import { TextField } from '../kit/text-field.tsx';

const [model] = example.groupements;

/** The groupements of the scenario at work: each button is a change, that « Annuler » takes back. */
export function Groupements() {
  const { scenario, vue } = store.saisie.value;
  const { groupements } = scenario;
  const change = (next: DocumentScenario, look: number): void =>
    store.modify(next, { groupement: look, annee: vue.annee });
  return (
    <section aria-labelledby="groupements">
      <h2 id="groupements" tabIndex={-1}>
        Groupements du dossier ouvert
      </h2>
      <ol class="groupements-liste">
        {groupements.map(({ nom }, rank) => (
          <li key={rank}>
            <TextField
              id={`groupement-${rank}`}
              nom={`Groupement ${rank + 1}`}
              valeur={nom}
              chemin={`groupements[${rank}].nom`}
              refus={refusalOf(rank)}
              onValue={(typed) => store.write(['groupements', rank, 'nom'], typed)}
            />
            <p class="dossier-actes">
              <button
                type="button"
                disabled={!canAdd(scenario)}
                onClick={() => change(duplicateGroupement(scenario, rank), rank + 1)}
              >
                Dupliquer <span class="cache">« {nom} »</span>
              </button>
              <button
                type="button"
                disabled={rank === 0}
                onClick={() => change(moveGroupement(scenario, rank, -1), rank - 1)}
              >
                <span aria-hidden="true">↑</span> <span class="cache">Monter « {nom} »</span>
              </button>
              <button
                type="button"
                disabled={rank === groupements.length - 1}
                onClick={() => change(moveGroupement(scenario, rank, 1), rank + 1)}
              >
                <span aria-hidden="true">↓</span> <span class="cache">Descendre « {nom} »</span>
              </button>
              <button
                type="button"
                disabled={!canRemove(scenario)}
                onClick={() => {
                  change(removeGroupement(scenario, rank), Math.min(vue.groupement, groupements.length - 2));
                  focusOn('groupements');
                }}
              >
                Retirer <span class="cache">« {nom} »</span>
              </button>
            </p>
          </li>
        ))}
      </ol>
      <p class="dossier-actes">
        <button
          type="button"
          disabled={!canAdd(scenario) || model === undefined}
          onClick={() => model && change(addGroupement(scenario, model), groupements.length)}
        >
          Ajouter un groupement
        </button>{' '}
        <span class="aide">Il commence avec les chiffres de l'exemple du site.</span>
      </p>
      <Envelope />
    </section>
  );
}

function refusalOf(rank: number): string | undefined {
  const fault = store.erreurs.value.find(({ path }) => path === `groupements[${rank}].nom`);
  return fault && expectedOf(fault);
}

/** The choice of /regles/plafonds/, asked as a question. */
function Envelope() {
  const { scenario, vue } = store.saisie.value;
  const shared = modeEnveloppe.current(scenario, vue) === 'portefeuille';
  return (
    <p class="groupements-enveloppe">
      <label>
        <input
          type="checkbox"
          checked={shared}
          aria-describedby="enveloppe-aide"
          onChange={(event) =>
            chooseOption(modeEnveloppe, event.currentTarget.checked ? 'portefeuille' : 'facteur', {
              vue,
              held: vue,
            })
          }
        />{' '}
        L'enveloppe est commune à ces groupements
      </label>{' '}
      <StatusMark status="hypothese" hypothese="H7" />
      <span id="enveloppe-aide" class="aide">
        Cochée : si, ensemble, ils demandent plus que l'enveloppe (un pour cent de leurs dépenses), tous sont
        réduits du même facteur. Décochée : chacun est compté seul, et rien n'est réduit, sauf du facteur que
        vous donnez à la page Plafonds.
      </span>
    </p>
  );
}
