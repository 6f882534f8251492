import { cells } from '../../figures/kit/cells.ts';
import type { RoundOutcome, TeamTotal } from '../../room/outcome.ts';
import { cardNames } from '../../room/round-words.ts';
import { Table } from '../kit/figure-table.tsx';

/** The whole game: what is left to each team once its cards are paid. */
export function Game({
  rounds,
  totals,
}: {
  readonly rounds: readonly RoundOutcome[];
  readonly totals: readonly TeamTotal[];
}) {
  const [first] = totals;
  return (
    <section id="partie" class="salle-etape" data-step="La partie" aria-labelledby="partie-titre">
      <h4 id="partie-titre">La partie entière</h4>
      {first && (
        <>
          <p>
            <b data-verbatim>{first.nom}</b> garde le plus, une fois ses cartes payées. Elle a joué :
          </p>
          <ul>
            {rounds.map(({ annee, teams }) => (
              <li key={annee}>
                {annee} : {cardNames(teams.find(({ nom }) => nom === first.nom) ?? { cards: [] })}
              </li>
            ))}
          </ul>
        </>
      )}
      <Table
        nom="salle-partie"
        table={{
          caption: "Cinq années d'intéressement, et ce qui en reste (groupements inventés)",
          head: ['Équipe', 'Reçu', 'Coût des cartes', 'Reste', 'Pris aux autres'],
          rows: totals.map(({ nom, interessement, cost, net, takenFromOthers }) => [
            nom,
            cells.wholeEuros(Number(interessement)),
            cells.wholeEuros(Number(cost)),
            cells.wholeEuros(Number(net)),
            cells.wholeEuros(Number(takenFromOthers)),
          ]),
          sums: true,
        }}
      />
    </section>
  );
}
