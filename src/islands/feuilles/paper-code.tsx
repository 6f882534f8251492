import { useEffect, useState } from 'preact/hooks';
import { frenchSpacing } from '../../french/typography.ts';
import { qrCode, qrPath } from '../../notebook/export/qr-code.ts';
import { href } from '../../site.ts';
import { QrDrawing } from '../kit/qr-drawing.tsx';

/** The code that opens the exercises of a version; none before the page knows at which address it is read. */
export function PaperCode({ fragment }: { readonly fragment: string }) {
  const [origin, setOrigin] = useState<string>();
  useEffect(() => setOrigin(location.origin), []);
  const code =
    origin === undefined ? undefined : qrCode(`${origin}${href('/formation/exercices/')}#${fragment}`);
  return (
    <div class="paper-code">
      {code && (
        <QrDrawing drawn={qrPath(code)} label={frenchSpacing('Code QR : les mêmes exercices à l’écran')} />
      )}
    </div>
  );
}
