import { changeCriterion, withCriterion, withoutCriterion } from '../../calculators/sharing-key/edits.ts';
import { sentence } from '../../calculators/sharing-key/fault-words.ts';
import { MOST, type TypedKey } from '../../scenario/sharing/typed-key.ts';
import { focusOn } from '../kit/later-focus.ts';
import { NumberField } from '../kit/number-field.tsx';
import { TextField } from '../kit/text-field.tsx';
import { changeMembers } from './key-form.ts';

interface Props {
  readonly typed: TypedKey;
  /** Why what stands at a path is refused, in French. */
  readonly refusalAt: (path: string) => string | undefined;
}

/** How a criterion that has no name yet is called: by its place. */
const nameOrRank = (nom: string | undefined, rank: number): string => nom?.trim() || `Critère ${rank + 1}`;

/** What a share is measured by, and how much each counts. */
export function Criteria({ typed: { criteres }, refusalAt }: Props) {
  const remove = (rank: number): void => {
    const nom = nameOrRank(criteres[rank]?.nom, rank);
    changeMembers((own) => withoutCriterion(own, rank), { said: `« ${nom} » est retiré.`, isTaken: true });
    focusOn('clef-criteres');
  };
  const add = (): void => {
    changeMembers(withCriterion, { said: 'Un critère de plus, à nommer.' });
    focusOn(`critere-${criteres.length}-nom`);
  };
  return (
    <section aria-labelledby="clef-criteres">
      <h3 id="clef-criteres" tabIndex={-1}>
        Les critères
      </h3>
      <p class="aide">
        Vous les nommez. Le poids dit combien chacun compte à côté des autres : 2 et 1, ou 20 et 10, sont la
        même clef.
      </p>
      {criteres.map(({ nom, poids, egal }, rank) => (
        <fieldset key={rank} class="clef-ligne">
          <legend class="cache">Critère {rank + 1}</legend>
          <TextField
            id={`critere-${rank}-nom`}
            nom="Critère"
            valeur={nom}
            chemin={`criteres[${rank}].nom`}
            refus={refusalAt(`criteres[${rank}].nom`)}
            onValue={(text) =>
              changeMembers((own) => changeCriterion(own, rank, (each) => ({ ...each, nom: text })))
            }
          />
          <NumberField
            id={`critere-${rank}-poids`}
            nom="Son poids"
            unite=""
            valeur={poids}
            chemin={`criteres[${rank}].poids`}
            example="2"
            refus={sentence(refusalAt(`criteres[${rank}].poids`) ?? refusalAt(`criteres[${rank}]`))}
            onValue={(text) =>
              changeMembers((own) => changeCriterion(own, rank, (each) => ({ ...each, poids: text })))
            }
          />
          <p class="clef-actes si-script">
            <label>
              <input
                type="checkbox"
                checked={egal === true}
                onChange={({ currentTarget: { checked } }) =>
                  changeMembers((own) =>
                    changeCriterion(own, rank, ({ egal: _, ...each }) => ({
                      ...each,
                      ...(checked && { egal: true }),
                    })),
                  )
                }
              />{' '}
              chacun autant
            </label>
            <button type="button" class="lien" onClick={() => remove(rank)}>
              Retirer <span class="cache">« {nameOrRank(nom, rank)} »</span>
            </button>
          </p>
        </fieldset>
      ))}
      <Whole refusal={refusalAt('criteres')} />
      {criteres.length < MOST.criteria ? (
        <p class="si-script">
          <button type="button" onClick={add}>
            Un critère de plus
          </button>
        </p>
      ) : (
        <p class="aide">Une clef a {MOST.criteria} critères au plus, ici.</p>
      )}
    </section>
  );
}

/** What is wrong of a list as a whole. */
export function Whole({ refusal }: { readonly refusal: string | undefined }) {
  return (
    <p class="dossier-refus" role="alert" data-verbatim>
      {sentence(refusal)}
    </p>
  );
}
