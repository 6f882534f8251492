export const caption =
  'Sur cinq ans, la part des groupements qui, sans rien changer, reçoivent des gains reversés aucune année, une année … les cinq (tirages). À droite, ceux qui en reçoivent trois années ou plus : une année sur deux, au moins.';
