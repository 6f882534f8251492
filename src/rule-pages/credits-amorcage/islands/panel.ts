import { calculatorPanel } from '../../../islands/kit/calculator-panel.tsx';
import { creditsAmorcage } from '../calculator.ts';

export const Panel = calculatorPanel(creditsAmorcage);
