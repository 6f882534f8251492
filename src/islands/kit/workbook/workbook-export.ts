import type { ComponentChild } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { WorkbookRequest } from '../../../scenario/workbook/workbook-request.ts';

/** A workbook that a button of a page writes. */
export interface WorkbookExport {
  /** How far it is, and the way to stop it: to be shown near the button. */
  readonly underWay: ComponentChild;
  /** Writes it and hands it over; one at a time. */
  write(request: WorkbookRequest, button: HTMLElement): Promise<void>;
}

const UNLOADED =
  "Ce qui écrit le classeur n'a pas pu être chargé : vérifiez votre connexion, puis réessayez.";

/** `say` tells that it is begun, then what became of it, in French. */
export function useWorkbookExport(say: (words: string) => void): WorkbookExport {
  const [underWay, show] = useState<ComponentChild>(null);
  const busy = useRef(false);
  return {
    underWay,
    async write(request, button) {
      if (busy.current) return;
      busy.current = true;
      const code = await import('./workbook-download.tsx').catch(() => undefined);
      if (code === undefined) say(UNLOADED);
      else await code.downloadWorkbook(request, { say, show, button });
      busy.current = false;
    },
  };
}
