import { Calculateur, type PropsDePage } from '../calculateur.tsx';
import { experiencePatient } from '../calculettes/experience-patient.ts';

export function CalculateurExperiencePatient(props: PropsDePage) {
  return <Calculateur {...props} definition={experiencePatient} />;
}
