import type { Offered, OfferedPage } from '../../exercises/choice.ts';
import { anySeed } from '../../exercises/link.ts';
import { levelNames } from '../exercices/chooser.tsx';
import { type Choice, chosen, otherSeeds, show } from './sheets-state.ts';

/** A choice that is ready to print. */
export interface ReadySheet {
  readonly nom: string;
  readonly cases: readonly string[];
}

interface Props {
  readonly offered: readonly Offered[];
  readonly pages: readonly OfferedPage[];
  readonly ready: readonly ReadySheet[];
}

/** Which cases are on paper, in how many versions, with which numbers. */
export function CasePicker({ offered, pages, ready }: Props) {
  const choice = chosen.value;
  if (choice === undefined) return null;
  const { cases, seeds } = choice;
  const put = (changed: Partial<Choice>): void => void show({ ...choice, ...changed });
  /** In the order in which a year is told. */
  const toggle = (id: string): void => {
    const wanted = cases.includes(id) ? cases.filter((each) => each !== id) : [...cases, id];
    put({ cases: offered.flatMap((one) => (wanted.includes(one.id) ? [one.id] : [])) });
  };
  const boxes = (of: readonly Offered[], labels?: OfferedPage['rules']) => (
    <ul class="paper-cases">
      {of.map(({ id, nom, rule }) => (
        <li key={id}>
          <label>
            <input type="checkbox" checked={cases.includes(id)} onChange={() => toggle(id)} />{' '}
            {labels && labels.length > 1 && `${labels.find((each) => each.rule === rule)?.label} : `}
            {nom}
          </label>
        </li>
      ))}
    </ul>
  );
  const counted = (of: readonly Offered[]): string => {
    const count = of.filter(({ id }) => cases.includes(id)).length;
    return count === 0 ? '' : ` · ${count}`;
  };
  return (
    <form class="paper-picker" onSubmit={(event) => event.preventDefault()}>
      <p>
        <b>Feuilles prêtes</b>
      </p>
      <p class="commandes">
        {ready.map((one) => (
          <button
            key={one.nom}
            type="button"
            class="pastille"
            aria-pressed={one.cases.join() === cases.join()}
            onClick={() => put({ cases: one.cases })}
          >
            {one.nom}
          </button>
        ))}
      </p>
      <p>
        <b>Ou cas par cas</b>
      </p>
      <p class="aide">Le nom d'un cas dit la réponse à moitié : il n'est imprimé que sur le corrigé.</p>
      {pages.map(({ page, nom, rules }) => {
        const of = offered.filter((one) => one.level === 'regle' && one.page === page);
        return (
          <details key={page}>
            <summary>
              {nom}
              {counted(of)}
            </summary>
            {boxes(of, rules)}
          </details>
        );
      })}
      {(['annee', 'annees'] as const).map((level) => {
        const of = offered.filter((one) => one.level === level);
        return (
          <details key={level}>
            <summary>
              {levelNames[level]}
              {counted(of)}
            </summary>
            {boxes(of)}
          </details>
        );
      })}
      <p>
        <label>
          <input
            type="checkbox"
            checked={seeds.length === 2}
            onChange={() => put({ seeds: seeds.length === 2 ? [seeds[0]] : [seeds[0], anySeed()] })}
          />{' '}
          Une version B, avec d'autres nombres
        </label>
      </p>
      <p class="commandes">
        <button type="button" onClick={() => void show({ ...choice, seeds: otherSeeds(choice) }, 'new')}>
          Nouveaux nombres
        </button>
        {cases.length > 0 && (
          <button type="button" onClick={() => put({ cases: [] })}>
            Ne rien garder
          </button>
        )}
      </p>
    </form>
  );
}
