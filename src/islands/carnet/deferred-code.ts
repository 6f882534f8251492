import { useEffect, useState } from 'preact/hooks';

/** What shows a carnet as a document. */
export type DocumentCode = Pick<
  typeof import('./document-code.ts'),
  'footLines' | 'layOut' | 'parseMarkdown' | 'qrCode' | 'qrPath'
>;

/** The code of documents once it is there: a carnet can be typed before. */
export function useDocumentCode(): DocumentCode | undefined {
  const [code, setCode] = useState<DocumentCode>();
  useEffect(() => {
    import('./document-code.ts').then(
      ({ footLines, layOut, parseMarkdown, qrCode, qrPath }) =>
        setCode({ footLines, layOut, parseMarkdown, qrCode, qrPath }),
      // The text is typed and kept all the same.
      () => undefined,
    );
  }, []);
  return code;
}
