import {
  modelParts,
  sommePartielle,
  depenseDuModele as wholeRule,
} from '../../cahier/people/patient/adjustment-model.ts';
import { sayStep, type WordedStep } from '../../cahier/told-step.ts';
import type { Rule } from '../../formula/node.ts';
import { Exact, type ExactTable, exact } from '../../formula/read/exact.ts';
import { showValue } from '../../formula/steps.ts';
import { trace } from '../../formula/trace.ts';
import type { View } from '../../formula/view.ts';
import { formatNumber } from '../../french/numbers.ts';
import type { Judgement } from '../field-fault.ts';
import { AGE, INDEX, lineReader, VALUE, YES_NO } from './form-numbers.ts';
import { type Band, bands } from './model.ts';
import { type AjusteeField, publishedModel } from './model-form.ts';
import { type Lack, readModel, type TermRead, type TypedAjustee } from './typed-model.ts';

/** One part of the sum, for its figure. */
interface ModelPart {
  readonly nom: string;
  /** Decimal text, in €. */
  readonly montant: string;
  readonly arrivedFrom: TermRead['arrivedFrom'];
}

/** What a model says of one patient: a step for each part, then their sum. */
export interface DepenseDuPatient {
  readonly etapes: readonly WordedStep[];
  readonly parts: readonly ModelPart[];
  /** Decimal text, in €. */
  readonly somme: string;
  /** `null`: the model is whole, in the reader's words; else the sum is partial. */
  readonly manque: Lack;
  readonly source: string;
}

/** Bands of five years: the one of an age, or none under 5, which is the reference. */
export function bandOf(age: number): Band | undefined {
  return age < 5 ? undefined : bands[Math.min(Math.floor(age / 5), bands.length) - 1];
}

/** Evaluates the model of the form for its patient, exactly; nothing is computed while a field is refused. */
export function depenseDuModele(typed: TypedAjustee): Judgement<AjusteeField, DepenseDuPatient> {
  const { model, refus: refusal } = readModel(typed);
  const lu = lineReader<AjusteeField>(typed);
  const band = typed.ageForme === 'tranches' ? bandOf(Number(lu.nombre('age', AGE))) : undefined;
  // Seventeen bands, of which a patient has one at most: the others are zero, and would say nothing.
  const terms = model.termes.filter(({ cle }) => !isBand(cle) || cle === band);
  const valeurs = Object.fromEntries(terms.map(({ cle }) => [cle, valueOf(lu, cle)]));
  const allRefusals = { ...refusal, ...lu.refus };
  if (Object.keys(allRefusals).length > 0) return { ok: false, refus: allRefusals };

  const integer = { constante: model.constante, termes: terms };
  const somme = model.manque === null ? wholeRule(integer) : sommePartielle(integer);
  const parts = modelParts(integer);
  const inputs = Object.fromEntries(Object.entries(valeurs).map(([cle, texte]) => [cle, new Exact(texte)]));
  const table = exact([somme, ...parts]).run({}, [{ inputs, group: 0 }]);
  const [constante, ...others] = parts;
  if (constante === undefined) throw new RangeError('a model has a constant');

  const cameFrom = (rank: number): TermRead['arrivedFrom'] => terms[rank]?.arrivedFrom ?? 'publie';
  const constantOrigin = model.constantChanged ? 'change' : 'publie';
  const montant = (rule: Rule): string => table.value(rule, 0).toFixed();
  return {
    ok: true,
    result: {
      etapes: [
        etape(table, constante, constantOrigin, publishedModel.constante),
        ...others.map((part, rank) => etape(table, part, cameFrom(rank), publishedOf(terms[rank]))),
        etape(table, somme, 'publie'),
      ],
      parts: [
        { nom: 'Constante', montant: montant(constante), arrivedFrom: constantOrigin },
        ...others.map((part, rank) => ({
          nom: terms[rank]?.shortText ?? part.label,
          montant: montant(part),
          arrivedFrom: cameFrom(rank),
        })),
      ],
      somme: montant(somme),
      manque: model.manque,
      source: model.source,
    },
  };
}

const isBand = (cle: string): cle is Band => (bands as readonly string[]).includes(cle);

/** The patient's value of a variable. */
function valueOf(lu: ReturnType<typeof lineReader<AjusteeField>>, cle: TermRead['cle']): string {
  if (isBand(cle)) return '1';
  if (cle === 'apl') return lu.nombre('apl', INDEX);
  if (cle === 'age') return lu.nombre('age', AGE);
  if (cle === 'autre1' || cle === 'autre2' || cle === 'autre3') return lu.nombre(`${cle}Valeur`, VALUE);
  return lu.nombre(cle, YES_NO);
}

function publishedOf(term: TermRead | undefined): string | undefined {
  if (term === undefined || term.arrivedFrom !== 'change') return undefined;
  const field = `coef-${term.cle}`;
  return field in publishedModel ? publishedModel[field as keyof typeof publishedModel] : undefined;
}

/** A part of the sum, told: a coefficient of the reader's is none of the text's. */
function etape(
  table: ExactTable,
  rule: Rule,
  arrivedFrom: TermRead['arrivedFrom'],
  published?: string,
): WordedStep {
  const view: View = {
    show: (node) => showValue(table.value(node, 0), node.unit),
    held: (node) => node.branches.length,
  };
  const worded = sayStep(trace(table, rule, 0), view, arrivedFrom === 'publie' ? rule.origin.hypotheses : []);
  if (arrivedFrom === 'publie') return rule.role === 'rule' ? { ...worded, hypotheses: [] } : worded;
  if (arrivedFrom === 'invente') return { ...worded, status: 'hypothese', phrases: ['Inventé par ce site.'] };
  const insteadWords = published === undefined ? '' : `, au lieu de ${formatNumber(published)}`;
  return { ...worded, status: 'hypothese', phrases: [`Saisi par vous${insteadWords}.`] };
}
