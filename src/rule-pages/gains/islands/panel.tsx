import { Calculateur, type PropsDePage } from '../../../islands/kit/calculator-panel.tsx';
import { gains } from '../calculator.ts';

export function CalculateurGains(props: PropsDePage) {
  return <Calculateur {...props} definition={gains} />;
}
