import type { APIRoute } from 'astro';
import { type SchemaName, schemaNames, schemas } from '../../published-formats/schemas.ts';

export const getStaticPaths = () => schemaNames.map((name) => ({ params: { name } }));

export const GET: APIRoute<object, { name: SchemaName }> = ({ params }) =>
  new Response(`${JSON.stringify(schemas[params.name], null, 2)}\n`, {
    headers: { 'content-type': 'application/schema+json' },
  });
