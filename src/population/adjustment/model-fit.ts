import { type Correlations, correlations, trier } from './correlation-matrix.ts';
import type { RefusAjustement } from './fit-faults.ts';
import type { Ajustement, Candidat, Coefficient } from './fit-results.ts';
import { type Selection, selectionner } from './forward-selection.ts';
import { type Partage, partager } from './learning-split.ts';
import { type MoindresCarres, moindresCarres } from './least-squares.ts';
import { ecarter, nommerRepetition } from './left-out-columns.ts';
import { PART_APPRENTISSAGE, type Variable } from './model.ts';
import { accumuler, type Normales } from './normal-equations.ts';
import { predire, r2Sur } from './prediction-checks.ts';
import { type Plan, planifier } from './regression-columns.ts';
import { type Echantillon, variablesDe } from './sample.ts';
import { student95 } from './student.ts';
import { enFrancais, estBande, type Nommer } from './variable-phrases.ts';

export interface OptionsAjuster {
  /** In the order to try, or to keep without selection; by default the variables of the sample, without the bands. */
  readonly candidats?: readonly Candidat[] | undefined;
  readonly selection?: boolean | undefined;
  /** In (0, 1]. */
  readonly partApprentissage?: number | undefined;
  readonly graine?: number | undefined;
  /** How French sentences call variables: with words, by default. */
  readonly nommer?: Nommer | undefined;
}

/** A fit, with what it was made of. */
export interface AjustementFait {
  readonly ok: true;
  readonly ajustement: Ajustement;
  readonly partage: Partage;
  /** What the model expects of each patient of the sample, €. */
  readonly attendues: Float64Array;
}

const GRAINE = 1;

/**
 * Fits the spending of the learning rows by ordinary least squares (our choice: annexe 4 says « un modèle de
 * régression »), on the candidates that a forward selection keeps, or on all of them. The candidates must be in the
 * sample; a refusal is a value.
 */
export function ajusterModele(
  echantillon: Echantillon,
  options: OptionsAjuster = {},
): AjustementFait | RefusAjustement {
  const {
    candidats,
    selection = true,
    partApprentissage = Number(PART_APPRENTISSAGE),
    graine = GRAINE,
  } = options;
  const { nommer = enFrancais } = options;
  const { depense, patients } = echantillon;
  const partage = partager(patients, partApprentissage, graine);
  const plan = planifier(echantillon, candidats ?? variablesDe(echantillon));
  const lignes = partage.apprentissage.length;
  // Under a selection too: with as many columns as rows, the adjusted R² of the last ones means nothing.
  const demandees = plan.noms.length;
  if (lignes <= demandees + 1) return { ok: false, raison: 'trop-peu', lignes, colonnes: demandees };
  const normales = accumuler({ colonnes: plan.colonnes, reponse: depense, lignes: partage.apprentissage });
  const donnees = correlations(normales);
  const refus = refuserReponse(normales, donnees);
  if (refus !== undefined) return refus;
  const choix = selection ? selectionner(donnees, plan, nommer) : toutGarder(donnees, plan);
  if ('ok' in choix) return choix;
  const fait = moindresCarres(normales, choix.colonnes);
  const colonnes = choix.colonnes.map((rang) => plan.colonnes[rang] as Float64Array);
  const attendues = predire(colonnes, fait.constante, fait.coefficients, patients);
  const { r2, r2Ajuste, ecartTypeResiduel } = fait;
  const ajustement: Ajustement = {
    apprentissage: lignes,
    test: partage.test.length,
    graine,
    partApprentissage,
    retenues: choix.retenues,
    coefficients: coefficientsDe(
      fait,
      choix.colonnes.map((rang) => plan.noms[rang] as Variable),
    ),
    r2,
    r2Ajuste,
    r2Test: r2Sur(depense, attendues, partage.test),
    ecartTypeResiduel,
    etapes: choix.etapes,
    ecartees: ecarter(donnees, plan, choix, nommer),
  };
  return { ok: true, ajustement, partage, attendues };
}

function refuserReponse(
  { moyennes }: Normales,
  { normes, derniere }: Correlations,
): RefusAjustement | undefined {
  if (normes[derniere] !== 0) return undefined;
  return { ok: false, raison: 'reponse-constante', valeur: moyennes[derniere] as number };
}

function coefficientsDe(fait: MoindresCarres, noms: readonly Variable[]): Coefficient[] {
  const large = student95(fait.degres);
  const coefficient = (
    variable: Coefficient['variable'],
    valeur: number,
    erreurType: number,
  ): Coefficient => ({
    variable,
    coefficient: valeur,
    erreurType,
    bas: valeur - large * erreurType,
    haut: valeur + large * erreurType,
  });
  return [
    coefficient('constante', fait.constante, fait.erreurConstante),
    ...noms.map((nom, rang) =>
      coefficient(nom, fait.coefficients[rang] as number, fait.erreurs[rang] as number),
    ),
  ];
}

/** Every candidate, in order; refused when a variable is constant or repeats those before. Idle bands are left out. */
function toutGarder(donnees: Correlations, plan: Plan): Selection | RefusAjustement {
  const { gardees, repetitions } = trier(
    donnees,
    plan.noms.map((_, rang) => rang),
  );
  const nommees = repetitions
    .map(({ colonne, avec }) => nommerRepetition(plan, colonne, avec))
    .filter(({ variable }) => !estBande(variable));
  if (nommees.length > 0) return { ok: false, raison: 'repetitions', repetitions: nommees };
  return { colonnes: gardees, retenues: plan.parCandidat.map(({ candidat }) => candidat), etapes: [] };
}
