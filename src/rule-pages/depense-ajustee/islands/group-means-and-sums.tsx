import { useEffect, useState } from 'preact/hooks';
import type { GroupDepenses, GroupRequest } from '../../../population/adjustment/group-depenses.ts';
import type { Model } from '../../../population/adjustment/model.ts';
import { type GroupField, initialGroup } from '../../../population/adjustment/model-form.ts';
import { type FieldRefusals, wordFields } from '../../../population/field-fault-words.ts';
import { createForm } from '../../../store/form.ts';
import { client } from '../../../store/page-store.ts';
import { keptModel, type NamedProfile } from '../../../store/storage/kept-patients.ts';
import { GroupMeans } from './group-means.tsx';
import { WithModel } from './group-model-sums.tsx';
import { WithPublished } from './group-published-sum.tsx';
import type { Provenance } from './group-sum.tsx';
import { formState } from './profile-form.ts';

export interface SuiteProps {
  readonly profil: NamedProfile | undefined;
  /** Where the reader wants the means from, as the part opens. */
  readonly since: 'profil' | 'saisi';
}

const group = createForm<GroupField>('ipep-moyennes/1', initialGroup);

interface State {
  readonly result?: GroupDepenses;
  readonly refus: FieldRefusals<GroupField>;
  readonly breakdown?: string;
}

/** A group's means, and what each model makes of them. */
export function GroupRest({ profil, since }: SuiteProps) {
  const [keptOne] = useState(() => keptModel.read() ?? null);
  const [state, setState] = useState<State>({ refus: {} });
  const [trial, setTrial] = useState(0);
  useEffect(() => {
    group.openUp();
    group.write('moyennes', since);
  }, []);
  const typed = group.saisi.value;
  const model = formState.saisi.value;
  const fromProfile = profil !== undefined && typed.moyennes === 'profil' ? profil : undefined;
  useEffect(() => {
    const request: GroupRequest = { profil: fromProfile?.profil ?? null, group: typed, model, keptOne };
    void client.ask('depense-groupe', 'groupDepenses', request).then((issue) => {
      if (issue.state === 'panne') setState((avant) => ({ ...avant, breakdown: issue.message }));
      if (issue.state !== 'fini') return;
      const judgement = issue.result;
      setState((avant) =>
        judgement.ok
          ? { result: judgement.result, refus: {} }
          : { ...(avant.result && { result: avant.result }), refus: wordFields(judgement.refus) },
      );
    });
  }, [fromProfile, typed, model, keptOne, trial]);

  const { result, refus: refusal, breakdown } = state;
  const provenance = provenanceOf(fromProfile, keptOne, model.complet === '1');
  const isStale = breakdown !== undefined || Object.keys(refusal).length > 0;
  return (
    <div class="ajustee-groupe">
      <GroupMeans formState={group} profil={profil} refus={refusal} />
      {isStale && (
        <p class="fraicheur" role={breakdown ? 'alert' : 'status'}>
          <b>Les sommes affichées datent d'avant.</b> {breakdown ?? 'Une moyenne est à corriger.'}{' '}
          {breakdown && (
            <button type="button" onClick={() => setTrial(trial + 1)}>
              Réessayer
            </button>
          )}
        </p>
      )}
      {result && (
        <div class={`ajustee-sommes ${isStale ? 'perimes' : ''}`}>
          <WithPublished result={result} provenance={provenance} />
          <WithModel result={result} provenance={provenance} />
        </div>
      )}
    </div>
  );
}

const provenanceOf = (
  profil: NamedProfile | undefined,
  keptOne: Model | null,
  declare: boolean,
): Provenance => ({
  nom: profil?.nom ?? 'moyennes saisies',
  invente: profil?.invente ?? false,
  keptOne,
  declare,
});
