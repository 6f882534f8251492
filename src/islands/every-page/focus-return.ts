/* On every page: a button that goes, or shuts, with what it did leaves the keyboard near where it was. */

const REACHABLE =
  'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), summary, [tabindex="0"]';

/** What it did may take a calculation: the last look comes after most of them. */
const REGARDS = [100, 600, 1500];

let dernier: Element | undefined;

const visible = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });

/** The first thing to reach that is left around a place, from the nearest of its ancestors outwards. */
function nearest(ancestors: readonly Element[]): HTMLElement | undefined {
  for (const ancestor of ancestors) {
    if (!ancestor.isConnected) continue;
    for (const element of ancestor.querySelectorAll<HTMLElement>(REACHABLE))
      if (visible(element)) return element;
  }
  return document.querySelector<HTMLElement>('main :is(a[href], button)') ?? undefined;
}

function keep({ target }: Event): void {
  const button = target instanceof Element ? target.closest('button') : null;
  if (!button || button !== document.activeElement) return;
  const ancestors: Element[] = [];
  for (let each = button.parentElement; each && each !== document.body; each = each.parentElement)
    ancestors.push(each);
  dernier = button;
  for (const delay of REGARDS) {
    setTimeout(() => {
      // What is on its way to an element of its own is not lost: see later-focus.ts.
      const awaited = document.body.dataset['focus'] === 'awaited';
      const lost = !awaited && document.activeElement === document.body && dernier === button;
      if (lost && !(button.isConnected && !button.disabled && visible(button))) nearest(ancestors)?.focus();
    }, delay);
  }
}

/** Who acts again has gone on: the keyboard is theirs. */
function forget(): void {
  dernier = undefined;
}

document.addEventListener('pointerdown', forget, { capture: true });
document.addEventListener('keydown', forget, { capture: true });
document.addEventListener('click', keep, { capture: true });
