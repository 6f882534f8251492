import type { Origin } from '../../formula/node.ts';

/** What a rule rests on: a paragraph of the regulation, none of the five documents, no hypothesis of Ipep's register. */
export const regulation = (paragraph: string): Origin => ({
  status: 'externe',
  section: `42 CFR § 425.604 ${paragraph}`,
  citations: [],
  hypotheses: [],
});
