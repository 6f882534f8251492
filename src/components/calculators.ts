import type { PageDuScenario } from '../cahier/pages.ts';
import type { Calculette } from '../calculators/calculator.ts';
import { avance } from '../rule-pages/avance/calculator.ts';
import { calendrier } from '../rule-pages/calendrier/calculator.ts';
import { creditsAmorcage } from '../rule-pages/credits-amorcage/calculator.ts';
import { ecart } from '../rule-pages/ecart/calculator.ts';
import { evolution } from '../rule-pages/evolution/calculator.ts';
import { experiencePatient } from '../rule-pages/experience-patient/calculator.ts';
import { gains } from '../rule-pages/gains/calculator.ts';
import { indicateurs } from '../rule-pages/indicateurs/islands/calculator.ts';
import { phase2 } from '../rule-pages/phase-2/calculator.ts';
import { phase3 } from '../rule-pages/phase-3/calculator.ts';
import { plafonds } from '../rule-pages/plafonds/calculator.ts';
import { scoreQualite } from '../rule-pages/score-qualite/calculator.ts';

/** The calculator of each page of rules. */
const calculettes: Readonly<Record<PageDuScenario, Calculette>> = {
  calendrier,
  ecart,
  evolution,
  gains,
  'credits-amorcage': creditsAmorcage,
  indicateurs,
  'experience-patient': experiencePatient,
  'score-qualite': scoreQualite,
  'phase-2': phase2,
  'phase-3': phase3,
  plafonds,
  avance,
};

export const calculetteDe = (page: PageDuScenario): Calculette => calculettes[page];
