import { offered } from '../cahier/edition-facts.ts';
import type { DocumentScenario } from '../scenario/format/scenario-document.ts';
import type { Room } from './room.ts';
import { groupementOf } from './team-years.ts';

const NOTE = 'Salle de formation : les groupements, les cartes et leurs effets sont inventés.';

/** A room as a scenario: one portfolio, one envelope, which any reader of scenarios computes. A round at least was played. */
export function roomDocument({ seed, template, teams, rounds }: Room): DocumentScenario {
  return {
    format: 'ipep-scenario/1',
    cahier: offered,
    note: NOTE,
    enveloppe: { mode: 'portefeuille' },
    groupements: teams.map((nom, rank) =>
      groupementOf(
        { seed, template, team: rank + 1 },
        nom,
        rounds.map((round) => round[rank] ?? []),
      ),
    ),
  };
}
