import { offered } from '../cahier/edition-facts.ts';
import type { DocumentScenario } from '../scenario/format/scenario-document.ts';
import { readScenario } from '../scenario/format/schema/scenario-schema.ts';
import { evaluate } from '../scenario/run/evaluate.ts';
import { namesOf, type Room, seatOf } from './room.ts';
import { groupementOf } from './team-years.ts';

const NOTE = 'Salle de formation : les groupements, les cartes et leurs effets sont inventés.';

/** A room as a scenario: one portfolio, one envelope, which any reader of scenarios computes. A round at least was played. */
export function roomDocument(room: Room): DocumentScenario {
  return {
    format: 'ipep-scenario/1',
    cahier: offered,
    note: NOTE,
    enveloppe: { mode: 'portefeuille' },
    groupements: namesOf(room).map((nom, rank) =>
      groupementOf(
        seatOf(room, rank),
        nom,
        room.rounds.map((round) => round[rank] ?? null),
      ),
    ),
  };
}

/** The results of a document that a room has made: a fault in it is ours. */
export function resultsOf(document: DocumentScenario) {
  const read = readScenario(document);
  if (!read.ok) throw new TypeError(`room: ${JSON.stringify(read.erreurs)}`);
  return evaluate(read.scenario).groupements;
}
