import * as paymentParts from './payment-parts.ts';
import * as anneeVersement from './rules/annee-versement.ts';
import * as avance from './rules/avance.ts';
import * as bonusExperience from './rules/bonus-experience.ts';
import * as componentWeights from './rules/component-weights.ts';
import * as creditsAmorcage from './rules/credits-amorcage.ts';
import * as depenseTotale from './rules/depense-totale.ts';
import * as droitTirage from './rules/droit-tirage.ts';
import * as ecart from './rules/ecart.ts';
import * as evolution from './rules/evolution.ts';
import * as facteurEnveloppe from './rules/facteur-enveloppe.ts';
import * as gains from './rules/gains.ts';
import * as interessement from './rules/interessement.ts';
import * as interessementBrut from './rules/interessement-brut.ts';
import * as interessementPlafonne from './rules/interessement-plafonne.ts';
import * as modulation from './rules/modulation.ts';
import * as montantParPatient from './rules/montant-par-patient.ts';
import * as noteIndicateur from './rules/note-indicateur.ts';
import * as partQualite from './rules/part-qualite.ts';
import * as phase from './rules/phase.ts';
import * as plafond from './rules/plafond.ts';
import * as pointsIndicateur from './rules/points-indicateur.ts';
import * as recuperation from './rules/recuperation.ts';
import * as scoreMaximal from './rules/score-maximal.ts';
import * as scoreQualite from './rules/score-qualite.ts';
import * as soldeAvance from './rules/solde-avance.ts';
import * as total from './rules/total.ts';
import * as valorisationQualite from './rules/valorisation-qualite.ts';
import * as versement from './rules/versement.ts';
import * as shownBeside from './shown-beside.ts';

/**
 * Every value of a groupement's year that has a name, by its id: the rules, their steps, and what pages show beside
 * them. A step is here as soon as its file exports it; a test holds that all do.
 */
export const rowValues = {
  ...anneeVersement,
  ...avance,
  ...bonusExperience,
  ...componentWeights,
  ...creditsAmorcage,
  ...depenseTotale,
  ...droitTirage,
  ...ecart,
  ...evolution,
  ...facteurEnveloppe,
  ...gains,
  ...interessement,
  ...interessementBrut,
  ...interessementPlafonne,
  ...modulation,
  ...montantParPatient,
  ...partQualite,
  ...phase,
  ...plafond,
  ...recuperation,
  ...scoreMaximal,
  ...scoreQualite,
  ...soldeAvance,
  ...total,
  ...valorisationQualite,
  ...versement,
  ...paymentParts,
  ...shownBeside,
};

/** The same for the values that each indicator of the year has. */
export const itemValues = {
  ...noteIndicateur,
  ...pointsIndicateur,
};
