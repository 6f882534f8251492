import { calculatorPanel } from '../../../islands/kit/calculator-panel.tsx';
import { gains } from '../calculator.ts';

export const Panel = calculatorPanel(gains);
