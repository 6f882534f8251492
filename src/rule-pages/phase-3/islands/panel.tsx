import { Calculateur, type PropsDePage } from '../../../islands/kit/calculator-panel.tsx';
import { phase3 } from '../calculator.ts';

export function CalculateurPhase3(props: PropsDePage) {
  return <Calculateur {...props} definition={phase3} />;
}
