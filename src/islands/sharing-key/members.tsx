import { changeMember, changeValue, withMember, withoutMember } from '../../calculators/sharing-key/edits.ts';
import { sentence } from '../../calculators/sharing-key/fault-words.ts';
import { MOST, type TypedKey } from '../../scenario/sharing/typed-key.ts';
import { focusOn } from '../kit/later-focus.ts';
import { NumberField } from '../kit/number-field.tsx';
import { TextField } from '../kit/text-field.tsx';
import { Whole } from './criteria.tsx';
import { changeMembers } from './key-form.ts';

interface Props {
  readonly typed: TypedKey;
  readonly refusalAt: (path: string) => string | undefined;
}

/** How a member that has no name yet is called: by its place. */
const nameOrRank = (nom: string | undefined, rank: number): string => nom?.trim() || `Membre ${rank + 1}`;

/** Who shares, and what each has of the criteria that are measured. */
export function Members({ typed: { criteres, membres }, refusalAt }: Props) {
  const remove = (rank: number): void => {
    const nom = nameOrRank(membres[rank]?.nom, rank);
    changeMembers((own) => withoutMember(own, rank), { said: `« ${nom} » est retiré.`, isTaken: true });
    focusOn('clef-membres');
  };
  const add = (): void => {
    changeMembers(withMember, { said: 'Un membre de plus, à nommer.' });
    focusOn(`membre-${membres.length}-nom`);
  };
  return (
    <section aria-labelledby="clef-membres">
      <h3 id="clef-membres" tabIndex={-1}>
        Les membres
      </h3>
      <p class="aide">Personnes ou structures. Chaque critère a son unité, la vôtre, la même pour tous.</p>
      {membres.map(({ nom, valeurs }, rank) => (
        <fieldset key={rank} class="clef-ligne">
          <legend class="cache">Membre {rank + 1}</legend>
          <TextField
            id={`membre-${rank}-nom`}
            nom="Membre"
            valeur={nom}
            chemin={`membres[${rank}].nom`}
            refus={refusalAt(`membres[${rank}].nom`)}
            onValue={(text) =>
              changeMembers((own) => changeMember(own, rank, (each) => ({ ...each, nom: text })))
            }
          />
          {criteres.map(
            (own, criterion) =>
              own.egal !== true && (
                <NumberField
                  key={criterion}
                  id={`membre-${rank}-critere-${criterion}`}
                  nom={own.nom.trim() || `Critère ${criterion + 1}`}
                  unite=""
                  valeur={valeurs[criterion] ?? ''}
                  chemin={`membres[${rank}].valeurs[${criterion}]`}
                  example="120"
                  refus={sentence(refusalAt(`membres[${rank}].valeurs[${criterion}]`))}
                  onValue={(text) => changeMembers((own) => changeValue(own, rank, criterion, text))}
                />
              ),
          )}
          <p class="clef-actes si-script">
            <button type="button" class="lien" onClick={() => remove(rank)}>
              Retirer <span class="cache">« {nameOrRank(nom, rank)} »</span>
            </button>
          </p>
        </fieldset>
      ))}
      <Whole refusal={refusalAt('membres')} />
      {membres.length < MOST.members ? (
        <p class="si-script">
          <button type="button" onClick={add}>
            Un membre de plus
          </button>
        </p>
      ) : (
        <p class="aide">Une clef a {MOST.members} membres au plus, ici : groupez-les.</p>
      )}
    </section>
  );
}
