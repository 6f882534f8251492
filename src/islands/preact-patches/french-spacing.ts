import { Fragment, options, type VNode } from 'preact';
import { frenchSpacing } from '../../french/typography.ts';

/* French spacing by rule, for what islands write: the browser renders them after the build has set the pages. */

const VERBATIM: ReadonlySet<unknown> = new Set(['input', 'math', 'svg', 'style']);
const ATTRIBUTES = ['aria-label', 'title', 'label', 'data-nom'] as const;

/** The sentences of a page come back at each keystroke; past so many, they are those of another state. */
const MANY = 2000;
const known = new Map<string, string>();

function spacedText(text: string): string {
  const found = known.get(text);
  if (found !== undefined) return found;
  if (known.size >= MANY) known.clear();
  const set = frenchSpacing(text);
  known.set(text, set);
  return set;
}

function spaced(child: unknown): unknown {
  if (typeof child === 'string') return spacedText(child);
  return Array.isArray(child) ? child.map(spaced) : child;
}

const before = options.vnode;

options.vnode = (vnode: VNode): void => {
  const { type } = vnode;
  const props = vnode.props as Record<string, unknown>;
  const prose = typeof type === 'string' ? !VERBATIM.has(type) : type === Fragment;
  if (props['data-verbatim'] === undefined) {
    if (prose && 'children' in props) props['children'] = spaced(props['children']);
    for (const name of ATTRIBUTES) if (typeof props[name] === 'string') props[name] = spacedText(props[name]);
  }
  before?.(vnode);
};
