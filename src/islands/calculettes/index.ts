import type { PageId } from '../../cahier/pages.ts';
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
const calculettes: Readonly<Partial<Record<PageId, Calculette>>> = {
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

export function calculetteDe(page: PageId): Calculette {
  const found = calculettes[page];
  if (found === undefined) throw new RangeError(`the page "${page}" has no calculator`);
  return found;
}
