import type { Rule } from '../formula/node.ts';
import { anneeVersement } from './rules/annee-versement.ts';
import { avance } from './rules/avance.ts';
import { bonusExperience } from './rules/bonus-experience.ts';
import { creditsAmorcage } from './rules/credits-amorcage.ts';
import { droitTirage } from './rules/droit-tirage.ts';
import { ecart } from './rules/ecart.ts';
import { evolution } from './rules/evolution.ts';
import { facteurEnveloppe } from './rules/facteur-enveloppe.ts';
import { gains } from './rules/gains.ts';
import { interessement } from './rules/interessement.ts';
import { interessementBrut } from './rules/interessement-brut.ts';
import { interessementPlafonne } from './rules/interessement-plafonne.ts';
import { modulation } from './rules/modulation.ts';
import { montantParPatient } from './rules/montant-par-patient.ts';
import { noteIndicateur } from './rules/note-indicateur.ts';
import { partQualite } from './rules/part-qualite.ts';
import { phase } from './rules/phase.ts';
import { plafond } from './rules/plafond.ts';
import { recuperation } from './rules/recuperation.ts';
import { scoreMaximal } from './rules/score-maximal.ts';
import { scoreQualite } from './rules/score-qualite.ts';
import { soldeAvance } from './rules/solde-avance.ts';
import { total } from './rules/total.ts';
import { valorisationQualite } from './rules/valorisation-qualite.ts';
import { versement } from './rules/versement.ts';

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

export type RuleId = keyof typeof rules;

/** A rule by its id; throws on an unknown one, so that a page that names it stops the build. */
export function ruleOf(id: string): Rule {
  if (!Object.hasOwn(rules, id)) {
    throw new RangeError(`unknown rule "${id}"; the rules are ${Object.keys(rules).join(', ')}`);
  }
  return rules[id as RuleId];
}
