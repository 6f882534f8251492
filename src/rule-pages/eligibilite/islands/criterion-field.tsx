import { FormField } from '../../../islands/kit/form/form-field.tsx';
import { YesNo } from '../../../islands/kit/form/yes-no.tsx';
import { formState, reponse } from './candidate-form.ts';
import type { AskedCriterion, ProposedLegalForm } from './shown-criteria.ts';

const DONT_KNOW = { valeur: '', nom: 'Je ne sais pas' } as const;

interface Props {
  readonly criterion: AskedCriterion;
  readonly legalFormList: readonly ProposedLegalForm[];
}

/** What is asked about a criterion: a number, a form, or yes or no. */
export function CriterionField({ criterion: { id, question, reponses }, legalFormList }: Props) {
  if (id === 'patients')
    return (
      <FormField
        formState={formState}
        field="patients"
        nom={question}
        unite="patients"
        refus={reponse.refus.value.patients}
      />
    );
  if (id === 'forme') return <LegalFormField question={question} legalFormList={legalFormList} />;
  const { yes = 'Oui', non = 'Non' } = reponses ?? {};
  return (
    <YesNo
      formState={formState}
      field={id}
      nom={question}
      options={[{ valeur: '1', nom: yes }, { valeur: '0', nom: non }, DONT_KNOW]}
    />
  );
}

/** The form of the group; without one of its own, who would receive the money. */
function LegalFormField({
  question,
  legalFormList,
}: { readonly question: string } & Pick<Props, 'legalFormList'>) {
  const picked = formState.saisi.value.forme;
  return (
    <>
      <div class="champ">
        <div class="champ-ligne">
          <label for="champ-forme">{question}</label>
          <span class="points" aria-hidden="true" />
          <select
            id="champ-forme"
            value={picked}
            onChange={(event) => formState.write('forme', event.currentTarget.value)}
          >
            <option value="">Je ne sais pas</option>
            {legalFormList.map(({ id, nom }) => (
              <option key={id} value={id}>
                {nom}
              </option>
            ))}
            <option value="aucune">Ni forme, ni convention</option>
          </select>
        </div>
      </div>
      {legalFormList.find(({ id }) => id === picked)?.receptacle && (
        <YesNo
          formState={formState}
          field="receptacle"
          nom="Une forme juridique existante recevrait-elle les versements ?"
          options={[{ valeur: '1', nom: 'Oui' }, { valeur: '0', nom: 'Non' }, DONT_KNOW]}
        />
      )}
    </>
  );
}
