import { calculatorPanel } from '../../../islands/kit/calculator-panel.tsx';
import { experiencePatient } from '../calculator.ts';

export const Panel = calculatorPanel(experiencePatient);
