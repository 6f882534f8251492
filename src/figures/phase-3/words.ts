export const caption =
  'La modulation selon le score. Le point est le vôtre, avec les euros ajoutés aux gains reversés ou retirés.';
