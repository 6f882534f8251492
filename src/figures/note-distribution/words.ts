export const caption =
  'Combien de répondants ont quelle note, par tranche de dix points ; le trait tireté est la note du groupe.';
