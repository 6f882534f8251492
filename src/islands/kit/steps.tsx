import { useState } from 'preact/hooks';
import type { WordedStep } from '../../cahier/told-step.ts';
import { formatNumber, formatPercent, formatValue } from '../../french/numbers.ts';
import type { Modified } from '../../scenario/run/modified-value.ts';
import { ModifiedList, ModifiedMark } from './modified.tsx';
import { StatusMark } from './status.tsx';

/** A step's value as it is shown: a share per cent, a mark from the floor to 1 with four decimals, the rest by its unit. */
export function stepValue({
  value,
  unit,
  calcul: calculation,
  shown: { as, signed = false } = {},
}: WordedStep): string {
  if (/^\d+\/\d+$/.test(calculation)) return calculation;
  if (as === 'mark') return formatNumber(value, { maximumFractionDigits: 4 });
  return as === 'share'
    ? formatPercent(value, { maximumFractionDigits: 2, signed })
    : formatValue(value, unit, { signed });
}

/** A step of the rules of patients rests on no parameter: nothing of it can be changed. */
interface Etape extends WordedStep {
  readonly modifies?: readonly Modified[];
}

interface Props {
  readonly etapes: readonly Etape[];
}

/** Beyond this many steps, only the current one tells how it was computed, until all are asked for. */
const FEW = 4;

/** The steps of a calculation, one at a time or all at once; on paper, all. */
export function Steps({ etapes: stepList }: Props) {
  const [picked, setPicked] = useState<number>();
  const [everything, setEverything] = useState(false);
  const latest = stepList.length - 1;
  const isLong = latest >= FEW;
  const currentItem = Math.min(picked ?? latest, latest);
  const go = (rank: number): void => {
    setPicked(rank);
    setEverything(false);
  };
  return (
    <>
      <ol class={`etapes${isLong && !everything ? ' etapes-courtes' : ''}`}>
        {stepList.map((etape, rank) => (
          <li
            key={etape.id}
            class={`${rank === currentItem ? 'etape-courante' : ''}${rank > currentItem ? ' etape-a-venir' : ''}`}
            aria-current={rank === currentItem ? 'step' : undefined}
          >
            <OneStep etape={etape} rang={rank + 1} />
          </li>
        ))}
      </ol>
      {latest > 0 && (
        <div class="commandes si-script">
          <button type="button" disabled={currentItem === 0} onClick={() => go(currentItem - 1)}>
            ← Étape
          </button>
          <button type="button" disabled={currentItem === latest} onClick={() => go(currentItem + 1)}>
            Étape →
          </button>
          <span class="ressort" />
          <span aria-live="polite">
            {currentItem + 1} sur {stepList.length}
          </span>
          <button
            type="button"
            disabled={!isLong && currentItem === latest}
            aria-pressed={isLong ? everything : undefined}
            onClick={() => {
              setPicked(undefined);
              setEverything(isLong && !everything);
            }}
          >
            {everything ? 'Resserrer' : 'Tout voir'}
          </button>
        </div>
      )}
    </>
  );
}

/** Whether its provenance is to be said: the text says nothing more, and an amount that is given supposes nothing. */
function supposed({ status, hypotheses, numbersAreSupposed }: WordedStep): boolean {
  if (numbersAreSupposed) return hypotheses.length > 0;
  return status !== 'texte' && (status !== 'hypothese' || hypotheses.length > 0);
}

/** The status of a step, and every hypothesis that it rests on; that of a changed value is said with the cahier's. */
export function Provenance({ etape: { status, hypotheses, modifies = [] } }: { readonly etape: Etape }) {
  const change = modifies.length > 0;
  const remaining = hypotheses.filter((id) => !modifies.some(({ hypothese }) => hypothese === id));
  const others = change ? remaining : hypotheses.slice(1);
  return (
    <>
      {change ? <ModifiedMark /> : <StatusMark status={status} hypothese={hypotheses[0]} />}
      {others.map((id) => (
        <span key={id}>
          {' '}
          <StatusMark status="hypothese" hypothese={id} />
        </span>
      ))}
    </>
  );
}

/** A step with its calculation, what decided it, its provenance and its value. */
export function OneStep({ etape, rang: rank }: { readonly etape: Etape; readonly rang: number }) {
  const valeur = stepValue(etape);
  // A calculation that is the bare value again, such as that of a phase, says nothing.
  const repeats = etape.calcul === valeur || `${etape.calcul}\u00a0€` === valeur;
  return (
    <>
      <span class="etape-rang">{rank}</span>
      <span class="etape-texte">
        <span class="etape-nom">
          {etape.label} {(etape.modifies || supposed(etape)) && <Provenance etape={etape} />}
        </span>
        {!repeats && <span class="etape-calcul">{etape.calcul}</span>}
        {etape.modifies && (
          <span class="etape-modifie">
            <ModifiedList modifies={etape.modifies} />
          </span>
        )}
        {etape.phrases.map((phrase, place) => (
          <span key={place} class="etape-phrase">
            {phrase}
          </span>
        ))}
      </span>
      <b class="etape-valeur">{valeur}</b>
    </>
  );
}
