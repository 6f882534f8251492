import { useState } from 'preact/hooks';
import type { EtapeDite } from '../../cahier/told-step.ts';
import { formatNumber, formatPercent, formatValue } from '../../french/numbers.ts';
import type { Modifie } from '../../scenario/run/changed-value.ts';
import { MarqueModifie, Modifies } from './modified.tsx';
import { Statut } from './status.tsx';

/** A step's value as it is shown: a share per cent, a mark from the floor to 1 with four decimals, the rest by its unit. */
export function valeurEtape({ value, unit, calcul, shown: { as, signed = false } = {} }: EtapeDite): string {
  if (/^\d+\/\d+$/.test(calcul)) return calcul;
  if (as === 'mark') return formatNumber(value, { maximumFractionDigits: 4 });
  return as === 'share'
    ? formatPercent(value, { maximumFractionDigits: 2, signed })
    : formatValue(value, unit, { signed });
}

/** A step of the rules of patients rests on no parameter: nothing of it can be changed. */
interface Etape extends EtapeDite {
  readonly modifies?: readonly Modifie[];
}

interface Props {
  readonly etapes: readonly Etape[];
}

/** Beyond this many steps, only the current one tells how it was computed, until all are asked for. */
const PEU = 4;

/** The steps of a calculation, one at a time or all at once; on paper, all. */
export function Etapes({ etapes }: Props) {
  const [choisie, setChoisie] = useState<number>();
  const [tout, setTout] = useState(false);
  const derniere = etapes.length - 1;
  const longue = derniere >= PEU;
  const courante = Math.min(choisie ?? derniere, derniere);
  const aller = (rang: number): void => {
    setChoisie(rang);
    setTout(false);
  };
  return (
    <>
      <ol class={`etapes${longue && !tout ? ' etapes-courtes' : ''}`}>
        {etapes.map((etape, rang) => (
          <li
            key={etape.id}
            class={`${rang === courante ? 'etape-courante' : ''}${rang > courante ? ' etape-a-venir' : ''}`}
            aria-current={rang === courante ? 'step' : undefined}
          >
            <UneEtape etape={etape} rang={rang + 1} />
          </li>
        ))}
      </ol>
      {derniere > 0 && (
        <div class="commandes si-script">
          <button type="button" disabled={courante === 0} onClick={() => aller(courante - 1)}>
            ← Étape
          </button>
          <button type="button" disabled={courante === derniere} onClick={() => aller(courante + 1)}>
            Étape →
          </button>
          <span class="ressort" />
          <span aria-live="polite">
            {courante + 1} sur {etapes.length}
          </span>
          <button
            type="button"
            disabled={!longue && courante === derniere}
            aria-pressed={longue ? tout : undefined}
            onClick={() => {
              setChoisie(undefined);
              setTout(longue && !tout);
            }}
          >
            {tout ? 'Resserrer' : 'Tout voir'}
          </button>
        </div>
      )}
    </>
  );
}

/** Whether its provenance is to be said: the text says nothing more, and an amount that is given supposes nothing. */
function supposee({ status, hypotheses, numbersAreSupposed }: EtapeDite): boolean {
  if (numbersAreSupposed) return hypotheses.length > 0;
  return status !== 'texte' && (status !== 'hypothese' || hypotheses.length > 0);
}

/** The status of a step, and every hypothesis that it rests on; that of a changed value is said with the cahier's. */
function Provenance({ etape: { status, hypotheses, modifies = [] } }: { readonly etape: Etape }) {
  const change = modifies.length > 0;
  const restent = hypotheses.filter((id) => !modifies.some(({ hypothese }) => hypothese === id));
  const autres = change ? restent : hypotheses.slice(1);
  return (
    <>
      {change ? <MarqueModifie /> : <Statut status={status} hypothese={hypotheses[0]} />}
      {autres.map((id) => (
        <span key={id}>
          {' '}
          <Statut status="hypothese" hypothese={id} />
        </span>
      ))}
    </>
  );
}

function UneEtape({ etape, rang }: { readonly etape: Etape; readonly rang: number }) {
  const valeur = valeurEtape(etape);
  // A calculation that is the bare value again, such as that of a phase, says nothing.
  const redite = etape.calcul === valeur || `${etape.calcul}\u00a0€` === valeur;
  return (
    <>
      <span class="etape-rang">{rang}</span>
      <span class="etape-texte">
        <span class="etape-nom">
          {etape.label} {(etape.modifies || supposee(etape)) && <Provenance etape={etape} />}
        </span>
        {!redite && <span class="etape-calcul">{etape.calcul}</span>}
        {etape.modifies && (
          <span class="etape-modifie">
            <Modifies modifies={etape.modifies} />
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
