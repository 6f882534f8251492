import { decodeLink } from '../scenario/format/link.ts';
import { mendFragment } from '../scenario/format/link-checksum.ts';
import type { LinkFault } from '../scenario/format/link-fault.ts';
import { mendPath } from '../scenario/format/mended-path.ts';
import { publishedFault } from '../scenario/format/published-faults.ts';
import { readScenario } from '../scenario/format/schema/scenario-schema.ts';
import { evaluate } from '../scenario/run/evaluate.ts';
import type { Start } from './room.ts';
import { roundedStart, STARTS } from './start.ts';

/** What a trainee's link gives a team, or why it gives nothing. */
export type LinkedStart =
  | {
      readonly ok: true;
      readonly nom: string;
      readonly start: Start;
      /** How many groupements the dossier has: the first one plays. */
      readonly groupements: number;
    }
  | { readonly ok: false; readonly code: 'none' }
  | { readonly ok: false; readonly code: 'link'; readonly fault: LinkFault }
  | {
      readonly ok: false;
      readonly code: 'scenario';
      readonly faults: readonly ReturnType<typeof publishedFault>[];
    };

/** The first groupement of the dossier that a line of text carries, as a room takes it: its size, its spending, its score. */
export function linkedStart(line: string): LinkedStart {
  const text = line.trim();
  const fragment = mendFragment(text.slice(text.indexOf('#') + 1)) ?? mendPath(text)?.split('#')[1];
  if (fragment === undefined) return { ok: false, code: 'none' };
  const link = decodeLink(fragment);
  if (link.kind === 'none') return { ok: false, code: 'none' };
  if (link.kind === 'refused') return { ok: false, code: 'link', fault: link.code };
  const read = readScenario((link.payload as { readonly scenario?: unknown }).scenario);
  if (!read.ok) return { ok: false, code: 'scenario', faults: read.erreurs.map(publishedFault) };
  const { groupements } = read.scenario;
  const [first] = groupements;
  const [base] = first?.annees ?? [];
  const [year] = evaluate(read.scenario).groupements[0]?.annees ?? [];
  if (first === undefined || base === undefined || year === undefined) return { ok: false, code: 'none' };
  return {
    ok: true,
    nom: first.nom,
    groupements: groupements.length,
    start: roundedStart({
      patients: Number(base.patients),
      distance: (1000 * Number(base.depenseReelle)) / Number(base.depenseAjustee),
      score: (STARTS.score.max * Number(year.scoreQualite)) / Number(year.scoreMaximal),
    }),
  };
}
