import { Calculateur, type PropsDePage } from '../calculateur.tsx';
import { gains } from '../calculettes/gains.ts';

export function CalculateurGains(props: PropsDePage) {
  return <Calculateur {...props} definition={gains} />;
}
