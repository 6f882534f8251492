import type { APIRoute } from 'astro';
import { edition } from '../../cahier/edition.ts';
import { offered } from '../../cahier/edition-facts.ts';
import { rulesDocument } from '../../published-formats/rules/rules-document.ts';

/** The rules as data, for who would compute them with a program of their own. */
export const GET: APIRoute = () =>
  new Response(`${JSON.stringify(rulesDocument(edition(offered)), null, 2)}\n`, {
    headers: { 'content-type': 'application/json' },
  });
