import '../preact-patches/french-spacing.ts';
import { useEffect } from 'preact/hooks';
import { paymentsTable } from '../../calculators/payments-table.ts';
import type { PaidYears } from '../../scenario/run/paid-years.ts';
import { href } from '../../site.ts';
import { store } from '../../store/page-store.ts';
import { useHydrationKey } from '../hydration/hydration-key.ts';
import { Table } from '../kit/figure-table.tsx';
import { Freshness } from '../kit/freshness.tsx';
import { InventedMark } from '../kit/invented.tsx';
import { openedName } from '../kit/opened-name.ts';
import { groupementOf, usePaidYears } from '../kit/paid-years.ts';
import { ChosenView } from '../kit/view-choice.tsx';

interface Props {
  /** What the build computed that the example is paid. */
  readonly initial: PaidYears;
}

/** The dated line of the reader's own groupement: what each year's results pay, and when; the example's until there is one. */
export function OwnYears(props: Props) {
  return <Line key={useHydrationKey()} {...props} />;
}

function Line({ initial }: Props) {
  useEffect(() => store.openUp(), []);
  const { paid, isFresh } = usePaidYears(initial);
  const { scenario, vue } = store.saisie.value;
  const isExample = !store.isModified.value;
  const results = paid.years.flatMap(({ sur }) => (sur === null ? [] : [sur]));
  return (
    <div
      class={isFresh ? '' : 'perimes'}
      aria-busy={!isFresh}
      data-subject={JSON.stringify({ Dossier: openedName() })}
    >
      {scenario.groupements.length > 1 && (
        <ChosenView vue={{ ...vue, groupement: groupementOf({ scenario, vue }) }} ranks={[]} />
      )}
      <p>
        <b data-verbatim>{paid.nom}</b>
        {isExample && (
          <>
            {' '}
            <InventedMark />
          </>
        )}
        {' : année de départ '}
        {paid.premiereAnnee - 1}, entrée en {paid.premiereAnnee}, résultats de {results[0]} à {results.at(-1)}
        , dernier versement en {paid.years.at(-1)?.annee}.{' '}
        {isExample && (
          <>
            C'est l'exemple du site, inventé : <a href={href('/estimer/')}>donnez vos chiffres</a>, ou ouvrez
            un dossier par le menu du haut, et ce seront vos années et vos montants.
          </>
        )}
      </p>
      <Freshness />
      <Table table={paymentsTable(paid)} nom="vie-versements" modifies={paid.modifies} />
    </div>
  );
}
