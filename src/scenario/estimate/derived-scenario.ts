import type { Decimal } from 'decimal.js';
import { calendarOf, offered } from '../../cahier/edition-facts.ts';
import { auCentime } from '../format/cents.ts';
import type { AnneeSaisie, DocumentScenario } from '../format/document.ts';
import type { Erreur } from '../format/document-errors.ts';
import { type EstimationLue, estimationLue } from '../format/schema/estimation-fields.ts';
import type { ScoreSaisi } from '../format/typed-quality.ts';
import { exactEngine } from '../run/engine.ts';
import type { Estimation } from './estimation.ts';

const { DERNIERE_ANNEE } = calendarOf(offered);

export type Derivation =
  | { readonly ok: true; readonly document: DocumentScenario }
  | { readonly ok: false; readonly erreurs: readonly Erreur[] };

/** What a scenario keeps when its groupement is derived again. */
export type Reglages = Pick<DocumentScenario, 'id' | 'note' | 'parametres' | 'options' | 'enveloppe'>;

const { number } = exactEngine;

/**
 * The scenario, year by year, that follows from the answers to the simple questions, with `reglages` carried over:
 * constant patients, spending that grows from the base year on and is rounded to the cent each year (the
 * growth is not: roundings do not add up), scores on the line from the first results year to the last, as parts of
 * what can be attained each year, to two decimals; the experience counts from the second (H3). Else every error, at
 * `estimation.<field>`, with the bounds of a scenario; growths lie within ± 20 %.
 */
export function deriver(estimation: Estimation, reglages: Reglages = {}): Derivation {
  const erreurs: Erreur[] = [];
  const lue = estimationLue(estimation, { chemin: 'estimation', erreurs });
  if (lue === undefined || erreurs.length > 0) return { ok: false, erreurs };
  const annees = lesAnnees(lue);
  const horsBornes = depensesHorsBornes(lue, annees);
  if (horsBornes.length > 0) return { ok: false, erreurs: horsBornes };
  const { nom, premiereAnnee, patients, appreciation } = lue;
  const credits = { mode: 'calcul' as const, patients, appreciation };
  const groupements = [{ nom, premiereAnnee, credits, annees }];
  return { ok: true, document: { format: 'ipep-scenario/1', cahier: '2019', ...reglages, groupements } };
}

function lesAnnees(lue: EstimationLue): AnneeSaisie[] {
  const { premiereAnnee, patients } = lue;
  const attendue = number(lue.evolutionAjustee).plus(1);
  const reelle = attendue.minus(lue.ralentissement);
  const resultats = DERNIERE_ANNEE - premiereAnnee + 1;
  return Array.from({ length: resultats + 1 }, (_, rang): AnneeSaisie => {
    const figures = {
      annee: premiereAnnee - 1 + rang,
      patients,
      depenseReelle: projetee(lue.depenseReelle, reelle, rang),
      depenseAjustee: projetee(lue.depenseAjustee, attendue, rang),
    };
    if (rang === 0) return figures;
    return { ...figures, qualite: qualite(lue, rang - 1, resultats - 1) };
  });
}

function projetee(base: string, croissance: Decimal, rang: number): string {
  return rang === 0 ? base : auCentime(croissance.pow(rang).times(base));
}

function qualite(lue: EstimationLue, rang: number, dernier: number): ScoreSaisi {
  const maximum = rang === 0 ? lue.maximumPremier : lue.maximum;
  const premiere = number(lue.scorePremier).div(lue.maximumPremier);
  const pas = number(lue.scoreDernier).div(lue.maximum).minus(premiere).div(dernier);
  const score = premiere.plus(pas.times(rang)).times(maximum).toDecimalPlaces(2);
  return { mode: 'score', score: exactEngine.text(score), maximum };
}

/** A spending that is right in the base year may still grow out of a scenario's bounds. */
function depensesHorsBornes(lue: EstimationLue, annees: readonly AnneeSaisie[]): Erreur[] {
  return (['depenseReelle', 'depenseAjustee'] as const).flatMap((champ): Erreur[] => {
    if (annees.every((annee) => number(String(annee[champ])).lessThanOrEqualTo(1_000_000))) return [];
    const chemin = `estimation.${champ}`;
    return [
      {
        chemin,
        attendu: "dépense d'au plus 1 000 000 € par patient chaque année attendue",
        recu: lue[champ],
      },
    ];
  });
}
