import { useEffect, useState } from 'preact/hooks';
import { QrDrawing } from '../kit/qr-drawing.tsx';

type Code = typeof import('../../notebook/export/qr-code.ts');

interface Props {
  /** The fragment of an address of this page. */
  readonly fragment: string;
  /** What it is, in words. */
  readonly nom: string;
}

/** An address of this page as a QR code. What draws it is fetched at its first use. */
export function QrImage({ fragment, nom }: Props) {
  const [code, setCode] = useState<Code>();
  useEffect(() => {
    import('../../notebook/export/qr-code.ts').then(setCode, () => undefined);
  }, []);
  const qr = code?.qrCode(`${location.origin}${location.pathname}#${fragment}`);
  const drawn = qr && code?.qrPath(qr);
  if (!drawn) return <span class="salle-qr" />;
  return <QrDrawing class="salle-qr" drawn={drawn} label={nom} />;
}
