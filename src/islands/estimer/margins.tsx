import { marginQuestions } from '../../calculators/estimer/questions.ts';
import { percentRefusal } from '../../calculators/percent-refusal.ts';
import { numberRefusal } from '../../calculators/refusal-words.ts';
import { marginBounds } from '../../scenario/estimate/answer-bounds.ts';
import type { Margins as MarginValues } from '../../scenario/estimate/margins.ts';
import { store } from '../../store/page-store.ts';
import { NumberField } from '../kit/number-field.tsx';
import { StatusMark } from '../kit/status.tsx';

const ids = ['ralentissement', 'depenseAjustee', 'score'] as const;

interface Props {
  readonly marges: MarginValues;
  /** Those of a reader who has set none. */
  readonly byDefault: MarginValues;
}

/** How far the low and the high estimates go: our own choice, for the reader to change. */
export function Margins({ marges, byDefault }: Props) {
  return (
    <details class="pas provenances">
      <summary>Les marges entre l'estimation basse et la haute</summary>
      <p class="aide">
        De part et d'autre de vos chiffres <StatusMark status="hypothese" />
      </p>
      {ids.map((id) => {
        const { nom, unite = '', percent = false } = marginQuestions[id];
        const chemin = `marges.${id}`;
        const error = store.erreurs.value.find((each) => each.path === chemin);
        const valeur = String(marges[id]);
        return (
          <NumberField
            key={id}
            id={`m-${id}`}
            nom={nom}
            unite={unite}
            valeur={valeur}
            chemin={chemin}
            percent={percent}
            refus={error && (percent ? percentRefusal(marginBounds[id], valeur) : numberRefusal(error))}
            bounds={marginBounds[id]}
            onValue={(next) => {
              const saisie = store.saisie.value;
              store.follow({ ...saisie, marges: { ...(saisie.marges ?? byDefault), [id]: next } });
            }}
          />
        );
      })}
    </details>
  );
}
