/** Hands the reader a file made on the spot. */
export function download(nom: string, type: string, content: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = nom;
  link.click();
  URL.revokeObjectURL(url);
}
