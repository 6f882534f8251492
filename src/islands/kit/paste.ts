/**
 * A browser pastes a column of cells in a field with spaces for its line breaks: « 12 » and « 500 » would be read as 12 500.
 * A tab keeps them apart. `insertText` is the only way that leaves the browser's own undo.
 */
export function pasteOnOneLine(event: ClipboardEvent): void {
  const pasted = event.clipboardData?.getData('text/plain').trim() ?? '';
  if (!/[\n\r]/.test(pasted)) return;
  event.preventDefault();
  document.execCommand('insertText', false, pasted.replace(/\s*[\n\r]+\s*/g, '\t'));
}
