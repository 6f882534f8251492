import { Calculateur, type PropsDePage } from '../../../islands/kit/calculator-panel.tsx';
import { phase2 } from '../calculator.ts';

export function CalculateurPhase2(props: PropsDePage) {
  return <Calculateur {...props} definition={phase2} />;
}
