import { literal } from '../formula/build.ts';

export const zeroEuro = literal('0', '€');
export const zeroPoint = literal('0', 'point');
export const zeroEuroPerPatient = literal('0', '€/patient');
export const one = literal('1', '1');
