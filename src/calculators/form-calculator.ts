import type { FigureOptions } from '../figures/kit/figure.ts';
import type { FigureTable } from '../figures/kit/table.ts';
import type { Tasks } from '../workers/calculation/tasks.ts';

/** A figure drawn from one result: its table is at hand, what draws is fetched when it is needed. */
export interface ResultFigure<R> {
  readonly legend: string;
  /** The plain numbers that it draws. */
  readonly donnees: (result: R) => unknown;
  readonly table: (result: R) => FigureTable;
  readonly drawFigure: (result: R, options: FigureOptions) => Promise<SVGElement>;
}

interface DefinedFigure<R, D> {
  readonly legend: string;
  readonly donnees: (result: R) => D;
  readonly table: (data: D) => FigureTable;
  readonly load: () => Promise<(data: D, options: FigureOptions) => SVGElement>;
}

/** Closes a figure over the type of its data, which is nobody else's business. */
export function resultFigure<R, D>(definition: DefinedFigure<R, D>): ResultFigure<R> {
  const { legend, donnees, table, load } = definition;
  return {
    legend,
    donnees,
    table: (result) => table(donnees(result)),
    drawFigure: async (result, options) => (await load())(donnees(result), options),
  };
}

/** A form of a page, whose result, once there is one, is drawn. */
export interface PageForm<C extends string, R> {
  /** Under which the browser keeps what is typed. */
  readonly cle: string;
  /** What the fields hold at first. */
  readonly depart: Readonly<Record<C, string>>;
  /** By their names, which the files of readers bear; none where there is nothing to draw. */
  readonly figures: Readonly<Record<string, ResultFigure<R>>>;
}

/** The tasks of the worker that judge a form. */
export type FormTask = 'attribute' | 'countDepense' | 'depenseDuModele' | 'eligibilite' | 'patientsMean';

/** The fields that a task judges. */
export type FieldsOf<T extends FormTask> = keyof Parameters<Tasks[T]>[0] & string;

/** What a task gives when nothing is refused. */
export type ResultOf<T extends FormTask> = Extract<
  Awaited<ReturnType<Tasks[T]>>,
  { readonly ok: true }
>['result'];

/** A result in words: what it is, its value, and the sentence under it. */
export interface Conclusion {
  readonly nom: string;
  readonly valeur: string;
  readonly note: string;
}

/** What a calculator is that judges a form: no rule of a scenario's year, but a patient's, a group's, a candidate's. */
export interface FormCalculator<T extends FormTask> extends PageForm<FieldsOf<T>, ResultOf<T>> {
  /** Asked of the worker, or run at once when the site is built. */
  readonly task: T;
  readonly conclusion: (result: ResultOf<T>) => Conclusion;
}
