import { Calculateur, type PropsDePage } from '../calculateur.tsx';
import { phase3 } from '../calculettes/phase-3.ts';

export function CalculateurPhase3(props: PropsDePage) {
  return <Calculateur {...props} definition={phase3} />;
}
