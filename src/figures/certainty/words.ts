export const caption =
  'Du plus sûr au moins sûr : chaque part commence où finit la précédente. Le trait marque le plancher, ce qui est versé quels que soient le score et la dépense.';
