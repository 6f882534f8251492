import { calculatorPanel } from '../../../islands/kit/calculator-panel.tsx';
import { phase2 } from '../calculator.ts';

export const Panel = calculatorPanel(phase2);
