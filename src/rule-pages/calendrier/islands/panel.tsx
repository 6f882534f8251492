import { Calculateur, type PropsDePage } from '../../../islands/kit/calculator-panel.tsx';
import { calendrier } from '../calculator.ts';

export function CalculateurCalendrier(props: PropsDePage) {
  return <Calculateur {...props} definition={calendrier} />;
}
