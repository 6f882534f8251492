import { formatNumber, MAX_NUMBER_LENGTH } from '../french/numbers.ts';
import { ratioToPercent } from '../french/percent.ts';

/** A value as it stands in a field: the French way if it is a number, else as it was typed. */
export function displayText(value: string, percent: boolean): string {
  if (value.length > MAX_NUMBER_LENGTH || !/^-?\d+(\.\d+)?$/.test(value)) return value;
  return formatNumber(percent ? ratioToPercent(value) : value);
}

/** A clause as a sentence: its first letter large. */
export function phrase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** How a refusal ends: « 9 300,5 » reçu. */
export const receivedText = (text: string): string => `« ${text} » reçu`;

/** A refusal of what was typed rather than of how a field writes it: « 9.300 », and not « 9,3 ». */
export function quoting(refusal: string, written: string, typed: string): string {
  return refusal.replace(receivedText(written), () => receivedText(typed.trim()));
}
