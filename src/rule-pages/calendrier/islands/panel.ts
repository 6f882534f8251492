import { calculatorPanel } from '../../../islands/kit/calculator-panel.tsx';
import { calendrier } from '../calculator.ts';

export const Panel = calculatorPanel(calendrier);
