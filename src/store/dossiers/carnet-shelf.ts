import { inDocuments, type Kept } from './database.ts';

/** A carnet as it is kept: what it is called, and its document, which the carnet's own reader judges. */
interface KeptCarnet {
  readonly id: string;
  readonly nom: string;
  readonly document: unknown;
  /** Milliseconds since 1970, by the reader's clock. */
  readonly modifie: number;
}

/** Where carnets are kept. */
interface CarnetShelf {
  /** All that can be read, the last one changed first. */
  list(): Promise<Kept<readonly KeptCarnet[]>>;
  get(id: string): Promise<Kept<KeptCarnet | undefined>>;
  put(carnet: KeptCarnet): Promise<Kept<void>>;
  remove(id: string): Promise<Kept<void>>;
}

function isKeptCarnet(value: unknown): value is KeptCarnet {
  if (typeof value !== 'object' || value === null) return false;
  const { id, nom, modifie } = value as Record<string, unknown>;
  return typeof id === 'string' && typeof nom === 'string' && Number.isFinite(modifie) && 'document' in value;
}

/** The reader's carnets, beside their dossiers. */
export const carnetShelf: CarnetShelf = {
  list: () =>
    inDocuments(async (writing) =>
      (await writing.objectStore('carnets').getAll())
        .filter(isKeptCarnet)
        .sort((a, b) => b.modifie - a.modifie),
    ),
  get: (id) =>
    inDocuments(async (writing) => {
      const found = await writing.objectStore('carnets').get(id);
      return isKeptCarnet(found) ? found : undefined;
    }),
  put: (carnet) =>
    inDocuments(async (writing) => {
      await writing.objectStore('carnets').put(carnet, carnet.id);
    }),
  remove: (id) => inDocuments((writing) => writing.objectStore('carnets').delete(id)),
};
