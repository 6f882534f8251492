import { useLayoutEffect } from 'preact/hooks';

let wanted: string | undefined;

/** What has this id takes the focus as soon as it is drawn again: what was pressed goes with what it did. */
export const focusOnce = (id: string): void => {
  wanted = id;
};

/** For whoever draws that id: with its rendering, and before anything else can take the focus. */
export function useAwaitedFocus(id: string): void {
  useLayoutEffect(() => {
    if (wanted !== id) return;
    wanted = undefined;
    document.getElementById(id)?.focus();
  });
}
