export const caption = 'Combien de patients coûtent combien ; la dernière barre rassemble la traîne.';
