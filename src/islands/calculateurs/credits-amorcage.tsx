import { Calculateur, type PropsDePage } from '../calculateur.tsx';
import { creditsAmorcage } from '../calculettes/credits-amorcage.ts';

export function CalculateurCreditsAmorcage(props: PropsDePage) {
  return <Calculateur {...props} definition={creditsAmorcage} />;
}
