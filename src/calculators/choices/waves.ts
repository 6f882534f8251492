import { calendarOf, offered } from '../../cahier/edition-facts.ts';
import { write } from '../../scenario/edit/written-value.ts';
import type { TypedGroupement } from '../../scenario/format/scenario-document.ts';
import type { Choice, Option } from './choice.ts';

const { LAST_YEAR, vaguesDuCahier } = calendarOf(offered);

/**
 * The wave moves all the years of a groupement; their figures stay. Years that would pass the last one (H15) are set
 * aside, and come back with the longer wave.
 */
function vague(premiereAnnee: number): Option['choose'] {
  return ({ scenario, setAside }, { groupement }) => {
    const { nom, annees } = scenario.groupements[groupement] as TypedGroupement;
    const key = `annees:${groupement}:${nom}`;
    const allOfThem = [...annees, ...((setAside[key] ?? []) as typeof annees)];
    // The base year, then the results years.
    const place = LAST_YEAR - premiereAnnee + 2;
    const moved = write(scenario, ['groupements', groupement, 'premiereAnnee'], premiereAnnee);
    const keptOnes = allOfThem
      .slice(0, place)
      .map((annee, rank) => ({ ...annee, annee: premiereAnnee - 1 + rank }));
    return {
      scenario: write(moved, ['groupements', groupement, 'annees'], keptOnes),
      setAside: { ...setAside, [key]: allOfThem.slice(place) },
    };
  };
}

export const vagues: Choice = {
  id: 'vague',
  nom: 'Vague',
  options: vaguesDuCahier.map(({ nom, premiereAnnee }) => ({
    valeur: String(premiereAnnee),
    nom: `${nom}, dès ${premiereAnnee}`,
    choose: vague(premiereAnnee),
  })),
  current: (scenario, { groupement }) => String(scenario.groupements[groupement]?.premiereAnnee),
};
