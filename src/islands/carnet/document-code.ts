/* What a page fetches to lay a carnet out, to print it and to write its files, in one piece. */

export { layOut } from '../../notebook/document/document.ts';
export { fileNames } from '../../notebook/export/file-names.ts';
export { footLines } from '../../notebook/export/foot.ts';
export { heldDossiers } from '../../notebook/export/held-dossiers.ts';
export { htmlFile } from '../../notebook/export/html-file.ts';
export { markdownZip } from '../../notebook/export/markdown-zip.ts';
export { qrCode, qrPath } from '../../notebook/export/qr-code.ts';
export { parseMarkdown } from '../../notebook/markdown/parse-markdown.ts';
