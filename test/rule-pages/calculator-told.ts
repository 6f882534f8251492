import type { ScenarioCalculator } from '../../src/calculators/calculator.ts';
import type { Choice } from '../../src/calculators/choices/choice.ts';
import type { Field } from '../../src/calculators/fields.ts';
import type {
  FormCalculator,
  FormTask,
  ResultFigure,
  ResultOf,
} from '../../src/calculators/form-calculator.ts';
import type { Follow, ViewOn } from '../../src/calculators/page-figure.ts';
import { captionOf, type FigureTable, shownRows } from '../../src/figures/kit/table.ts';
import { formatNumber } from '../../src/french/numbers.ts';
import { curve } from '../../src/scenario/compare/curve.ts';
import { noteCurve } from '../../src/scenario/compare/note-curve.ts';
import type { SetAside } from '../../src/scenario/edit/set-aside.ts';
import { type DocumentScenario, read } from '../../src/scenario/format/scenario-document.ts';
import { type Calculation, calculer } from '../../src/scenario/run/page-results.ts';

/* What the calculator of a page shows of a scenario, or of a form, as lines that a reviewer reads. Spaces are plain. */

export const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

const number = (value: string): string => formatNumber(value, { maximumFractionDigits: 6 });

const follow: Follow = {
  curve: async (...asked) => curve(...asked),
  noteCurve: async (...asked) => noteCurve(...asked),
};

/** A year of a scenario, and what a case has set aside to come to it. */
type Shown = ViewOn & { readonly setAside?: SetAside };

function computed({ scenario, vue }: ViewOn): Calculation {
  const answer = calculer(scenario, vue);
  if (!answer.ok) throw new RangeError(JSON.stringify(answer.erreurs));
  return answer.calcul;
}

const fieldTold =
  ({ scenario, vue }: ViewOn) =>
  (field: Field): string => {
    const typed = read(scenario, field.chemin(vue));
    const marks = [
      field.percent && 'en pour cent',
      field.parameter,
      field.hypothese,
      field.origine?.hypothese,
      field.bounds && `de ${field.bounds(scenario).min} à ${field.bounds(scenario).max}`,
      field.invente?.(scenario, vue) && 'inventé',
    ].filter(Boolean);
    const value = typed === undefined ? `défaut ${field.defaultValue ?? '—'}` : String(typed);
    return `  ${field.nom} : ${value} ${field.unite}${marks.length > 0 ? ` (${marks.join(', ')})` : ''}`;
  };

/** A choice, and what each of its options would make of the years and of the result. */
function choiceTold(choice: Choice, sur: Shown, result: (sur: ViewOn) => string): string[] {
  const { scenario, vue, setAside = {} } = sur;
  const current = choice.current(scenario, vue);
  const years = ({ groupements }: DocumentScenario) =>
    groupements[vue.groupement]?.annees.map(({ annee }) => annee) ?? [];
  return [
    `  ${choice.nom}${choice.hypothese ? ` (${choice.hypothese})` : ''}`,
    ...choice.options.map(({ valeur, nom, choose }) => {
      if (valeur === current) return `    [x] ${nom}`;
      const { scenario: chosen } = choose({ scenario, setAside }, vue, computed(sur));
      return `    [ ] ${nom} : ${result({ scenario: chosen, vue })}, années ${years(chosen).join(' ')}`;
    }),
  ];
}

const tableTold = (table: FigureTable): string[] => [
  `  ${captionOf(table)}`,
  ...[table.head, ...shownRows(table)].map((cells) => `    ${cells.join(' | ')}`),
];

/** Long lists of points are told by their ends and their middle. */
function dataTold(data: unknown): string {
  const shorten = (_: string, value: unknown): unknown =>
    Array.isArray(value) && value.length > 12
      ? [`${value.length} :`, value[0], value[Math.floor(value.length / 2)], value.at(-1)]
      : typeof value === 'number'
        ? Number(value.toPrecision(12))
        : value;
  return JSON.stringify(data, shorten, 1).replace(/\n\s*/g, ' ');
}

/** What a page shows of a scenario's year. */
export async function calculatorTold(calculator: ScenarioCalculator, sur: Shown): Promise<string[]> {
  const calculation = computed(sur);
  const { scenario, vue } = sur;
  const { result, regles, figure } = calculator;
  const stepsOf = (of: Calculation) =>
    calculator.etapes?.(of) ?? of.vue.etapes.filter(({ shownRule }) => regles.includes(shownRule));
  const steps = stepsOf(calculation);
  const resultOf = (of: readonly { readonly id: string; readonly value: string }[]): string => {
    const step = of.find(({ id }) => id === result.id);
    return step ? number(step.value) : (calculator.notApplicable ?? 'aucun résultat');
  };
  const data = await figure.donnees(calculation, sur, follow);
  const ready = await figure.preparer(calculation, sur, follow);
  return [
    `  ${calculation.vue.groupement}, ${calculation.vue.annee}`,
    ...calculator.champs(scenario, vue).map(fieldTold(sur)),
    ...(calculator.lignes?.(scenario, vue, calculation) ?? []).map(
      (each) => `  ${each.nom} : ${each.valeur} (${each.link}, ${each.page})`,
    ),
    ...(calculator.choice ?? []).flatMap((choice) =>
      choiceTold(choice, sur, (of) => resultOf(stepsOf(computed(of)))),
    ),
    ...(calculator.offer ? [`  offre : ${calculator.offer.nom}`] : []),
    ...[calculator.inventedPatients?.(scenario, vue)].filter(Boolean).map((each) => `  inventé : ${each}`),
    ...(calculator.wordings?.(calculation) ?? []).map((sentence) => `  « ${sentence} »`),
    `  ${result.nom} : ${resultOf(steps)}${calculator.thatIs ? ` ; ${calculator.thatIs(calculation)}` : ''}`,
    `  étapes : ${steps.map(({ id, value }) => `${id} ${number(value)}`).join(' ; ')}`,
    ...(calculator.tables?.(calculation) ?? []).flatMap(tableTold),
    `  figure : ${dataTold(data)}`,
    ...(ready ? tableTold(ready.table) : []),
  ].map(plain);
}

/** What a page shows of the result of its form. */
export function formTold<T extends FormTask>(calculator: FormCalculator<T>, result: ResultOf<T>): string[] {
  const { nom, valeur, note } = calculator.conclusion(result);
  const figures = Object.entries(calculator.figures) as [string, ResultFigure<ResultOf<T>>][];
  return [
    `  ${nom} : ${valeur}. ${note}`,
    ...figures.flatMap(([name, { donnees, table }]) => [
      `  figure ${name} : ${dataTold(donnees(result))}`,
      ...tableTold(table(result)),
    ]),
  ].map(plain);
}
