/** The units that a value can bear, at the outside: the algebra's units by their French names. */
export type UnitName = '1' | '€' | 'patient' | '€/patient' | 'point' | 'an';

const labels: { readonly [K in UnitName]: string } = {
  '1': '',
  '€': '€',
  patient: 'patients',
  '€/patient': '€ par patient',
  point: 'points',
  an: '',
};

const singulars: { readonly [K in UnitName]?: string } = { patient: 'patient', point: 'point' };

/**
 * The words that follow a value of this unit, or of less than two of it; the empty string where nothing follows (ratios,
 * years).
 */
export function unitLabel(unit: UnitName, lessThanTwo = false): string {
  return (lessThanTwo ? singulars[unit] : undefined) ?? labels[unit];
}
