/** What the environment decides about a build: BASE, SITE and OUT. */
import { env } from 'node:process';

export interface BuildEnvironment {
  /** Path under which the site is served, with a slash at both ends: `/` or `/ipep/`. */
  base: string;
  /** Address of the site's origin, absent while nobody has published it. */
  site: string | undefined;
  /** Folder that receives the pages. Inside the project: pages find their packages from there during the build. */
  out: string;
}

/** `ipep`, `/ipep` and `/ipep/` all mean `/ipep/`. */
function normaliseBase(base: string): string {
  const path = base.split('/').filter(Boolean).join('/');
  return path === '' ? '/' : `/${path}/`;
}

export function buildEnvironment(variables: NodeJS.ProcessEnv = env): BuildEnvironment {
  return {
    base: normaliseBase(variables['BASE'] ?? '/'),
    site: variables['SITE'] || undefined,
    out: variables['OUT'] || 'dist',
  };
}
