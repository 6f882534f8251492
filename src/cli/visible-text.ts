/** A character as JSON writes it: \\u007f. */
export function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** A text on one line, its control characters written out: none can break the line or command the terminal. */
export function visible(line: string): string {
  return line.replace(/[\p{Cc}\u2028\u2029]/gu, escaped);
}
