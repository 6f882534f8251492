/** Rehype plugin: links that MDX writes from the root (`/regles/ecart/`) work under any base. */
import type { Nodes } from 'hast';

/** `<a>` written in MDX as HTML: the compiler keeps it as JSX. */
interface JsxElement {
  type: 'mdxJsxFlowElement' | 'mdxJsxTextElement';
  name: string | null;
  attributes: { name?: string; value?: unknown }[];
  children: MdxNode[];
}

type MdxNode = Nodes | JsxElement;

const linking: Record<string, string> = { a: 'href', img: 'src', source: 'src', video: 'src' };

/** `/a/` → `/ipep/a/`; what is relative, elsewhere (`//host`, `https:`) or already under the base stays. */
export function withBase(link: string, base: string): string {
  const fromRoot = link.startsWith('/') && !link.startsWith('//');
  return !fromRoot || link.startsWith(base) ? link : base + link.slice(1);
}

function prefix(node: MdxNode, base: string): void {
  if (node.type === 'element') {
    const attribute = linking[node.tagName] ?? '';
    const link = node.properties[attribute];
    if (typeof link === 'string') node.properties[attribute] = withBase(link, base);
  } else if ('attributes' in node) {
    const written = node.attributes.find(
      ({ name }) => name !== undefined && name === linking[node.name ?? ''],
    );
    if (typeof written?.value === 'string') written.value = withBase(written.value, base);
  }
  if ('children' in node) for (const child of node.children) prefix(child, base);
}

/** `base` with both slashes. Components are left alone: they prefix their own links. */
export function rehypeBaseLinks(base: string): (tree: Nodes) => void {
  return (tree) => prefix(tree, base);
}
