import type { Drawn } from './situations/situation.ts';

/** The indicators of the year that is asked, as they are told. */
export function indicatorNames({ document, year }: Drawn): string[] {
  const qualite = document.groupements[0]?.annees[year]?.qualite;
  if (qualite?.mode !== 'indicateurs') return [];
  const socles = qualite.socles.map(({ numero }) => `Socle n° ${numero}`);
  return [...socles, ...(qualite.carte ?? []).map(({ nom }) => nom)];
}
