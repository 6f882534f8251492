import { adjustmentSamples } from './adjustment.ts';
import { balanceSamples } from './balance.ts';
import { cascadeSamples } from './cascade.ts';
import { chanceSamples } from './chance.ts';
import { changesSamples } from './changes.ts';
import { estimateSamples } from './estimate.ts';
import { experienceSamples } from './experience.ts';
import { gainsSamples } from './gains.ts';
import { incentiveSamples } from './incentive.ts';
import { keySamples } from './key.ts';
import { patienteleSamples } from './patientele.ts';
import { paymentSamples } from './payment.ts';
import { planeSamples } from './plane.ts';
import { qualitySamples } from './quality.ts';
import type { Sample } from './sample.ts';
import { versementsSamples } from './versements.ts';

/** Every figure with an ordinary case first, then the cases that put its labels in difficulty; a file a family. */
export const samples: readonly Sample[] = [
  ...gainsSamples,
  ...patienteleSamples,
  ...paymentSamples,
  ...versementsSamples,
  ...qualitySamples,
  ...experienceSamples,
  ...estimateSamples,
  ...adjustmentSamples,
  ...balanceSamples,
  ...cascadeSamples,
  ...chanceSamples,
  ...changesSamples,
  ...incentiveSamples,
  ...keySamples,
  ...planeSamples,
];
