/* Shows some elements of the page alone, as large as the window allows, and gives the page back as it was. */

const MARK = 'data-projected';
const CLASS = 'presente';

/** Sizes of the root, in pixels, for a window of 1280 × 720: the first at which all is in view is taken. */
const SMALLEST = 24;
const SIZES = [40, 38, 36, 34, 32, 30, 28, 26, SMALLEST];
/** Below, what is too long for the window is said to go on; what is too wide gets smaller still, down to a page's own size. */
const NARROW = [22, 20, 18, 16];
const WIDE = '.formules, .defile';

/** What is below by less, in pixels, is but the margin of the page. */
const HARDLY = 8;

interface Stage {
  /** Shows these elements, and hides what is beside them. */
  readonly show: (elements: readonly Element[]) => void;
  /** Chooses the size of what is shown. */
  readonly fit: () => void;
  /** Whether what is shown goes on below the window. */
  readonly goesOn: () => boolean;
  /** Moves by a window down or up; false at the end. */
  readonly scroll: (way: 1 | -1) => boolean;
  /** The page again, where it was read. */
  readonly leave: () => void;
}

/** `tools` is what the presentation adds of its own: it is always there. */
export function openStage(tools: HTMLElement): Stage {
  const root = document.documentElement;
  const { scrollX, scrollY } = window;
  const focused = document.activeElement as HTMLElement | null;
  const marked = new Set<Element>();
  const mark = (element: Element, as: 'path' | 'shown'): void => {
    element.setAttribute(MARK, as);
    marked.add(element);
  };
  const clear = (): void => {
    for (const element of marked) element.removeAttribute(MARK);
    marked.clear();
  };
  const isWider = (): boolean =>
    root.scrollWidth > root.clientWidth ||
    [...document.querySelectorAll(`[${MARK}=shown]:is(${WIDE}), [${MARK}=shown] :is(${WIDE})`)].some(
      (element) => element.scrollWidth > element.clientWidth + 1,
    );
  const isLonger = (): boolean => root.scrollHeight > root.clientHeight + 1;
  const setSize = (size: number): void => {
    const scale = Math.min(innerWidth / 1280, innerHeight / 720);
    const pixels = Math.max(16, size * scale);
    root.style.fontSize = `${(pixels / 16) * 100}%`;
    // The strip keeps one size from step to step.
    tools.style.zoom = `${Math.min(1, SMALLEST / size)}`;
  };
  const jump = (top: number): void => scrollTo({ top, behavior: 'instant' });
  root.classList.add(CLASS);
  tools.setAttribute(MARK, 'shown');

  return {
    show(elements) {
      clear();
      for (const element of elements) {
        mark(element, 'shown');
        for (let each = element.parentElement; each && each !== document.body; each = each.parentElement)
          if (!marked.has(each)) mark(each, 'path');
      }
      jump(0);
    },
    fit() {
      const fits = SIZES.some((size) => {
        setSize(size);
        return !isLonger() && !isWider();
      });
      if (fits) return;
      for (const size of NARROW) {
        if (!isWider()) return;
        setSize(size);
      }
    },
    goesOn: () => scrollTop() + root.clientHeight < root.scrollHeight - HARDLY,
    scroll(way) {
      const before = scrollTop();
      const rest = way === 1 ? root.scrollHeight - root.clientHeight - before : before;
      if (rest <= HARDLY) return false;
      jump(before + way * root.clientHeight * 0.8);
      return true;
    },
    leave() {
      clear();
      root.classList.remove(CLASS);
      root.style.removeProperty('font-size');
      focused?.focus({ preventScroll: true });
      scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
    },
  };
}

const scrollTop = (): number => document.documentElement.scrollTop;
