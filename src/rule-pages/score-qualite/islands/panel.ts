import { calculatorPanel } from '../../../islands/kit/calculator-panel.tsx';
import { scoreQualite } from '../calculator.ts';

export const Panel = calculatorPanel(scoreQualite);
