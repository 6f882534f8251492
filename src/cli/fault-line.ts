import type { AnyFault } from '../scenario/format/faults.ts';
import { publishedFault } from '../scenario/format/published-faults.ts';
import { visible } from './visible-text.ts';

/** A fault on one line: no character of the input can break it, or reach the terminal as a command. */
export function faultLine(fault: AnyFault): string {
  const { chemin, attendu, recu } = publishedFault(fault);
  return visible(`${chemin && `${chemin} : `}${attendu}, « ${recu} » reçu`);
}
