import '../preact-patches/french-spacing.ts';
import type { Signal } from '@preact/signals';
import { withCahierRules } from '../../scenario/edit/cahier-rules.ts';
import type { DocumentScenario } from '../../scenario/format/scenario-document.ts';
import { appliedRules } from '../../scenario/run/applied-rules.ts';
import { modifiedNames, refusedNames } from '../../scenario/run/modified-names.ts';
import { modifies } from '../../scenario/run/modified-values.ts';
import { type TriedCase, triedCase } from '../../store/tried-case.ts';

interface Props {
  readonly scenario: Pick<Signal<DocumentScenario>, 'value'>;
  /** Takes the scenario under the cahier's rules. */
  readonly giveBack: (scenario: DocumentScenario) => void;
}

/** What is on screen that is not the reader's own, or not the cahier's, and the one way back from each. */
export function ScenarioBanner({ scenario, giveBack }: Props) {
  const tried = triedCase.value;
  const all = modifies(scenario.value);
  const { refused } = appliedRules(scenario.value);
  return (
    <>
      {tried && <CaseOnScreen tried={tried} />}
      {all.length + refused.length > 0 && (
        <p class="etat-regles">
          {all.length > 0 && (
            <>
              <b>Règles modifiées</b> : {modifiedNames(all)}.{' '}
            </>
          )}
          {refused.length > 0 && (
            <>
              <b>À corriger</b> : {refusedNames(refused)}.{' '}
            </>
          )}
          {/* From a case, the way back is to one's own numbers. */}
          {tried === undefined && (
            <button
              type="button"
              class="lien si-script"
              onClick={() => giveBack(withCahierRules(scenario.value))}
            >
              Revenir aux règles du cahier
            </button>
          )}
        </p>
      )}
    </>
  );
}

function CaseOnScreen({ tried: { label, changed, what, leave, adopt } }: { readonly tried: TriedCase }) {
  return (
    <p class="etat-cas">
      <span>
        <b>{label}</b> — vos {what} n'ont pas bougé.
        {changed && (
          <span class="si-script"> Ce que vous tapez ici n'est gardé que si vous partez de ce cas.</span>
        )}
      </span>{' '}
      <button type="button" class="si-script" onClick={() => backTo(leave)}>
        Revenir à mes {what}
      </button>{' '}
      <button type="button" class="lien si-script" onClick={() => backTo(adopt)}>
        Partir de ce cas
      </button>
    </p>
  );
}

/** The banner goes with its buttons: the keyboard is left on the case that was tried. */
function backTo(way: () => void): void {
  const place =
    document.querySelector<HTMLElement>('.cas [aria-pressed="true"]') ??
    document.querySelector<HTMLElement>('.et-si button, .cible input');
  way();
  place?.focus({ preventScroll: true });
}
