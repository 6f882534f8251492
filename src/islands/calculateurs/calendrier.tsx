import { Calculateur, type PropsDePage } from '../calculateur.tsx';
import { calendrier } from '../calculettes/calendrier.ts';

export function CalculateurCalendrier(props: PropsDePage) {
  return <Calculateur {...props} definition={calendrier} />;
}
