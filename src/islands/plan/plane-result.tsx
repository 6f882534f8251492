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
import { OneStep, Provenance } from '../kit/steps.tsx';

const amount = ({ value }: Etape): string => wholeEuros(Number(value));

interface PhaseProps {
  readonly reading: PlaneReading;
  readonly phase: Phase;
}

/** What a phase pays of the point, large: it is what one looks at while a point goes. */
function PhasePays({ reading, phase }: PhaseProps) {
  const paid = reading.reading.phases[phase]?.interessement;
  const kept = reading.other?.phases[phase]?.interessement;
  const name =
    phase === reading.phase ? (
      <strong>
        Phase {phase}, celle de {reading.now.annee}
      </strong>
    ) : (
      `Phase ${phase}`
    );
  if (paid === undefined)
    return (
      <p class="resultat-note">
        Phase {phase}, sans objet : avec la tendance sur trois ans, elle n'aurait pas ce passé.
      </p>
    );
  return (
    <>
      <p class="resultat-ligne">
        <span>
          {name} <Provenance etape={paid} />
        </span>
        <b data-phase={phase}>{amount(paid)}</b>
      </p>
      <p class="resultat-note">
        {phaseSentence(phase, reading.reading)}.{kept && ` De l'autre passé : ${amount(kept)}.`}
      </p>
    </>
  );
}

/** What the point pays, said once it rests, and the gains reversés that each comparison brings. */
export function PlaneResult({
  reading,
  fresh,
}: {
  readonly reading: PlaneReading;
  readonly fresh: () => boolean;
}) {
  const { gains } = reading.reading;
  const both = stepsOf(reading, reading.reading).gains;
  const other = otherPastSentence(reading);
  const steps = [
    { ...gains.ecart, label: "Gains reversés, par l'écart" },
    { ...gains.evolution, label: "Gains reversés, par l'évolution" },
    ...(both ? [{ ...both, label: 'Gains reversés, en tout' }] : []),
  ];
  return (
    <div class={fresh() ? '' : 'perimes'} aria-busy={!fresh()}>
      <Announcement class="resultat" fresh={fresh} brief={briefWords(reading)}>
        <p data-pourquoi>{whySentence(reading)}</p>
        {other && <p class="resultat-note">{other}</p>}
        <PhasePays reading={reading} phase={2} />
        <PhasePays reading={reading} phase={3} />
      </Announcement>
      <ol class="etapes">
        {steps.map((etape, rank) => (
          <li key={etape.label}>
            <OneStep etape={etape} rang={rank + 1} />
          </li>
        ))}
      </ol>
    </div>
  );
}
