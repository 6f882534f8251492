import type { ToldEach, ToldExercise, ToldGiven } from '../../exercises/told-exercise.ts';
import { Defile } from '../kit/scrolled-table.tsx';
import { MathName } from './math-name.tsx';

const overWords: Readonly<Record<ToldEach['over'], { readonly head: string; readonly caption: string }>> = {
  groupements: { head: 'Groupement', caption: 'Ce qui est donné de chaque groupement' },
  indicateurs: { head: 'Indicateur', caption: 'Ce qui est donné de chaque indicateur' },
  annees: { head: 'Résultats de', caption: 'Ce qui est donné de chaque année' },
};

/** Some symbols are the very name: they say nothing more. */
const symbolOf = ({ label, symbol }: ToldGiven) =>
  symbol.base === label.toLowerCase() ? null : <MathName symbol={symbol} />;

const GivenList = ({ given }: Pick<ToldExercise, 'given'>) => (
  <dl>
    {given.map((one) => (
      <div key={one.id}>
        <dt>
          {one.label} {symbolOf(one)}
        </dt>
        <dd>{one.values[0]}</dd>
      </div>
    ))}
  </dl>
);

interface Props {
  readonly exercise: ToldExercise;
  /** Which exercise it is, where a page shows several: « , exercice 2 ». */
  readonly which?: string;
}

/** What it gives of the year, and of each of several. */
export function GivenValues({ exercise: { given, each }, which = '' }: Props) {
  return (
    <>
      {given.length > 0 && <GivenList given={given} />}
      {each.map((one) => (
        <Defile key={one.over} nom={overWords[one.over].caption + which}>
          <table>
            <caption class="cache">{overWords[one.over].caption}</caption>
            <thead>
              <tr>
                <th scope="col">{overWords[one.over].head}</th>
                {one.given.map((value) => (
                  <th key={value.id} scope="col">
                    {value.label} {symbolOf(value)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {one.names.map((name, rank) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  {one.given.map((value) => (
                    <td key={value.id}>{value.values[rank]}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </Defile>
      ))}
    </>
  );
}

/** What an exercise gives, with the symbols of the rules and their units. */
export function Given({ exercise }: Props) {
  const { parameters } = exercise;
  return (
    <>
      <GivenValues exercise={exercise} />
      {parameters.length > 0 && (
        <details class="exercice-etapes">
          <summary>Les paramètres, si vous ne les savez pas par cœur</summary>
          <GivenList given={parameters} />
        </details>
      )}
    </>
  );
}
