import { readText } from '../../../store/storage/browser-storage.ts';
import { IMPORT_KEY, type PageDImport } from './import-mark.ts';

/** Says that an import of a page was cut short, if there is a mark of one; what does it is fetched only then. */
export function reportInterrupted(page: PageDImport): void {
  if (readText(IMPORT_KEY) === null) return;
  import('./interruption.ts').then(
    ({ sayInterrupted }) => sayInterrupted(page),
    () => undefined,
  );
}
