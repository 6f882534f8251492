import { calculatorPanel } from '../../../islands/kit/calculator-panel.tsx';
import { avance } from '../calculator.ts';

export const Panel = calculatorPanel(avance);
