/**
 * A file's bytes, piece by piece, wherever streams are not yet iterable. They end when the signal says so, even in the
 * middle of a wait: `readCsvTable` then rejects.
 */
export async function* bytesOf(file: Blob, signal?: AbortSignal): AsyncGenerator<Uint8Array> {
  const lineReader = file.stream().getReader();
  const letGo = (): Promise<void> => lineReader.cancel().catch(() => {});
  signal?.addEventListener('abort', letGo);
  try {
    for (;;) {
      const { value, done } = await lineReader.read();
      if (done) return;
      yield value;
    }
  } finally {
    signal?.removeEventListener('abort', letGo);
    // Also when the reading stops early: the file is let go.
    await letGo();
  }
}

/** The bytes of a text in UTF-8. */
export async function* textBytes(texte: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(texte);
}
