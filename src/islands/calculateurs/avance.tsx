import { Calculateur, type PropsDePage } from '../calculateur.tsx';
import { avance } from '../calculettes/avance.ts';

export function CalculateurAvance(props: PropsDePage) {
  return <Calculateur {...props} definition={avance} />;
}
