import { Calculateur, type PropsDePage } from '../../../islands/kit/calculator-panel.tsx';
import { creditsAmorcage } from '../calculator.ts';

export function CalculateurCreditsAmorcage(props: PropsDePage) {
  return <Calculateur {...props} definition={creditsAmorcage} />;
}
