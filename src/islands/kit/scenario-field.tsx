import type { ComponentChildren } from 'preact';
import { offered, parametersOf } from '../../cahier/edition-facts.ts';
import { displayText, phrase } from '../../calculators/field-text.ts';
import type { Field as Definition, Origin } from '../../calculators/fields.ts';
import { percentRefusal } from '../../calculators/percent-refusal.ts';
import type { Bounds } from '../../formula/bounds.ts';
import { writing } from '../../scenario/edit/field-value.ts';
import { sameNumber } from '../../scenario/format/decimal-text.ts';
import type { Fault } from '../../scenario/format/faults.ts';
import { type DocumentScenario, pathText, read, type View } from '../../scenario/format/scenario-document.ts';
import { store } from '../../store/page-store.ts';
import { mannerOf, readField } from './field-reading.ts';
import { InventedMark } from './invented.tsx';
import { ModifiedMark } from './modified.tsx';
import { NumberField } from './number-field.tsx';
import { StatusMark } from './status.tsx';
import { wordedRefusal } from './worded-refusal.ts';

const parameters = parametersOf(offered);

interface Props {
  readonly field: Definition;
  /** The scenario on screen, where it may not be the store's yet. */
  readonly scenario?: DocumentScenario;
  readonly vue: View;
  /** Sets two fields of one kind on a page apart. */
  readonly prefix?: string;
  /** Whose its value is, where it is no parameter. */
  readonly mark?: ComponentChildren;
}

/** The bounds of a percentage, as ratios; a parameter's are the cahier's. */
function boundsOf({ parameter, bounds }: Definition, scenario: DocumentScenario): Bounds | undefined {
  return parameter === undefined ? bounds?.(scenario) : parameters[parameter].bounds;
}

/** What the example of a refusal is taken from. */
const beside = (field: Definition, fault: Fault | undefined, scenario: DocumentScenario) => ({
  fault,
  bounds: boundsOf(field, scenario),
});

/** What a field is told when its value is refused: bounds per cent where it is typed per cent. */
function refusalOf(
  field: Definition,
  error: Fault | undefined,
  valeur: string,
  vue: View,
): string | undefined {
  if (error === undefined) return undefined;
  if (field.refus) return field.refus(valeur, store.saisie.value.scenario, vue);
  const bounds = boundsOf(field, store.saisie.value.scenario);
  if (bounds === undefined || field.percent !== true)
    return wordedRefusal(({ numberRefusal }) => numberRefusal(error));
  return percentRefusal(bounds, valeur);
}

/** What a field says of its value when it is refused, for where it is said elsewhere too; undefined when it is not. */
export function fieldMessage(field: Definition, scenario: DocumentScenario, vue: View): string | undefined {
  const { percent = false, defaultValue = '' } = field;
  const chemin = field.chemin(vue);
  const valeur = String(read(scenario, chemin) ?? defaultValue);
  const error = store.erreurs.value.find((each) => each.path === pathText(chemin));
  const refusal = refusalOf(field, error, valeur, vue);
  if (refusal === undefined) return undefined;
  const lu = readField(displayText(valeur, percent), {
    ...mannerOf(field),
    ...beside(field, error, scenario),
    refusal,
  });
  return phrase(lu.ok ? refusal : lu.reason);
}

/** One number of the scenario. */
export function Field(props: Props) {
  const { field, scenario = store.saisie.value.scenario, vue, prefix = 'c', mark } = props;
  const { parameter, percent = false, fraction = false, defaultValue = '', since } = field;
  const chemin = field.chemin(vue);
  const current = read(scenario, chemin);
  const valeur = String(current ?? defaultValue);
  const error = store.erreurs.value.find((each) => each.path === pathText(chemin));
  const invente = field.invente?.(scenario, vue) ?? false;
  const origine = parameter === undefined ? field.origine : parameters[parameter];
  const change = origine !== undefined && current !== undefined && !sameNumber(valeur, defaultValue);
  const before = since ? since.before : defaultValue;
  const back = (): void => {
    if (since) store.write(['parametresParAnnee'], since.without(store.saisie.value.scenario));
    else store.write(chemin, parameter === undefined ? defaultValue : undefined);
  };
  return (
    <NumberField
      id={`${prefix}-${field.id}`}
      nom={field.nom}
      unite={field.unite}
      valeur={valeur}
      chemin={pathText(chemin)}
      percent={percent}
      fraction={fraction}
      min={field.min}
      refus={refusalOf(field, error, valeur, vue)}
      {...beside(field, error, scenario)}
      change={change}
      statusMark={
        origine ? (
          change ? (
            <ModifiedMark refused={error !== undefined} />
          ) : (
            <StatusMark status={origine.status} hypothese={origine.hypothese} />
          )
        ) : (
          mark
        )
      }
      help={
        origine && (change || since) ? (
          <span class="au-cahier">
            <button type="button" class="lien" onClick={back}>
              {since ? `Revenir à la valeur d'avant ${since.year}` : returning(origine)}
              {before !== undefined && ` : ${displayText(before, percent)} ${field.unite}`}
            </button>{' '}
            {!since && <StatusMark status={origine.status} hypothese={origine.hypothese} />}
          </span>
        ) : (
          (invente || field.hypothese) && (
            <>
              {invente && <InventedMark accord={field.masculine ? '' : 'e'} />}{' '}
              {field.hypothese && <StatusMark status="hypothese" hypothese={field.hypothese} />}
            </>
          )
        )
      }
      onValue={(next) =>
        store.write(
          ...writing(
            field,
            // As it is by then: another field may have been typed in since it was rendered.
            store.saisie.value.scenario,
            vue,
            parameter !== undefined && since === undefined && sameNumber(next, defaultValue)
              ? undefined
              : next,
          ),
        )
      }
    />
  );
}

/** The way back: a hypothesis is not the cahier's value, but ours. */
export function returning({ status }: Origin): string {
  return status === 'hypothese' ? 'Revenir à notre valeur' : 'Revenir au cahier';
}
