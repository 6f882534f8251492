import { calculatorPanel } from '../../../islands/kit/calculator-panel.tsx';
import { ecart } from '../calculator.ts';

export const Panel = calculatorPanel(ecart);
