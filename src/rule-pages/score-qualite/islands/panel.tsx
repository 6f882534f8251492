import { Calculateur, type PropsDePage } from '../../../islands/kit/calculator-panel.tsx';
import { scoreQualite } from '../calculator.ts';

export function CalculateurScoreQualite(props: PropsDePage) {
  return <Calculateur {...props} definition={scoreQualite} />;
}
