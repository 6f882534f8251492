import { cells } from '../../figures/kit/cells.ts';
import type { TeamTotal } from '../../room/outcome.ts';
import { Table } from '../kit/figure-table.tsx';

/** The whole game: what is left to each team once its cards are paid. */
export function Game({ totals }: { readonly totals: readonly TeamTotal[] }) {
  const [first] = totals;
  return (
    <section id="partie" class="salle-etape" data-step="La partie" aria-labelledby="partie-titre">
      <h4 id="partie-titre">La partie entière</h4>
      {first && (
        <p>
          <b data-verbatim>{first.nom}</b> garde le plus, une fois ses cartes payées.
        </p>
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
