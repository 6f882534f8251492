import { Calculateur, type PropsDePage } from '../../../islands/kit/calculator-panel.tsx';
import { experiencePatient } from '../calculator.ts';

export function CalculateurExperiencePatient(props: PropsDePage) {
  return <Calculateur {...props} definition={experiencePatient} />;
}
