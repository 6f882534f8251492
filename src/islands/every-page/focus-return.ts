/* On every page: a button that goes, or shuts, with what it did leaves the keyboard near where it was. */

const ATTEIGNABLES =
  'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), summary, [tabindex="0"]';

/** What it did may take a calculation: the last look comes after most of them. */
const REGARDS = [100, 600, 1500];

let dernier: Element | undefined;

const visible = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });

/** The first thing to reach that is left around a place, from the nearest of its ancestors outwards. */
function proche(ancetres: readonly Element[]): HTMLElement | undefined {
  for (const ancetre of ancetres) {
    if (!ancetre.isConnected) continue;
    for (const element of ancetre.querySelectorAll<HTMLElement>(ATTEIGNABLES))
      if (visible(element)) return element;
  }
  return document.querySelector<HTMLElement>('main :is(a[href], button)') ?? undefined;
}

function garder({ target }: Event): void {
  const bouton = target instanceof Element ? target.closest('button') : null;
  if (!bouton || bouton !== document.activeElement) return;
  const ancetres: Element[] = [];
  for (let each = bouton.parentElement; each && each !== document.body; each = each.parentElement)
    ancetres.push(each);
  dernier = bouton;
  for (const delai of REGARDS) {
    setTimeout(() => {
      const perdu = document.activeElement === document.body && dernier === bouton;
      if (perdu && !(bouton.isConnected && !bouton.disabled && visible(bouton))) proche(ancetres)?.focus();
    }, delai);
  }
}

/** Who acts again has gone on: the keyboard is theirs. */
function oublier(): void {
  dernier = undefined;
}

document.addEventListener('pointerdown', oublier, { capture: true });
document.addEventListener('keydown', oublier, { capture: true });
document.addEventListener('click', garder, { capture: true });
