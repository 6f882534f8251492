import { Calculateur, type PropsDePage } from '../calculateur.tsx';
import { evolution } from '../calculettes/evolution.ts';

export function CalculateurEvolution(props: PropsDePage) {
  return <Calculateur {...props} definition={evolution} />;
}
