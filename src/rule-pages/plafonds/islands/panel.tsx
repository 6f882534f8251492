import { Calculateur, type PropsDePage } from '../../../islands/kit/calculator-panel.tsx';
import { plafonds } from '../calculator.ts';

export function CalculateurPlafonds(props: PropsDePage) {
  return <Calculateur {...props} definition={plafonds} />;
}
