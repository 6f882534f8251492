import { calculatorPanel } from '../../../islands/kit/calculator-panel.tsx';
import { phase3 } from '../calculator.ts';

export const Panel = calculatorPanel(phase3);
