/**
 * A file's bytes, piece by piece, wherever streams are not yet iterable. They end when the signal says so, even in the
 * middle of a wait: `lireTable` then rejects.
 */
export async function* octetsDe(fichier: Blob, signal?: AbortSignal): AsyncGenerator<Uint8Array> {
  const lecteur = fichier.stream().getReader();
  const lacher = (): Promise<void> => lecteur.cancel().catch(() => {});
  signal?.addEventListener('abort', lacher);
  try {
    for (;;) {
      const { value, done } = await lecteur.read();
      if (done) return;
      yield value;
    }
  } finally {
    signal?.removeEventListener('abort', lacher);
    // Also when the reading stops early: the file is let go.
    await lacher();
  }
}

/** The bytes of a text in UTF-8. */
export async function* octetsDeTexte(texte: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(texte);
}
