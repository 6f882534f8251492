import { calculatorPanel } from '../../../islands/kit/calculator-panel.tsx';
import { plafonds } from '../calculator.ts';

export const Panel = calculatorPanel(plafonds);
