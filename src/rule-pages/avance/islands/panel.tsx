import { Calculateur, type PropsDePage } from '../../../islands/kit/calculator-panel.tsx';
import { avance } from '../calculator.ts';

export function CalculateurAvance(props: PropsDePage) {
  return <Calculateur {...props} definition={avance} />;
}
