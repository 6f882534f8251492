import '../../../islands/preact-patches/french-spacing.ts';
import { useEffect, useRef } from 'preact/hooks';
import { type TrialDefinition, Trials } from '../../../islands/kit/form/trials.tsx';
import { file, launchTask } from './open-bench.ts';
import { formState } from './settings-form.ts';

interface Props {
  readonly essais: readonly TrialDefinition[];
}

/** Settings to try: each fills the form and runs it, on invented patients; so does the way back. */
export function AdjustmentTrials({ essais: trials }: Props) {
  const avant = formState.avant.value;
  const typed = formState.saisi.value;
  const replaced = useRef(avant);
  const replacedFile = useRef(file.peek());
  useEffect(() => {
    // What was replaced is there again: it has been taken back, and not typed over.
    const cameBack = avant === undefined && replaced.current === typed;
    replaced.current = avant;
    if (avant === undefined && !cameBack) return;
    const leftFile = file.peek();
    file.value = cameBack ? replacedFile.current : undefined;
    replacedFile.current = leftFile;
    void launchTask();
  }, [avant, typed]);
  return <Trials formState={formState} essais={trials} />;
}
