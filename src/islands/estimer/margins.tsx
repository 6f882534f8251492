import { nomsMarges } from '../../calculators/estimer/question-names.ts';
import { refusNombre, refusPourcent } from '../../calculators/refusal-words.ts';
import type { Marges as Valeurs } from '../../scenario/estimate/margins.ts';
import { store } from '../../store/page-store.ts';
import { ChampNombre } from '../kit/number-field.tsx';
import { Statut } from '../kit/status.tsx';

const champs = [
  { id: 'ralentissement', unite: 'points par an', pourcent: true },
  { id: 'depenseAjustee', unite: "% de l'ajustée", pourcent: true },
  { id: 'score', unite: 'points', pourcent: false },
] as const;

interface Props {
  readonly marges: Valeurs;
  /** Those of a reader who has set none. */
  readonly parDefaut: Valeurs;
}

/** How far the low and the high estimates go: our own choice, for the reader to change. */
export function Marges({ marges, parDefaut }: Props) {
  return (
    <details class="pas provenances">
      <summary>Les marges entre l'estimation basse et la haute</summary>
      <p class="aide">
        De part et d'autre de vos chiffres <Statut status="hypothese" />
      </p>
      {champs.map(({ id, unite, pourcent }) => {
        const chemin = `marges.${id}`;
        const erreur = store.erreurs.value.find((each) => each.chemin === chemin);
        const valeur = String(marges[id]);
        return (
          <ChampNombre
            key={id}
            id={`m-${id}`}
            nom={nomsMarges[id]}
            unite={unite}
            valeur={valeur}
            chemin={chemin}
            pourcent={pourcent}
            refus={
              erreur && (pourcent ? refusPourcent({ min: '0', max: '0.2' }, valeur) : refusNombre(erreur))
            }
            onValeur={(next) => {
              const saisie = store.saisie.value;
              store.suivre({ ...saisie, marges: { ...(saisie.marges ?? parDefaut), [id]: next } });
            }}
          />
        );
      })}
    </details>
  );
}
