import { options } from 'preact';

/*
 * A browser that translates a page puts an element of its own in the place of each text. Preact goes on writing in the text
 * that it made, which nobody sees any more, and looks for its place there. So the texts are put back while Preact renders;
 * those that it has left as they were are shown translated again, at once, and the browser translates what has changed.
 */

interface Translated {
  readonly stand: ChildNode;
  /** Where the text is kept inside, by browsers that do not leave it out of the page. */
  readonly holder: ParentNode | undefined;
  readonly data: string;
}

/** Texts of Preact that something else stands for. */
const translated = new Map<Text, Translated>();

const isStand = (node: Node | null | undefined): node is ChildNode => node?.nodeName === 'FONT';

/** What stands for a text that has left its place. */
function standFor(text: Text, { target, addedNodes: [added], previousSibling, nextSibling }: MutationRecord) {
  let around: ChildNode | null = text;
  while (around && around.parentNode !== target) around = around.parentElement;
  if (around === text) return undefined;
  if (around) return around;
  if (added instanceof Text) return added;
  // Put beside it before it was taken away, or with it.
  return [added, previousSibling, nextSibling].filter(isStand).find((each) => !taken.has(each));
}

const taken = new WeakSet<Node>();

function follow(record: MutationRecord): void {
  const [text] = record.removedNodes;
  if (!(text instanceof Text)) return;
  const stand = standFor(text, record);
  if (stand === undefined) return;
  taken.add(stand);
  const holder = text.parentElement ?? undefined;
  translated.set(text, { stand, holder, data: text.data });
}

const observer = globalThis.MutationObserver && new MutationObserver((records) => records.forEach(follow));

function putBack(): void {
  observer?.takeRecords().forEach(follow);
  for (const [text, { stand, holder }] of translated) {
    if (stand.isConnected && text.parentElement === (holder ?? null)) stand.replaceWith(text);
    else translated.delete(text);
  }
}

function standAgain(): void {
  for (const [text, { stand, holder, data }] of translated) {
    if (text.isConnected && text.data === data) {
      text.replaceWith(stand);
      holder?.append(text);
    } else translated.delete(text);
  }
  // Nothing of a rendering is a translation.
  observer?.takeRecords();
}

/** Renders on the texts that Preact knows. */
export function onOwnTexts(render: () => void): void {
  putBack();
  render();
  standAgain();
}

/** Follows what is rendered in a place of the page, from now on. */
export function followTranslation(place: Element): void {
  observer?.observe(place, { childList: true, subtree: true });
}

/** A click is lost when what the pointer went down on leaves the page meanwhile: it is waited for. */
let pressed = false;
let held: (() => void) | undefined;

function release(): void {
  setTimeout(() => {
    pressed = false;
    const render = held;
    held = undefined;
    render?.();
  });
}

if (globalThis.document) {
  for (const down of ['pointerdown', 'mousedown'])
    document.addEventListener(down, () => (pressed = true), { capture: true });
  for (const up of ['pointerup', 'pointercancel', 'mouseup', 'keydown'])
    document.addEventListener(up, release, { capture: true });
}

const schedule = options.debounceRendering ?? queueMicrotask;
options.debounceRendering = (render) =>
  schedule(() => {
    const act = () => onOwnTexts(render);
    if (pressed && translated.size > 0) held = act;
    else act();
  });
