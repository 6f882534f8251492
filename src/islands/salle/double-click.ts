let pressed: EventTarget | null = null;

/**
 * Before what is pressed hears of it: the second click of a double one goes nowhere but where the first one went. A round
 * that closes moves the page under the hand, and what comes there would leave the room.
 */
export function holdSecondClick(event: MouseEvent): void {
  if (event.detail > 1 && event.target !== pressed) {
    event.preventDefault();
    event.stopPropagation();
  } else pressed = event.target;
}
