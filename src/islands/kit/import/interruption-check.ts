import { lireTexte } from '../../../store/storage/browser-storage.ts';
import { CLE_IMPORT, type PageDImport } from './import-mark.ts';

/** Says that an import of a page was cut short, if there is a mark of one; what does it is fetched only then. */
export function signalerInterrompu(page: PageDImport): void {
  if (lireTexte(CLE_IMPORT) === null) return;
  import('./interruption.ts').then(
    ({ direInterrompu }) => direInterrompu(page),
    () => undefined,
  );
}
