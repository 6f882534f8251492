import type { KeptDossier } from '../../notebook/notebook.ts';
import type { Entry } from '../../store/state/entry.ts';

/** The dossier that the reader works on, as a cell keeps it: one groupement of several is the one that is looked at. */
export function activeDossier({ scenario, vue }: Entry): KeptDossier {
  const { groupements } = scenario;
  const [first] = groupements;
  const alone = groupements.length === 1;
  const nom = first?.nom.trim() || 'Mon dossier';
  return alone
    ? { nom, scenario }
    : {
        nom: `${nom.slice(0, 60)} et ${groupements.length - 1} autres`,
        groupement: vue.groupement,
        scenario,
      };
}

/** Today, by the reader's clock: « 2026-11-28 ». */
export function today(): string {
  const now = new Date();
  const two = (part: number): string => `${part}`.padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
