import '../../preact-patches/french-spacing.ts';
import { useState } from 'preact/hooks';
import type { Form, Typed } from '../../../store/form.ts';
import { sandboxLabel } from '../../../store/state/sandbox-name.ts';
import { CaseButtons } from '../case-buttons.tsx';

/** An edge case of a form, as the words of a page write it. */
export interface TrialDefinition {
  readonly nom: string;
  readonly dit: string;
  readonly valeurs: Readonly<Record<string, string>>;
}

interface Props<C extends string> {
  readonly formState: Form<C>;
  readonly essais: readonly TrialDefinition[];
}

/** Whether a case has just changed a field. */
export function useBefore<C extends string>({ avant, saisi: typed }: Form<C>, field: C): boolean {
  return avant.value !== undefined && avant.value[field] !== typed.value[field];
}

/** Edge cases as buttons that fill the fields of a form, over what is typed there. */
export function Trials<C extends string>({ formState, essais: trials }: Props<C>) {
  const [chosen, setChosen] = useState<{ readonly trial: TrialDefinition; readonly donne: Typed<C> }>();
  const said = chosen?.donne === formState.saisi.value ? chosen.trial : undefined;
  const tryOut = (trial: TrialDefinition): void => {
    formState.openUp();
    const label = sandboxLabel({ kind: 'cas', nom: trial.nom });
    formState.tryOut(label, trial.valeurs as Partial<Typed<C>>);
    setChosen({ trial, donne: formState.saisi.value });
    import('../plain-banner.tsx').then(
      ({ showPlainBanner }) => showPlainBanner(),
      // What is told of the case, under the buttons, has the way back too.
      () => undefined,
    );
  };
  return (
    <CaseButtons
      cases={trials}
      said={said}
      onTry={tryOut}
      backWords="Revenir à mes valeurs"
      onBack={() => formState.comeBack()}
    />
  );
}

/** The cases of a form, as the component that its page hydrates; `base` is what each of them starts from. */
export const trialsOf =
  <C extends string>(formState: Form<C>, base: Partial<Typed<C>> = {}) =>
  ({ essais: trials }: { readonly essais: readonly TrialDefinition[] }) => {
    const whole = trials.map((trial) => ({ ...trial, valeurs: { ...base, ...trial.valeurs } }));
    return <Trials formState={formState} essais={whole} />;
  };
