import type { Rule } from '../../../formula/node.ts';
import { anneeVersement } from './annee-versement.ts';
import { avance } from './avance.ts';
import { bonusExperience } from './bonus-experience.ts';
import { creditsAmorcage } from './credits-amorcage.ts';
import { droitTirage } from './droit-tirage.ts';
import { ecart } from './ecart.ts';
import { evolution } from './evolution.ts';
import { facteurEnveloppe } from './facteur-enveloppe.ts';
import { gains } from './gains.ts';
import { interessement } from './interessement.ts';
import { interessementBrut } from './interessement-brut.ts';
import { interessementPlafonne } from './interessement-plafonne.ts';
import { modulation } from './modulation.ts';
import { montantParPatient } from './montant-par-patient.ts';
import { noteIndicateur } from './note-indicateur.ts';
import { partQualite } from './part-qualite.ts';
import { phase } from './phase.ts';
import { plafond } from './plafond.ts';
import { recuperation } from './recuperation.ts';
import { scoreMaximal } from './score-maximal.ts';
import { scoreQualite } from './score-qualite.ts';
import { soldeAvance } from './solde-avance.ts';
import { total } from './total.ts';
import { valorisationQualite } from './valorisation-qualite.ts';
import { versement } from './versement.ts';

/**
 * Every rule, by the name of the result that it gives, in the order in which a year is told. The note of an indicator
 * is a rule of its own: each indicator of the year has one.
 */
export const rules = {
  creditsAmorcage,
  phase,
  ecart,
  evolution,
  montantParPatient,
  gains,
  noteIndicateur,
  bonusExperience,
  scoreQualite,
  scoreMaximal,
  partQualite,
  droitTirage,
  valorisationQualite,
  modulation,
  interessementBrut,
  plafond,
  interessementPlafonne,
  facteurEnveloppe,
  interessement,
  avance,
  recuperation,
  soldeAvance,
  versement,
  anneeVersement,
  total,
} as const satisfies { readonly [id: string]: Rule };
