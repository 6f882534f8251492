import '../preact-patches/french-spacing.ts';
import { useEffect } from 'preact/hooks';
import { type CaseDefinition, onCase } from '../../calculators/applied-case.ts';
import { store } from '../../store/page-store.ts';
import { isChanged } from '../../store/state/sandbox.ts';
import { CaseButtons } from './case-buttons.tsx';

export interface CaseListProps {
  /** The only phase in which the rules of the page exist. */
  readonly phase: 2 | 3 | undefined;
  readonly cases: readonly CaseDefinition[];
}

interface Applying {
  /** What a page does beside, of what the scenario does not keep. */
  readonly onApply?: (chosen: CaseDefinition) => void;
}

/** Edge cases as buttons that fill the fields, over the reader's own numbers. */
export function CaseList({ phase, cases, onApply }: CaseListProps & Applying) {
  useEffect(() => {
    store.openUp();
  }, []);
  const tried = store.sandbox.value;
  const said = tried?.kind === 'cas' ? cases.find(({ nom }) => nom === tried.nom) : undefined;
  const apply = (chosen: CaseDefinition): void => {
    store.tryOut({ kind: 'cas', nom: chosen.nom }, ({ setAside, ...own }) =>
      onCase(chosen, own, phase, setAside),
    );
    onApply?.(chosen);
  };
  return (
    <CaseButtons
      cases={cases}
      said={said}
      changed={isChanged(store.historique.value)}
      onTry={apply}
      backWords="Revenir à mes chiffres"
      onBack={store.leaveCase}
    />
  );
}
