import { Calculateur, type PropsDePage } from '../../../islands/kit/calculator-panel.tsx';
import { ecart } from '../calculator.ts';

export function CalculateurEcart(props: PropsDePage) {
  return <Calculateur {...props} definition={ecart} />;
}
