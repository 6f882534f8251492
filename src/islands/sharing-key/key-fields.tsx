import { sentence } from '../../calculators/sharing-key/fault-words.ts';
import type { TypedKey } from '../../scenario/sharing/typed-key.ts';
import { FormField } from '../kit/form/form-field.tsx';
import { YesNo } from '../kit/form/yes-no.tsx';
import { focusOn } from '../kit/later-focus.ts';
import { Criteria } from './criteria.tsx';
import { done, formState, putBack } from './key-form.ts';
import { Members } from './members.tsx';

interface Props {
  readonly typed: TypedKey;
  readonly refusalAt: (path: string) => string | undefined;
}

/** The key, as it is typed: what is kept, the criteria, the members. */
export function KeyFields({ typed, refusalAt }: Props) {
  const isLast = done.value.after === formState.saisi.value.membres;
  return (
    <div class="champs">
      <section aria-labelledby="clef-projet">
        <h3 id="clef-projet">Le projet commun d'abord</h3>
        <YesNo
          formState={formState}
          field="garde"
          nom="On garde"
          options={[
            { valeur: 'part', nom: 'une part' },
            { valeur: 'montant', nom: 'un montant' },
          ]}
        />
        {typed.garde === 'part' ? (
          <FormField
            formState={formState}
            field="part"
            nom="Part gardée"
            unite="%"
            help="De ce qui est versé dans l'année."
            percent
            refus={sentence(refusalAt('part'))}
          />
        ) : (
          <FormField
            formState={formState}
            field="montant"
            nom="Montant gardé"
            unite="€ par an"
            refus={sentence(refusalAt('montant'))}
            help="S'il est versé moins, tout est gardé."
          />
        )}
        <YesNo
          formState={formState}
          field="credits"
          nom="Crédits d'amorçage"
          options={[
            { valeur: 'projet', nom: 'au projet' },
            { valeur: 'clef', nom: 'dans la clef' },
          ]}
        />
      </section>
      <p class="si-script">
        <span role="status" data-verbatim>
          {isLast && done.value.said}
        </span>{' '}
        {isLast && done.value.before !== undefined && (
          <button
            type="button"
            class="lien"
            onClick={() => {
              putBack();
              focusOn('clef-criteres');
            }}
          >
            Remettre
          </button>
        )}
      </p>
      <Criteria typed={typed} refusalAt={refusalAt} />
      <Members typed={typed} refusalAt={refusalAt} />
    </div>
  );
}
