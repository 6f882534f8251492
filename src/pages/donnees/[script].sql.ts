import type { APIRoute } from 'astro';
import { scriptFiles } from '../../published-formats/sql-scripts.ts';

export const getStaticPaths = () =>
  scriptFiles.map(({ name, text }) => ({ params: { script: name }, props: { text } }));

export const GET: APIRoute<{ text: () => string }> = ({ props }) =>
  new Response(props.text(), { headers: { 'content-type': 'application/sql; charset=utf-8' } });
