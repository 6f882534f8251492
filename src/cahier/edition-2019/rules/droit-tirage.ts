import { divide, multiply, rule, step, total } from '../../../formula/build.ts';
import { origin } from '../../origin.ts';
import { patients } from '../inputs.ts';
import { valueOf } from '../parameter-nodes.ts';
import { depenseTotale } from './depense-totale.ts';
import { inPhase2 } from './in-phase.ts';

export const enveloppeQualite = step({
  id: 'enveloppeQualite',
  label: 'Enveloppe nationale de la qualité',
  symbol: { base: 'Q' },
  unit: '€',
  origin: origin({
    status: 'hypothese',
    section: 'partie 8-III',
    citations: ['phase2Enveloppe'],
    hypotheses: ['H5', 'H14'],
  }),
  formula: multiply(valueOf('quotePartQualite'), total(depenseTotale)),
});

export const partPatientele = step({
  id: 'partPatientele',
  label: 'Part de la patientèle totale',
  symbol: { base: 'w' },
  unit: '1',
  isPart: true,
  shown: { as: 'share' },
  origin: origin({
    status: 'deduit',
    section: 'partie 8-III',
    citations: ['phase2Enveloppe'],
    hypotheses: ['H14'],
  }),
  formula: divide(patients, total(patients)),
});

export const droitTirage = rule({
  id: 'droitTirage',
  label: 'Droit de tirage',
  symbol: { base: 'X' },
  unit: '€',
  only: inPhase2,
  origin: origin({
    status: 'hypothese',
    section: 'partie 8-III',
    citations: ['phase2Enveloppe', 'phase2DroitDeTirage'],
    hypotheses: ['H5', 'H14'],
  }),
  formula: multiply(enveloppeQualite, partPatientele),
});
