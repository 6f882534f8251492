import { Calculateur, type PropsDePage } from '../calculateur.tsx';
import { plafonds } from '../calculettes/plafonds.ts';

export function CalculateurPlafonds(props: PropsDePage) {
  return <Calculateur {...props} definition={plafonds} />;
}
