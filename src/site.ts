/** What is said once about the site: its name, its addresses. */

export const nom = 'Ipep, pas à pas';

/** Where « Signaler une erreur » leads, a `mailto:` or an `https:` address; the link is absent when unset. */
export const reportContact: string | undefined = undefined;

/** An address of the site under its base path: `href('/estimer/')`. */
export function href(path: string): string {
  return import.meta.env.BASE_URL.replace(/\/$/, '') + path;
}
