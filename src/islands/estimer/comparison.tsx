import { useEffect, useMemo, useState } from 'preact/hooks';
import { formatValue } from '../../french/numbers.ts';
import type { EstimationCalculee } from '../../scenario/estimate/estimate.ts';
import { client, store } from '../../store/page-store.ts';
import { Dessin, type Dessiner } from '../kit/drawing.tsx';
import { DitModifie } from '../kit/modified.tsx';

interface Deux {
  readonly courant: EstimationCalculee;
  readonly garde: EstimationCalculee;
}

/** The scenario that the reader has kept, beside the present one, payment by payment. */
export function Comparaison({ estime }: { readonly estime: EstimationCalculee }) {
  const gardee = store.gardee.value;
  const [garde, setGarde] = useState<EstimationCalculee>();
  useEffect(() => {
    if (gardee === undefined) return setGarde(undefined);
    const demande = { document: gardee.scenario, groupement: gardee.vue.groupement };
    void client.ask('gardee', 'estimer', demande).then((issue) => {
      if (issue.etat === 'fini' && issue.resultat.ok) setGarde(issue.resultat);
    });
  }, [gardee]);
  const dessiner = useMemo(() => garde && dessinerDeux({ courant: estime, garde }), [estime, garde]);

  if (gardee === undefined || garde === undefined) {
    return (
      <p class="si-script">
        <button type="button" onClick={() => store.garder(store.saisie.value)}>
          Garder ce scénario pour le comparer
        </button>
      </p>
    );
  }
  const total = ({ fourchette }: EstimationCalculee) =>
    formatValue(fourchette.total.central, '€', { minimumFractionDigits: 0, maximumFractionDigits: 0 });
  return (
    <section>
      <h3 class="section">Comparé au scénario gardé</h3>
      <p>
        Gardé : <b>{total(garde)}</b> <DitModifie modifies={garde.modifies} />. Présent :{' '}
        <b>{total(estime)}</b> <DitModifie modifies={estime.modifies} />.{' '}
        <button type="button" class="lien" onClick={() => store.remplacer(gardee)}>
          Rouvrir le scénario gardé
        </button>{' '}
        ·{' '}
        <button type="button" class="lien" onClick={() => store.garder(undefined)}>
          L'oublier
        </button>
      </p>
      <Dessin
        nom="comparaison"
        legende="Ce qui est versé chaque année, dans les deux scénarios."
        initiale={{ svg: '', table: { caption: '', head: [], rows: [] } }}
        dessiner={dessiner}
        modifies={estime.modifies}
      />
    </section>
  );
}

function dessinerDeux({ courant, garde }: Deux): Dessiner {
  const annees = [
    ...new Set([...courant.versements.lignes, ...garde.versements.lignes].map(({ annee }) => annee)),
  ].sort();
  const verse = ({ versements }: EstimationCalculee, annee: number) =>
    Number(versements.lignes.find((ligne) => ligne.annee === annee)?.total ?? 0);
  const data = {
    nomA: 'gardé',
    nomB: 'présent',
    annees: annees.map((annee) => ({ annee, a: verse(garde, annee), b: verse(courant, annee) })),
  };
  return async (width) => {
    const { comparaison, comparaisonTable } = await import('../../figures/comparison/drawing.ts');
    return { svg: comparaison(data, { width }), table: comparaisonTable(data) };
  };
}
