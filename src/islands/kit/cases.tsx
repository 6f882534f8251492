import '../preact-patches/french-spacing.ts';
import { useEffect, useState } from 'preact/hooks';
import { type CaseDefinition, onCase } from '../../calculators/applied-case.ts';
import type { ViewOn } from '../../calculators/page-figure.ts';
import type { DocumentScenario } from '../../scenario/format/scenario-document.ts';
import { store } from '../../store/page-store.ts';
import type { Entry } from '../../store/state/entry.ts';
import { CaseButtons } from './case-buttons.tsx';

/** A case on screen: said while the scenario is the one that it made. */
interface Applied {
  readonly case: CaseDefinition;
  readonly scenario: DocumentScenario;
  readonly avant: Entry;
}

export interface CaseListProps {
  /** The only phase in which the rules of the page exist. */
  readonly phase: 2 | 3 | undefined;
  readonly cases: readonly CaseDefinition[];
  /** The page's own example: a case may be tried before the calculator, which starts from it, is there. */
  readonly exemple?: ViewOn | undefined;
}

interface Applying {
  /** What a page does beside, of what the scenario does not keep. */
  readonly onApply?: (chosen: CaseDefinition) => void;
}

/** Edge cases as buttons that fill the fields; what they replace can be restored. */
export function CaseList({ phase, cases, exemple: example, onApply }: CaseListProps & Applying) {
  useEffect(() => {
    store.openUp();
    if (example) store.startFrom(example);
  }, []);
  const [applied, setApplied] = useState<Applied>();
  const said = applied?.scenario === store.saisie.value.scenario ? applied : undefined;
  const apply = (chosen: CaseDefinition): void => {
    const saisie = store.saisie.value;
    const { scenario, vue, setAside } = onCase(chosen, saisie, phase, store.setAside.value);
    store.modify(scenario, vue, setAside);
    onApply?.(chosen);
    // A case clicked twice, or after another one, still gives back what the reader had typed.
    setApplied((avant) => ({
      case: chosen,
      scenario,
      avant: avant?.scenario === saisie.scenario ? avant.avant : saisie,
    }));
  };
  return (
    <CaseButtons
      cases={cases}
      said={said?.case}
      onTry={apply}
      backWords="Revenir à mes chiffres"
      onBack={() => said && store.replace(said.avant)}
    />
  );
}
