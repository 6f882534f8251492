import type { PostesData } from './table.ts';

/** What the figure shows, and of whom. */
export const captionOf = ({ ofWhom }: PostesData): string =>
  `Dépense par patient et par poste ${ofWhom} ; en pourcentage, la part de chaque poste dans la dépense réelle.`;
