/** What is said once about the site: its name, its addresses. */

export const nom = 'Ipep, pas à pas';

/** Where « Signaler une erreur » leads, a `mailto:` or an `https:` address; the link is absent when unset. */
export const reportContact: string | undefined = undefined;

/** An address of the site under its base path: `href('/estimer/')`. */
export function href(path: string): string {
  return import.meta.env.BASE_URL.replace(/\/$/, '') + path;
}

/** The main entries, in the order of the header. */
export const entrees = [
  { chemin: '/estimer/', nom: 'Estimer' },
  { chemin: '/dossiers/', nom: 'Dossiers' },
  { chemin: '/carnet/', nom: 'Carnet' },
  { chemin: '/regles/', nom: 'Règles' },
  { chemin: '/parcours/', nom: 'Le cahier' },
  { chemin: '/formation/', nom: 'Formation' },
  { chemin: '/questionnaire/', nom: 'Questionnaire' },
  { chemin: '/parametres/', nom: 'Paramètres' },
  { chemin: '/laboratoire/', nom: 'Laboratoire' },
  { chemin: '/hypotheses/', nom: 'Hypothèses' },
  { chemin: '/glossaire/', nom: 'Glossaire' },
  { chemin: '/sources/', nom: 'Sources' },
] as const;
