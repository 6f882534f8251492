import { type ComponentType, h, hydrate, options, render } from 'preact';
import { followTranslation } from '../preact-patches/translation.ts';
import { hold } from './early.ts';

type Do = () => void;

/**
 * Does at once what Preact would put off, until nothing is left: effects, and what they render. The store and the forms
 * are opened by effects; a handler that was called before would write over what they bring.
 */
function atOnce(act: Do): void {
  const { debounceRendering, requestAnimationFrame } = options;
  const later: Do[] = [];
  options.debounceRendering = options.requestAnimationFrame = (next) => later.push(next);
  try {
    act();
    for (const next of later) next();
  } finally {
    Object.assign(options, { debounceRendering, requestAnimationFrame });
  }
}

/** Markup that the page gives to an island, under a name; it is there already. */
const slot = ([name, __html]: [string, string]) => [
  name,
  h('astro-slot', { name, dangerouslySetInnerHTML: { __html } }),
];

/**
 * How every island of the site comes to life, in the place of Astro's own way: what was done in it before is done again,
 * on what the reader has.
 */
// biome-ignore lint/style/noDefaultExport: Astro takes the default one of a renderer
export default (island: HTMLElement) =>
  (component: ComponentType<object>, props: object, slots: Record<string, string>): void => {
    const { changed, replay } = hold(island);
    const given = { ...props, ...Object.fromEntries(Object.entries(slots).map(slot)) };
    // Preact leaves the fields of a page that is built as they are: those of what has changed since are made anew.
    if (changed) island.replaceChildren();
    atOnce(() => (changed ? render : hydrate)(h(component, given), island));
    followTranslation(island);
    replay();
  };
