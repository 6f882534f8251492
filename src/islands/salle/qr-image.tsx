import { useEffect, useState } from 'preact/hooks';

type Code = typeof import('../../notebook/export/qr-code.ts');

interface Props {
  /** The fragment of an address of this page. */
  readonly fragment: string;
  /** What it is, in words. */
  readonly nom: string;
}

/** An address of this page as a QR code: dark on white whatever the theme. What draws it is fetched at its first use. */
export function QrImage({ fragment, nom }: Props) {
  const [code, setCode] = useState<Code>();
  useEffect(() => {
    import('../../notebook/export/qr-code.ts').then(setCode, () => undefined);
  }, []);
  const qr = code?.qrCode(`${location.origin}${location.pathname}#${fragment}`);
  const drawn = qr && code?.qrPath(qr);
  if (!drawn) return <span class="salle-qr" />;
  return (
    <svg
      class="salle-qr"
      role="img"
      aria-label={nom}
      viewBox={`0 0 ${drawn.side} ${drawn.side}`}
      shape-rendering="crispEdges"
    >
      <path fill="#fff" d={`M0 0h${drawn.side}v${drawn.side}h-${drawn.side}z`} />
      <path fill="#000" d={drawn.dark} />
    </svg>
  );
}
