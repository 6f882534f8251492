import { triedCase } from '../../store/tried-case.ts';

/** What a file of the page is called: one that shows a case says so before it is opened. */
export const fileStem = (nom: string): string => `ipep-${triedCase.peek() ? 'cas-' : ''}${nom}`;

/** Hands the reader a file made on the spot. */
export function download(nom: string, type: string, content: string | Uint8Array<ArrayBuffer>): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = nom;
  link.click();
  URL.revokeObjectURL(url);
}
