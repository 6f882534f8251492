import { stepsOf } from '../../calculators/plane/plane-figure.ts';
import {
  briefWords,
  otherPastSentence,
  phaseSentence,
  whySentence,
} from '../../calculators/plane/plane-words.ts';
import { wholeEuros } from '../../figures/kit/amounts.ts';
import type { PlaneReading } from '../../scenario/plane/read-plane.ts';
import type { Phase } from '../../scenario/plane/year-rows.ts';
import type { Etape } from '../../scenario/run/year-steps.ts';
import { Announcement } from '../kit/announcement.tsx';
import { Provenance } from '../kit/steps.tsx';

interface LineProps {
  readonly nom: string;
  readonly etape: Etape;
  /** The same from the past that is kept. */
  readonly kept?: Etape | undefined;
}

/** An amount with its provenance, and what it was from the other past. */
function Line({ nom, etape, kept }: LineProps) {
  return (
    <p class="plan-ligne">
      <span>
        {nom} <Provenance etape={etape} />
      </span>
      <b>{wholeEuros(Number(etape.value))}</b>
      {kept && <span class="plan-autre">autre passé : {wholeEuros(Number(kept.value))}</span>}
    </p>
  );
}

interface PhaseProps {
  readonly reading: PlaneReading;
  readonly phase: Phase;
}

/** What a phase pays of the point, large: it is what one looks at while a point goes. */
function PhasePays({ reading, phase }: PhaseProps) {
  const paid = reading.reading.phases[phase]?.interessement;
  const kept = reading.other?.phases[phase]?.interessement;
  const isOwn = phase === reading.phase;
  return (
    <div class={`plan-phase ${isOwn ? 'plan-phase-annee' : ''}`}>
      <h3>
        Phase {phase}
        {isOwn && <span> : celle de {reading.now.annee}</span>}
      </h3>
      {paid === undefined ? (
        <p>Sans objet : avec la tendance sur trois ans, une année de phase {phase} n'aurait pas ce passé.</p>
      ) : (
        <>
          <p class="plan-montant">
            <b>{wholeEuros(Number(paid.value))}</b> <Provenance etape={paid} />
            {kept && <span class="plan-autre">autre passé : {wholeEuros(Number(kept.value))}</span>}
          </p>
          <p>{phaseSentence(phase, reading.reading)}.</p>
        </>
      )}
    </div>
  );
}

/** What the point pays, said once it rests. */
export function PlaneResult({
  reading,
  fresh,
}: {
  readonly reading: PlaneReading;
  readonly fresh: () => boolean;
}) {
  const { gains } = reading.reading;
  const kept = reading.other;
  const both = stepsOf(reading, reading.reading).gains;
  const keptBoth = kept && stepsOf(reading, kept).gains;
  const other = otherPastSentence(reading);
  return (
    <div class={`plan-resultat ${fresh() ? '' : 'perimes'}`} aria-busy={!fresh()}>
      <Announcement class="plan-dit" fresh={fresh} brief={briefWords(reading)}>
        <p class="plan-pourquoi">
          <b>{whySentence(reading)}</b>
        </p>
        {other && <p class="plan-pourquoi">{other}</p>}
        <div class="plan-phases">
          <PhasePays reading={reading} phase={2} />
          <PhasePays reading={reading} phase={3} />
        </div>
        <Line nom="Gains reversés, par l'écart" etape={gains.ecart} kept={kept?.gains.ecart} />
        <Line nom="… par l'évolution" etape={gains.evolution} kept={kept?.gains.evolution} />
        {both && <Line nom="Gains reversés, en tout" etape={both} kept={keptBoth} />}
      </Announcement>
    </div>
  );
}
