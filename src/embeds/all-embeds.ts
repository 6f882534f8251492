import { isOfScenario, rulePages } from '../cahier/pages.ts';
import type { Embed, EmbedKind } from './embed.ts';
import { heights } from './heights.ts';

/** The pages of patients whose calculator draws something; all those of the scenario do. */
const drawn: readonly string[] = ['patientele', 'depense-reelle', 'depense-ajustee'];

/** The laboratory of adjustment is many pieces on ten thousand invented patients: no frame is the place for it. */
const TOO_LARGE = 'modele-ajustement';

const embed = (kind: EmbedKind, id: string, of: Omit<Embed, 'id' | 'kind' | 'height'>): Embed => ({
  id,
  kind,
  ...of,
  height: heights[id] ?? 800,
});

const ofRules = rulePages
  .filter(({ id }) => id !== TOO_LARGE)
  .flatMap((page) => {
    const { id, nom } = page;
    const carries = isOfScenario(page);
    const of = { nom, page: id, chemin: `/regles/${id}/`, carries };
    const hasFigure = carries || drawn.includes(id);
    return [embed('calculateur', id, of), ...(hasFigure ? [embed('figure', `figure-${id}`, of)] : [])];
  });

const plane = embed('calculateur', 'plan', {
  nom: "Le plan de l'écart et de l'évolution",
  page: 'plan',
  chemin: '/formation/plan/',
  carries: true,
});

/** All of them, in the order of the rules; the plane last. */
export const embeds: readonly Embed[] = [...ofRules, plane];

/** The one of an id, whatever an address says that it is. */
export const embedOf = (id: string): Embed | undefined => embeds.find((each) => each.id === id);
