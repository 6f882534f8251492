import { ajuste, type Correlations, expliquer, trier } from './correlation-matrix.ts';
import { direRepetition } from './fit-faults.ts';
import type { Candidat, Essai, Etape } from './fit-results.ts';
import type { Plan } from './regression-columns.ts';
import type { Nommer } from './variable-phrases.ts';

/** Under this part of the response's variance, a gain is rounding. */
const SEUIL_GAIN = 1e-13;

export interface Selection {
  /** Ranks of the columns kept, those of a candidate together, in the order in which they entered. */
  readonly colonnes: readonly number[];
  readonly retenues: readonly Candidat[];
  readonly etapes: readonly Etape[];
}

type Groupe = Plan['parCandidat'][number];

/** A candidate that was tried: what it would add, and what it would come to. */
interface Tentative {
  readonly groupe: Groupe;
  readonly essai: Essai;
  readonly colonnes: readonly number[];
}

/**
 * Forward selection, as annexe 4 tells it: from the constant alone, the variable that raises the adjusted R² the most
 * enters, until none raises it. All from the one table of correlations, of more rows than all the candidates' columns
 * plus one. Of two candidates as good, the first enters.
 */
export function selectionner(donnees: Correlations, plan: Plan, nommer: Nommer): Selection {
  const etapes: Etape[] = [];
  const retenues: Candidat[] = [];
  let reste = plan.parCandidat;
  let colonnes: readonly number[] = [];
  let depart = 0;
  while (reste.length > 0) {
    const avant = colonnes;
    const tentatives = reste.map((groupe) => tenter(donnees, plan, groupe, avant, nommer));
    const meilleure = choisir(tentatives, donnees, depart);
    const r2Ajuste = meilleure?.essai.r2Ajuste ?? depart;
    const essais = tentatives.map(({ essai }) => essai).sort(parR2);
    etapes.push({
      numero: etapes.length + 1,
      depart,
      essais,
      ajoutee: meilleure?.essai.candidat ?? null,
      r2Ajuste,
    });
    if (meilleure === undefined) break;
    retenues.push(meilleure.essai.candidat);
    colonnes = meilleure.colonnes;
    reste = reste.filter((groupe) => groupe !== meilleure.groupe);
    depart = r2Ajuste;
  }
  return { colonnes, retenues, etapes };
}

function tenter(
  donnees: Correlations,
  { noms }: Plan,
  groupe: Groupe,
  avant: readonly number[],
  nommer: Nommer,
): Tentative {
  const { candidat, rangs } = groupe;
  const { gardees, repetitions } = trier(donnees, rangs, avant);
  const refuser = (raison: string): Tentative => ({
    groupe,
    essai: { candidat, r2Ajuste: null, raison },
    colonnes: avant,
  });
  const [premiere] = repetitions;
  if (gardees.length === avant.length && premiere !== undefined) {
    const nommees = (liste: readonly number[]) => liste.flatMap((rang) => noms[rang] ?? []);
    const [variable] = nommees([premiere.colonne]);
    if (variable === undefined || candidat === 'bandes')
      return refuser(`${nommer(candidat)} n'apportent rien de plus`);
    return refuser(direRepetition({ variable, avec: nommees(premiere.avec) }, nommer));
  }
  const { r2 } = expliquer(donnees, gardees, donnees.derniere);
  const r2Ajuste = ajuste(r2, donnees.nombre, gardees.length);
  return { groupe, essai: { candidat, r2Ajuste, raison: null }, colonnes: gardees };
}

/** The first of the best, if it raises the adjusted R² by more than rounding may. */
function choisir(
  tentatives: readonly Tentative[],
  { nombre }: Correlations,
  depart: number,
): Tentative | undefined {
  let meilleure: Tentative | undefined;
  let record = depart;
  for (const tentative of tentatives) {
    const { r2Ajuste } = tentative.essai;
    const bruit = (SEUIL_GAIN * (nombre - 1)) / (nombre - tentative.colonnes.length - 1);
    if (r2Ajuste === null || r2Ajuste <= record + bruit) continue;
    meilleure = tentative;
    record = r2Ajuste;
  }
  return meilleure;
}

const parR2 = (a: Essai, b: Essai): number =>
  (b.r2Ajuste ?? Number.NEGATIVE_INFINITY) - (a.r2Ajuste ?? Number.NEGATIVE_INFINITY) || 0;
