import type { qrPath } from '../../notebook/export/qr-code.ts';

interface Props {
  readonly drawn: ReturnType<typeof qrPath>;
  /** What the code is for. */
  readonly label: string;
  readonly class?: string;
}

/** A QR code, dark on white whatever the theme. */
export const QrDrawing = ({ drawn: { side, width, dark }, label, class: name = 'qr-code' }: Props) => (
  <svg
    role="img"
    aria-label={label}
    class={name}
    width={width}
    height={width}
    viewBox={`0 0 ${side} ${side}`}
    shape-rendering="crispEdges"
  >
    <path fill="#fff" d={`M0 0h${side}v${side}h-${side}z`} />
    <path fill="#000" d={dark} />
  </svg>
);
