import { ChampDuFormulaire } from '../../../islands/kit/form/form-field.tsx';
import { OuiNon } from '../../../islands/kit/form/yes-no.tsx';
import { formulaire, reponse } from './candidate-form.ts';
import type { CriterePose, FormeProposee } from './shown-criteria.ts';

const NE_SAIS_PAS = { valeur: '', nom: 'Je ne sais pas' } as const;

interface Props {
  readonly critere: CriterePose;
  readonly formes: readonly FormeProposee[];
}

/** What is asked about a criterion: a number, a form, or yes or no. */
export function ChampDeCritere({ critere: { id, question, reponses }, formes }: Props) {
  if (id === 'patients')
    return (
      <ChampDuFormulaire
        formulaire={formulaire}
        champ="patients"
        nom={question}
        unite="patients"
        refus={reponse.refus.value.patients}
      />
    );
  if (id === 'forme') return <ChampDeForme question={question} formes={formes} />;
  const { oui = 'Oui', non = 'Non' } = reponses ?? {};
  return (
    <OuiNon
      formulaire={formulaire}
      champ={id}
      nom={question}
      options={[{ valeur: '1', nom: oui }, { valeur: '0', nom: non }, NE_SAIS_PAS]}
    />
  );
}

/** The form of the group; without one of its own, who would receive the money. */
function ChampDeForme({ question, formes }: { readonly question: string } & Pick<Props, 'formes'>) {
  const choisie = formulaire.saisi.value.forme;
  return (
    <>
      <div class="champ">
        <div class="champ-ligne">
          <label for="champ-forme">{question}</label>
          <span class="points" aria-hidden="true" />
          <select
            id="champ-forme"
            value={choisie}
            onChange={(event) => formulaire.ecrire('forme', event.currentTarget.value)}
          >
            <option value="">Je ne sais pas</option>
            {formes.map(({ id, nom }) => (
              <option key={id} value={id}>
                {nom}
              </option>
            ))}
            <option value="aucune">Ni forme, ni convention</option>
          </select>
        </div>
      </div>
      {formes.find(({ id }) => id === choisie)?.receptacle && (
        <OuiNon
          formulaire={formulaire}
          champ="receptacle"
          nom="Une forme juridique existante recevrait-elle les versements ?"
          options={[{ valeur: '1', nom: 'Oui' }, { valeur: '0', nom: 'Non' }, NE_SAIS_PAS]}
        />
      )}
    </>
  );
}
