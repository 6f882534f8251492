import { Calculateur, type PropsDePage } from '../calculateur.tsx';
import { ecart } from '../calculettes/ecart.ts';

export function CalculateurEcart(props: PropsDePage) {
  return <Calculateur {...props} definition={ecart} />;
}
