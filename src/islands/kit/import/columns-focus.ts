import { fromHere, type GoTo } from '../later-focus.ts';

/* The choice of columns comes once a file has been looked at: the keyboard goes on from there. */

let goTo: GoTo | undefined;

/** A file is given, or its columns are asked for again. */
export function leaveForColumns(): void {
  goTo = fromHere();
}

/** The form is there: whoever has waited for it is in it. */
export function enterColumns(title: HTMLElement | null): void {
  goTo?.(title);
}
