/** What a host answers with from a `_headers` file, as each of the two that read it puts together the rules that match. */

/** Cloudflare Pages joins the values of a header; Netlify keeps that of the last rule. */
export type Manner = 'joined' | 'last';

const pattern = (rule: string) => new RegExp(`^${rule.replace(/:\w+/g, '[^/]+').replaceAll('*', '.*')}$`);

export function hostHeaders(file: string, path: string, manner: Manner): Map<string, string> {
  const found = new Map<string, string>();
  let matches = false;
  for (const line of file.split('\n')) {
    if (line.startsWith('/')) matches = pattern(line).test(path);
    const [, name = '', value = ''] = /^ {2}([\w-]+): (.*)$/.exec(line) ?? [];
    if (!matches || name === '') continue;
    const before = found.get(name);
    found.set(name, before === undefined || manner === 'last' ? value : `${before}, ${value}`);
  }
  return found;
}
