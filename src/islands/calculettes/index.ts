import type { PageDuScenario } from '../../cahier/pages.ts';
import type { Calculette } from '../page.ts';
import { avance } from './avance.ts';
import { calendrier } from './calendrier.ts';
import { creditsAmorcage } from './credits-amorcage.ts';
import { ecart } from './ecart.ts';
import { evolution } from './evolution.ts';
import { experiencePatient } from './experience-patient.ts';
import { gains } from './gains.ts';
import { indicateurs } from './indicateurs.ts';
import { phase2 } from './phase-2.ts';
import { phase3 } from './phase-3.ts';
import { plafonds } from './plafonds.ts';
import { scoreQualite } from './score-qualite.ts';

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
