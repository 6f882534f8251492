import { useEffect, useState } from 'preact/hooks';
import { formatValue } from '../../french/numbers.ts';
import { difference } from '../../scenario/compare/difference.ts';
import type { Calcul } from '../../scenario/run/page-results.ts';
import type { Etape } from '../../scenario/run/year-steps.ts';
import { client, store } from '../../store/page-store.ts';
import { MarqueModifie } from './modified.tsx';
import { valeurEtape } from './steps.tsx';

interface Props {
  /** The named value that is compared. */
  readonly id: string;
  /** Its value on screen. */
  readonly etape: Etape | undefined;
  /** Where it is found, if not among the steps of the year. */
  readonly etapes?: ((calcul: Calcul) => readonly Etape[]) | undefined;
}

/** The same result for the scenario that the reader has kept to compare, and how far it is. */
export function Gardee({ id, etape, etapes = ({ vue }) => vue.etapes }: Props) {
  const gardee = store.gardee.value;
  const [calcul, setCalcul] = useState<Calcul>();
  useEffect(() => {
    if (gardee === undefined) return setCalcul(undefined);
    void client.ask('gardee', 'calculer', gardee.scenario, gardee.vue).then((issue) => {
      if (issue.etat === 'fini' && issue.resultat.ok) setCalcul(issue.resultat.calcul);
    });
  }, [gardee]);

  if (gardee === undefined) {
    return (
      <p class="gardee si-script">
        <button type="button" class="lien" onClick={() => store.garder(store.saisie.value)}>
          Garder ce scénario pour le comparer
        </button>
      </p>
    );
  }
  const autre = calcul && etapes(calcul).find((each) => each.id === id);
  return (
    <p class="gardee">
      Scénario gardé{' '}
      {calcul && (
        <>
          ({calcul.vue.groupement}, {calcul.vue.annee}) : <b>{autre ? valeurEtape(autre) : 'sans objet'}</b>
          {autre?.modifies && (
            <>
              {' '}
              <MarqueModifie />
            </>
          )}
          {distance(etape, autre)}.{' '}
        </>
      )}
      <button type="button" class="lien" onClick={() => store.remplacer(gardee)}>
        Le rouvrir
      </button>{' '}
      ·{' '}
      <button type="button" class="lien" onClick={() => store.garder(undefined)}>
        L'oublier
      </button>
    </p>
  );
}

/** « , soit 115,00 € de plus qu'ici »: only amounts have a distance that can be said so. */
function distance(ici: Etape | undefined, gardee: Etape | undefined): string {
  if (ici === undefined || gardee === undefined || !ici.unit.startsWith('€')) return '';
  const ecart = difference(gardee.value, ici.value);
  if (ecart === '0') return ', comme ici';
  const moins = ecart.startsWith('-');
  return `, soit ${formatValue(ecart.replace('-', ''), ici.unit)} de ${moins ? 'moins' : 'plus'} qu'ici`;
}
