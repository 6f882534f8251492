import { Calculateur, type PropsDePage } from '../../../islands/kit/calculator-panel.tsx';
import { evolution } from '../calculator.ts';

export function CalculateurEvolution(props: PropsDePage) {
  return <Calculateur {...props} definition={evolution} />;
}
