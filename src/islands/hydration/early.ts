/* What a reader does in an island before its code is there. A slow network leaves seconds for it. */

declare global {
  /** Filled from the first paint, by the script that src/components/EarlyEvents.astro writes in its head. */
  var earlyEvents: Event[] | undefined;
}

type Control = HTMLElement & Pick<HTMLInputElement, 'name' | 'type' | 'value' | 'checked' | 'files'>;

const CONTROLS = 'input, select, textarea, button, form';

/** What tells a control from the others of its island; some are alike but for their rank (the radios of a question). */
const sign = ({ localName, id, name, type, textContent }: Control): string =>
  [localName, id, name, type, localName === 'button' ? textContent : ''].join('\n');

/** How to find a control again when its island has been made anew. */
function finder(island: HTMLElement, control: Control): () => Control | undefined {
  const wanted = sign(control);
  const alike = () => [...island.querySelectorAll<Control>(CONTROLS)].filter((each) => sign(each) === wanted);
  const rank = alike().indexOf(control);
  return () => alike()[rank];
}

/** As it was built: what the browser puts back by itself, on a reload, is older than what the site keeps. */
function asBuilt(control: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement): void {
  if (control instanceof HTMLSelectElement)
    for (const option of control.options) option.selected = option.defaultSelected;
  else if ('defaultChecked' in control && /^(checkbox|radio)$/.test(control.type))
    control.checked = control.defaultChecked;
  else control.value = control.defaultValue;
}

/** How to do it again, on the control that stands in its place by then. */
function again(control: Control, type: string): (now: Control) => void {
  const { value, checked, files } = control;
  return (now) => {
    if (type === 'click') return now.click();
    if (now instanceof HTMLFormElement) return now.requestSubmit();
    if (/^(checkbox|radio)$/.test(now.type)) now.checked = checked;
    else if (files) now.files = files;
    else now.value = value;
    now.dispatchEvent(new Event(type, { bubbles: true }));
    // A field that was left shows its value as it is set.
    if (now !== document.activeElement) now.dispatchEvent(new FocusEvent('blur'));
  };
}

/** A button that its island listens to: for those of the carnet, the page does. */
const buttonOf = (event: Event): HTMLElement | null =>
  (event.target as Element).closest<HTMLElement>(
    'button:not([type="submit"], [popovertarget], [data-carnet])',
  );

const controlOf = (event: Event): Control | null =>
  (event.type === 'click' ? buttonOf(event) : event.target) as Control | null;

/** The way back to the field that is being typed in, if its island has it. */
function holdFocus(island: HTMLElement): () => void {
  const focused = document.activeElement;
  if (!island.contains(focused) || !focused?.matches(CONTROLS)) return () => {};
  const find = finder(island, focused as Control);
  const { selectionStart, selectionEnd } = focused as HTMLInputElement;
  return () => {
    const now = find() as HTMLInputElement | undefined;
    now?.focus({ preventScroll: true });
    // Only a text has one.
    if (selectionStart !== null && selectionStart !== undefined)
      now?.setSelectionRange(selectionStart, selectionEnd);
  };
}

/** Something that was done, or is done again, in an island. */
interface Act {
  /** What stands in its place by now. */
  control: Control;
  readonly type: string;
}

/** In their order, until no island is awaited. */
let acts: Act[] = [];

const AWAITED = 'astro-island[ssr]:not([client=visible])';
let [awaited, changed] = [true, false];

/** Done in an island that is there: what another, still awaited, has to do was done before, and must not undo it. */
function note(event: Event): void {
  if (!(event.target as Element).closest?.('astro-island:not([ssr])')) return;
  changed = true;
  if (awaited) globalThis.earlyEvents?.push(event);
}

if (globalThis.document)
  for (const type of ['input', 'change', 'click']) document.addEventListener(type, note, true);

/** Takes the events that have come, in their order. */
function take(): void {
  for (const event of globalThis.earlyEvents ?? []) {
    const control = controlOf(event);
    if (control) acts.push({ control, type: event.type });
  }
  globalThis.earlyEvents = [];
}

/** What gives the same when it is done twice: a value, or a case that is tried. */
const isRepeatable = ({ control, type }: Act): boolean =>
  type === 'click' ? control.matches('[aria-pressed]') : type !== 'submit' && !control.files;

interface Held {
  /** Whether something may be no more as the page was built. */
  readonly changed: boolean;
  readonly replay: () => void;
}

/**
 * Holds what was done in an island that is about to be alive; gives what does it again, through the island's own handlers,
 * then what was done later in those that are alive: all comes in the order of the reader.
 * Nothing else of its fields is taken over: a browser that fills them again on a reload says nothing of it.
 */
export function hold(island: HTMLElement): Held {
  take();
  const isHere = ({ control }: Act) => island.contains(control);
  const isAwaited = (act: Act) => !isHere(act) && act.control.closest('astro-island[ssr]') !== null;
  const first = acts.findIndex(isHere);
  const touched = new Set<Element>(acts.map(({ control }) => control));
  for (const field of island.querySelectorAll<HTMLInputElement>('input, select, textarea'))
    if (!touched.has(field)) asBuilt(field);
  const todo =
    first < 0
      ? []
      : acts.filter((act, rank) => isHere(act) || (rank > first && !isAwaited(act) && isRepeatable(act)));
  // A field that was typed in twice has one last value.
  const last = todo.filter(
    ({ control, type }, rank) =>
      type === 'click' ||
      !todo.slice(rank + 1).some((each) => each.control === control && each.type === type),
  );
  const replays = last.map((act) => {
    const place = act.control.closest<HTMLElement>('astro-island');
    const find = place ? finder(place, act.control) : () => undefined;
    const redo = again(act.control, act.type);
    return () => {
      const now = find();
      if (now) redo(now);
      act.control = now ?? act.control;
    };
  });
  const refocus = holdFocus(island);
  return {
    changed,
    replay() {
      refocus();
      for (const replay of replays) replay();
      refocus();
      changed ||= replays.length > 0;
      // What was just done again is no news.
      globalThis.earlyEvents = [];
      awaited = [...document.querySelectorAll(AWAITED)].some((each) => each !== island);
      if (!awaited) acts = acts.filter(isAwaited);
      // What was typed too early is no longer lost with the page.
      if (!acts.some(isAwaited)) globalThis.onbeforeunload = null;
    },
  };
}
