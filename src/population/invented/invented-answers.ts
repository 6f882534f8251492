import { randomLcg } from 'd3';
import { type Question, questions } from '../../cahier/people/questionnaire/all-questions.ts';
import { type Row, writeCsv } from '../../tables/table-writer.ts';
import type { Answers } from '../questionnaire/answers.ts';
import { isAsked } from '../questionnaire/question-path.ts';

/** What the invented set is made with. Every figure is ours: no survey gave it. */
export interface DemonstrationParameters {
  readonly respondents: number;
  readonly graine: number;
  /** Cells with the option's words, or with its rank. */
  readonly cells: 'mots' | 'rangs';
  /** Chance of « Oui » to each filter; the rest is « Non », but for `oubli`. */
  readonly yes: Readonly<Record<'q1' | 'q3' | 'q6' | 'q20' | 'q22', number>>;
  /** Chance of an answer that leaves the question out, « je ne sais pas » among them. */
  readonly outsideNote: number;
  /** Chance of « je ne me souviens pas » to a filter. */
  readonly forgotten: number;
  /** Chance that a question asked is left without an answer. */
  readonly withoutAnswer: number;
  /** How well each dimension goes, from 0 (never) to 1 (always), before what differs between respondents. */
  readonly levels: Readonly<Record<'accessibilite' | 'relation' | 'continuite', number>>;
  /** How far a respondent may be from it, either way. */
  readonly ecart: number;
}

/** The demonstration set, which pages name as invented. */
export const demonstration: DemonstrationParameters = {
  respondents: 400,
  graine: 2019,
  cells: 'mots',
  yes: { q1: 0.85, q3: 0.6, q6: 0.45, q20: 0.8, q22: 0.22 },
  outsideNote: 0.06,
  forgotten: 0.04,
  withoutAnswer: 0.02,
  levels: { accessibilite: 0.62, relation: 0.7, continuite: 0.58 },
  ecart: 0.3,
};

type Random = () => number;

/** Invented respondents, the same at each run: additions, products and comparisons only, on d3's seeded generator. */
function* generateAnswers(parametres: DemonstrationParameters): Generator<Answers> {
  const random = randomLcg(parametres.graine);
  for (let i = 0; i < parametres.respondents; i++) {
    const mood = (random() + random() - 1) * parametres.ecart;
    const reponses: { -readonly [K in keyof Answers]: Answers[K] } = {};
    for (const question of questions) {
      if (question.freeText || question.id === 'q31' || !isAsked(reponses, question.id)) continue;
      if (random() >= parametres.withoutAnswer)
        reponses[question.id] = giveAnswer(question, parametres, mood, random);
    }
    yield reponses;
  }
}

function giveAnswer(
  { id, options, dimension }: Question,
  { yes, forgotten, outsideNote, levels }: DemonstrationParameters,
  mood: number,
  random: Random,
): number {
  if (dimension === undefined) {
    if (!(id in yes)) return echelon(options.length, 0.66 + mood, random);
    if (random() < forgotten) return 3;
    return random() < yes[id as keyof typeof yes] ? 1 : 2;
  }
  const excludedOnes = options.flatMap(({ points }, place) => (points === undefined ? [place + 1] : []));
  if (random() < outsideNote) return excludedOnes[Math.floor(random() * excludedOnes.length)] ?? 1;
  return echelon(3, levels[dimension] + mood, random);
}

/** A rank from 1, the best, to `nombre`: the level decides, and chance around it. */
function echelon(number: number, level: number, random: Random): number {
  const drawn = 1 - level + (random() - 0.5) * 0.9;
  return 1 + Math.min(number - 1, Math.max(0, Math.floor(drawn * number)));
}

/** The invented set as a CSV file in our format; ranks make the smallest one. */
export function csvDemonstration(changes: Partial<DemonstrationParameters> = {}): string {
  const parametres = { ...demonstration, ...changes };
  const lignes: Row[] = [questions.map(({ id }) => id)];
  for (const reponses of generateAnswers(parametres))
    lignes.push(
      questions.map(({ id, options }) => {
        const rank = reponses[id];
        if (rank === undefined) return null;
        return parametres.cells === 'rangs' ? rank : (options[rank - 1]?.texte ?? null);
      }),
    );
  return writeCsv(lignes);
}
