import { useState } from 'preact/hooks';
import { euros } from '../../calculators/estimer/euros.ts';
import { numberRefusal } from '../../calculators/refusal-words.ts';
import type { ComputedEstimation } from '../../scenario/estimate/estimate.ts';
import type { Means } from '../../scenario/estimate/target/means.ts';
import { putBack, type TargetFigure } from '../../scenario/estimate/target/put-back.ts';
import { store } from '../../store/page-store.ts';
import type { Entry } from '../../store/state/entry.ts';
import { SaysModified } from '../kit/modified.tsx';
import { NumberField } from '../kit/number-field.tsx';
import { StatusMark } from '../kit/status.tsx';
import { useTarget } from './once-known.ts';

interface Props {
  /** What the figures on screen come from. */
  readonly from: Entry;
  readonly estimationShown: ComputedEstimation;
}

/** A total that one would receive: the spending or the score that reaches it, or why none does. */
export function Target({ from, estimationShown: { modifies } }: Props) {
  const [cible, setCible] = useState('');
  const answer = useTarget(cible, from);
  const refused = answer?.ok === false ? answer.erreurs[0] : undefined;
  return (
    <section class="cible si-script">
      <h3 class="section">Et pour recevoir… ?</h3>
      <NumberField
        id="cible"
        nom="Total voulu, toutes années ensemble"
        unite="€"
        valeur={cible}
        refus={refused && numberRefusal(refused)}
        fault={refused}
        statusMark={
          modifies.length > 0 ? <SaysModified modifies={modifies} /> : <StatusMark status="deduit" />
        }
        help="La dépense ou le score qui le donnerait, toutes choses égales par ailleurs."
        onValue={setCible}
      />
      <div role="status">
        {answer?.ok && (
          <dl>
            <Way
              nom="Par la dépense"
              figure="depense"
              means={answer.depense}
              cible={answer.cible}
              from={from}
            />
            <Way nom="Par le score" figure="score" means={answer.score} cible={answer.cible} from={from} />
          </dl>
        )}
      </div>
    </section>
  );
}

const WITH = { depense: 'par la dépense', score: 'par le score' } as const;

interface WayProps {
  readonly nom: string;
  readonly figure: TargetFigure;
  readonly means: Means;
  readonly cible: string;
  readonly from: Entry;
}

/** A way to the target: its figures are tried over the reader's own, as a case is. */
function Way({ nom, figure, means, cible, from: { scenario, vue } }: WayProps) {
  const reaching = putBack(scenario, vue.groupement, figure, means);
  const differs = means.found && means.by !== '0';
  return (
    <div>
      <dt>{nom}</dt>
      <dd>
        {means.phrase}{' '}
        {reaching && differs && (
          <button
            type="button"
            class="lien"
            onClick={() =>
              store.tryOut({ kind: 'essai', nom: `recevoir ${euros(cible)}, ${WITH[figure]}` }, (own) => ({
                ...own,
                scenario: reaching,
                vue,
              }))
            }
          >
            Essayer ces chiffres
          </button>
        )}
      </dd>
    </div>
  );
}
