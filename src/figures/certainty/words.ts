export const caption =
  "D'abord ce que ni le score ni la dépense ne changent, jusqu'au trait du plancher, avec ses hypothèses entre parenthèses ; puis ce qui en dépend.";
