/** How a payment is shared to the last cent: what a table of it says in the place of the site's rule for sums. */
export const SHARED_TO_THE_CENT =
  'Chaque versement est partagé au centime : les parts font exactement ce qui est versé.';
