/** Which of Ipep's references takes the place of a benchmark: its own past, followed as the country's, or the adjusted spending. */
export const references = ['passe', 'ajustee'] as const;

export type Reference = (typeof references)[number];
