import { useEffect, useMemo, useState } from 'preact/hooks';
import { captionOfKept } from '../../figures/comparison/words.ts';
import { formatValue } from '../../french/numbers.ts';
import type { ComputedEstimation } from '../../scenario/estimate/estimate.ts';
import { client, store } from '../../store/page-store.ts';
import { type Draw, Drawing } from '../kit/drawing.tsx';
import { SaysModified } from '../kit/modified.tsx';

interface Both {
  readonly flow: ComputedEstimation;
  readonly keptOne: ComputedEstimation;
}

/** The scenario that the reader has kept, beside the present one, payment by payment. */
export function ComparisonView({ estimationShown }: { readonly estimationShown: ComputedEstimation }) {
  const gardee = store.gardee.value;
  const [keptOne, setKept] = useState<ComputedEstimation>();
  useEffect(() => {
    if (gardee === undefined) return setKept(undefined);
    const request = { document: gardee.scenario, groupement: gardee.vue.groupement };
    void client.ask('gardee', 'estimate', request).then((issue) => {
      if (issue.state === 'fini' && issue.result.ok) setKept(issue.result);
    });
  }, [gardee]);
  const drawFigure = useMemo(
    () => keptOne && drawBoth({ flow: estimationShown, keptOne }),
    [estimationShown, keptOne],
  );

  if (gardee === undefined || keptOne === undefined) {
    // A case is nobody's scenario until one starts from it.
    if (store.sandbox.value !== undefined) return null;
    return (
      <p class="si-script">
        <button type="button" onClick={() => store.keep(store.saisie.value)}>
          Garder ce scénario pour le comparer
        </button>
      </p>
    );
  }
  const total = ({ range }: ComputedEstimation) =>
    formatValue(range.total.central, '€', { minimumFractionDigits: 0, maximumFractionDigits: 0 });
  return (
    <section>
      <h3 class="section">Comparé au scénario gardé</h3>
      <p>
        Gardé : <b>{total(keptOne)}</b> <SaysModified modifies={keptOne.modifies} />. Présent :{' '}
        <b>{total(estimationShown)}</b> <SaysModified modifies={estimationShown.modifies} />.{' '}
        <button
          type="button"
          class="lien"
          onClick={() => void store.openBeside({ from: 'Gardé', saisie: gardee })}
        >
          Rouvrir le scénario gardé
        </button>{' '}
        ·{' '}
        <button type="button" class="lien" onClick={() => store.keep(undefined)}>
          L'oublier
        </button>
      </p>
      <Drawing
        nom="comparaison"
        legend={captionOfKept}
        initialFigure={{ svg: '', table: { caption: '', head: [], rows: [] } }}
        drawFigure={drawFigure}
        modifies={estimationShown.modifies}
      />
    </section>
  );
}

function drawBoth({ flow, keptOne }: Both): Draw {
  const annees = [
    ...new Set([...flow.versements.lignes, ...keptOne.versements.lignes].map(({ annee }) => annee)),
  ].sort();
  const paid = ({ versements }: ComputedEstimation, annee: number) =>
    Number(versements.lignes.find((row) => row.annee === annee)?.total ?? 0);
  const data = {
    nameA: 'gardé',
    nameB: 'présent',
    annees: annees.map((annee) => ({ annee, a: paid(keptOne, annee), b: paid(flow, annee) })),
  };
  return async (width) => {
    const { drawing, table } = await import('../../figures/comparison/figure.ts');
    return { svg: drawing(data, { width }), table: table(data) };
  };
}
