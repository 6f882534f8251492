import type { Edited } from '../../scenario/edit/set-aside.ts';
import { write } from '../../scenario/edit/written-value.ts';
import { read } from '../../scenario/format/scenario-document.ts';

/**
 * Another mode at a path: what the one that is left holds is set aside, and what the other one held comes back. What a
 * mode was given to start from is kept as text: left as it was, it is proposed afresh, not set aside. `from` names what
 * the path leads to, so that what is set aside does not go to another scenario's.
 */
export function swap(
  edited: Edited,
  path: readonly (string | number)[],
  mode: string,
  defaultValue: unknown,
  from = '',
): Edited {
  const { scenario, setAside } = edited;
  const keyOf = (chosen: unknown) => `${path.join('.')}:${from}:${chosen}`;
  const proposalOf = (chosen: unknown) => `proposed:${keyOf(chosen)}`;
  const current = read(scenario, path);
  const left = read(current, ['mode']);
  if (left === mode) return edited;
  const untouched = setAside[proposalOf(left)] === JSON.stringify(current);
  const givenBack = setAside[keyOf(mode)];
  return {
    scenario: write(scenario, path, givenBack ?? defaultValue),
    setAside: {
      ...setAside,
      [keyOf(left)]: untouched ? undefined : current,
      ...(givenBack === undefined && { [proposalOf(mode)]: JSON.stringify(defaultValue) ?? '' }),
    },
  };
}
