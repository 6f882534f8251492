import { Table } from '../../../islands/kit/figure-table.tsx';
import type { Study } from '../../../scenario/chance/study/study.ts';
import type { Modified } from '../../../scenario/run/modified-value.ts';
import { rateTables } from '../rate-tables.ts';

/** What a minimum savings rate would change, where it is tried; fetched with what computes. */
export function UnderRate({
  study,
  modifies,
}: {
  readonly study: Study;
  readonly modifies: readonly Modified[];
}) {
  const rates = rateTables(study);
  if (rates.length === 0) return null;
  return (
    <section aria-labelledby="hasard-taux">
      <h2 id="hasard-taux">Avec un taux minimal</h2>
      <p>
        <span class="statut statut-change">aucune règle du cahier</span> Chaque année, l'économie d'une
        comparaison, en part de la dépense ajustée, ne compte que si elle atteint le taux ; elle compte alors
        entière. Le hasard paie moins, et l'effort qui reste sous le taux n'est plus payé : c'est l'arbitrage.
      </p>
      {rates.map((table, rank) => (
        <Table
          key={table.caption}
          table={table}
          nom={`hasard-taux-minimal-${rank + 1}`}
          modifies={modifies}
        />
      ))}
    </section>
  );
}
