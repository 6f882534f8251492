import { calculatorPanel } from '../../../islands/kit/calculator-panel.tsx';
import { evolution } from '../calculator.ts';

export const Panel = calculatorPanel(evolution);
