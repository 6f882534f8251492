import { euros, inCents, wholeEuros } from '../../figures/kit/amounts.ts';
import type { PastReading } from '../../scenario/plane/paid.ts';
import type { PlanePoint } from '../../scenario/plane/plane-point.ts';
import type { PlaneReading } from '../../scenario/plane/read-plane.ts';
import type { Phase } from '../../scenario/plane/year-rows.ts';
import { expectedOf, stepsOf, valueOf } from './plane-figure.ts';

const far = (value: number): string => euros(inCents(Math.abs(value)));

function ofEcart(ecart: number): string {
  if (ecart > 0) return `${far(ecart)} sous l'intervalle`;
  return ecart < 0 ? `${far(ecart)} au-dessus de l'intervalle` : "dans l'intervalle";
}

/** By year where the évolution is that of three: what is told is a mean. */
function ofEvolution(evolution: number, since: number): string {
  if (evolution === 0) return `juste sur la tendance de ${since}`;
  return `${far(evolution)} ${evolution > 0 ? 'sous' : 'au-dessus de'} la tendance de ${since}`;
}

function whatPays(ecart: number, evolution: number): string {
  if (ecart > 0 && evolution > 0) return "l'écart et l'évolution paient";
  if (ecart > 0) return "l'écart seul paie";
  return evolution > 0 ? "l'évolution seule paie" : 'rien ne paie';
}

/** Where a point is, and what pays, in one sentence. */
export function whySentence(reading: PlaneReading): string {
  const steps = stepsOf(reading, reading.reading);
  const [ecart, evolution] = [valueOf(steps, 'ecart'), valueOf(steps, 'evolution')];
  return `Le point est ${ofEcart(ecart)}, et ${ofEvolution(evolution, reading.past.annee)} : ${whatPays(ecart, evolution)}.`;
}

/** What a phase pays, from the gains reversés on. */
export function phaseSentence(phase: Phase, { phases }: PastReading): string | undefined {
  const steps = phases[phase];
  if (steps === undefined) return undefined;
  const value = (id: Parameters<typeof valueOf>[1]): number => valueOf(steps, id);
  const gains = value('gains');
  const from = gains === 0 ? 'gains reversés nuls' : `${wholeEuros(gains)} de gains reversés`;
  const limits = [
    value('interessementPlafonne') < value('interessementBrut') && 'le plafond',
    value('interessement') < value('interessementPlafonne') && "l'enveloppe",
  ].filter((limit) => limit !== false);
  const held = limits.length === 0 ? '' : `, moins ce que retient ${limits.join(' et ')}`;
  if (phase === 2) {
    const quality = value('valorisationQualite');
    const added =
      quality === 0 ? ', et une qualité qui ne vaut rien' : `, plus ${wholeEuros(quality)} de qualité`;
    return `${from}${added}${held}`;
  }
  if (gains === 0) return `${from} : la phase 3 ne verse rien`;
  const modulation = value('interessementBrut') - gains;
  if (modulation === 0) return `${from}, que la qualité ne change pas${held}`;
  return `${from}, ${modulation > 0 ? 'plus' : 'moins'} ${wholeEuros(Math.abs(modulation))} de modulation${held}`;
}

/** « 464 525 € », « rien » */
const paid = (value: number): string => (value === 0 ? 'rien' : wholeEuros(value));

/** Why the same point pays otherwise from the past that is kept beside; undefined without one. */
export function otherPastSentence(reading: PlaneReading): string | undefined {
  const { other, past, phase } = reading;
  if (other === undefined) return undefined;
  const [own, kept] = [stepsOf(reading, reading.reading), stepsOf(reading, other)];
  const [now, before] = [valueOf(own, 'interessement'), valueOf(kept, 'interessement')];
  const trend = `La tendance de ${past.annee} laisse attendre ${euros(inCents(expectedOf(own)))} ; celle de l'autre passé, ${euros(inCents(expectedOf(kept)))}`;
  const difference =
    now === before
      ? `la phase ${phase} verse autant`
      : `la phase ${phase} verse ${paid(now)}, au lieu de ${paid(before)}`;
  return `${trend}. Le point n'a pas bougé, l'écart non plus : il ne regarde que cette année. L'évolution, elle, vient du passé : ${difference}.`;
}

/** Where a point is. */
export const placeWords = ({ ajustee, reelle }: PlanePoint): string =>
  `ajustée ${euros(inCents(ajustee))}, réelle ${euros(inCents(reelle))}`;

/** What is said aloud once a point rests. */
export function briefWords(reading: PlaneReading): string {
  const { now, past, phase, reading: of } = reading;
  const amount = valueOf(stepsOf(reading, of), 'interessement');
  return `${past.annee}, ${placeWords(past)} ; ${now.annee}, ${placeWords(now)}. ${whySentence(reading)} La phase ${phase} verse ${paid(amount)}.`;
}
