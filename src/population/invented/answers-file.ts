import { randomLcg } from 'd3';
import { type Question, questions } from '../../cahier/people/questionnaire/all-questions.ts';
import { ecrireCsv, type Ligne } from '../../tables/table-writer.ts';
import type { Reponses } from '../questionnaire/answers.ts';
import { estPosee } from '../questionnaire/question-path.ts';

/** What the invented set is made with. Every figure is ours: no survey gave it. */
export interface ParametresDemonstration {
  readonly repondants: number;
  readonly graine: number;
  /** Cells with the option's words, or with its rank. */
  readonly cellules: 'mots' | 'rangs';
  /** Chance of « Oui » to each filter; the rest is « Non », but for `oubli`. */
  readonly oui: Readonly<Record<'q1' | 'q3' | 'q6' | 'q20' | 'q22', number>>;
  /** Chance of an answer that leaves the question out, « je ne sais pas » among them. */
  readonly horsNote: number;
  /** Chance of « je ne me souviens pas » to a filter. */
  readonly oubli: number;
  /** Chance that a question asked is left without an answer. */
  readonly sansReponse: number;
  /** How well each dimension goes, from 0 (never) to 1 (always), before what differs between respondents. */
  readonly niveaux: Readonly<Record<'accessibilite' | 'relation' | 'continuite', number>>;
  /** How far a respondent may be from it, either way. */
  readonly ecart: number;
}

/** The demonstration set, which pages name as invented. */
export const demonstration: ParametresDemonstration = {
  repondants: 400,
  graine: 2019,
  cellules: 'mots',
  oui: { q1: 0.85, q3: 0.6, q6: 0.45, q20: 0.8, q22: 0.22 },
  horsNote: 0.06,
  oubli: 0.04,
  sansReponse: 0.02,
  niveaux: { accessibilite: 0.62, relation: 0.7, continuite: 0.58 },
  ecart: 0.3,
};

type Hasard = () => number;

/** Invented respondents, the same at each run: additions, products and comparisons only, on d3's seeded generator. */
function* genererReponses(parametres: ParametresDemonstration): Generator<Reponses> {
  const hasard = randomLcg(parametres.graine);
  for (let i = 0; i < parametres.repondants; i++) {
    const humeur = (hasard() + hasard() - 1) * parametres.ecart;
    const reponses: { -readonly [K in keyof Reponses]: Reponses[K] } = {};
    for (const question of questions) {
      if (question.libre || question.id === 'q31' || !estPosee(reponses, question.id)) continue;
      if (hasard() >= parametres.sansReponse)
        reponses[question.id] = repondre(question, parametres, humeur, hasard);
    }
    yield reponses;
  }
}

function repondre(
  { id, options, dimension }: Question,
  { oui, oubli, horsNote, niveaux }: ParametresDemonstration,
  humeur: number,
  hasard: Hasard,
): number {
  if (dimension === undefined) {
    if (!(id in oui)) return echelon(options.length, 0.66 + humeur, hasard);
    if (hasard() < oubli) return 3;
    return hasard() < oui[id as keyof typeof oui] ? 1 : 2;
  }
  const exclues = options.flatMap(({ points }, place) => (points === undefined ? [place + 1] : []));
  if (hasard() < horsNote) return exclues[Math.floor(hasard() * exclues.length)] ?? 1;
  return echelon(3, niveaux[dimension] + humeur, hasard);
}

/** A rank from 1, the best, to `nombre`: the level decides, and chance around it. */
function echelon(nombre: number, niveau: number, hasard: Hasard): number {
  const tire = 1 - niveau + (hasard() - 0.5) * 0.9;
  return 1 + Math.min(nombre - 1, Math.max(0, Math.floor(tire * nombre)));
}

/** The invented set as a CSV file in our format; ranks make the smallest one. */
export function csvDemonstration(changes: Partial<ParametresDemonstration> = {}): string {
  const parametres = { ...demonstration, ...changes };
  const lignes: Ligne[] = [questions.map(({ id }) => id)];
  for (const reponses of genererReponses(parametres))
    lignes.push(
      questions.map(({ id, options }) => {
        const rang = reponses[id];
        if (rang === undefined) return null;
        return parametres.cellules === 'rangs' ? rang : (options[rang - 1]?.texte ?? null);
      }),
    );
  return ecrireCsv(lignes);
}
