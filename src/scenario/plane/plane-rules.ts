import { amended, type Edition } from '../../cahier/edition.ts';
import { zeroEuroPerPatient } from '../../cahier/literals.ts';

/** The rules as they would be if one of the two comparisons alone were paid. */
interface OneAlone {
  readonly ecart: Edition;
  readonly evolution: Edition;
}

const made = new WeakMap<Edition, OneAlone>();

/** What each comparison brings by itself: the other one's part is nought in the graph, and all the rest of it stays. */
export function oneAlone(edition: Edition): OneAlone {
  const found = made.get(edition) ?? {
    ecart: without(edition, 'contributionEvolution'),
    evolution: without(edition, 'contributionEcart'),
  };
  made.set(edition, found);
  return found;
}

function without(edition: Edition, part: 'contributionEcart' | 'contributionEvolution'): Edition {
  const rule = edition.nodes[part];
  return amended(
    edition,
    `${edition.id}, without ${part}`,
    new Map([[rule, { ...rule, formula: zeroEuroPerPatient }]]),
  );
}
