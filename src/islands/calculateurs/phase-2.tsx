import { Calculateur, type PropsDePage } from '../calculateur.tsx';
import { phase2 } from '../calculettes/phase-2.ts';

export function CalculateurPhase2(props: PropsDePage) {
  return <Calculateur {...props} definition={phase2} />;
}
