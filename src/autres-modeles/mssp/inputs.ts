import { input } from '../../formula/build.ts';

/* What the regulation computes on, a performance year of an ACO. Its dollars are written in the algebra's unit of money. */

const patients = input({
  id: 'patients',
  label: 'Patients rattachés',
  symbol: { base: 'n' },
  unit: 'patient',
  bounds: { min: '1', max: '10000000', whole: true },
});

/** Per person-year. */
const depense = input({
  id: 'depense',
  label: 'Dépense de l’année',
  symbol: { base: 'D' },
  unit: '€/patient',
  bounds: { min: '0', minExclusive: true },
});

/** The updated benchmark, per person-year. */
const reference = input({
  id: 'reference',
  label: 'Référence mise à jour',
  symbol: { base: 'B' },
  unit: '€/patient',
  bounds: { min: '0', minExclusive: true },
});

/** The overall quality performance score, as a part of its maximum. */
const qualite = input({
  id: 'qualite',
  label: 'Note de qualité, en part',
  symbol: { base: 'q' },
  unit: '1',
  isPart: true,
  bounds: { min: '0', max: '1' },
});

export const inputs = { patients, depense, reference, qualite } as const;

export type MsspInputId = keyof typeof inputs;
