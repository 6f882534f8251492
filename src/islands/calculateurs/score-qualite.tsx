import { Calculateur, type PropsDePage } from '../calculateur.tsx';
import { scoreQualite } from '../calculettes/score-qualite.ts';

export function CalculateurScoreQualite(props: PropsDePage) {
  return <Calculateur {...props} definition={scoreQualite} />;
}
