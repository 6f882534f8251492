export const caption =
  'Le bonus selon la note. Le point est le vôtre ; une marche commence à son niveau exactement.';
