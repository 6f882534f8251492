/** Why the system would not read or write, by the code of its error; a clause that follows « : ». */
const reasons: Readonly<Record<string, string>> = {
  EACCES: "vous n'en avez pas le droit",
  EPERM: "vous n'en avez pas le droit",
  EROFS: 'ce disque est en lecture seule',
  ENOSPC: "il n'y a plus de place sur le disque",
  EDQUOT: 'votre quota de disque est atteint',
  EFBIG: 'le fichier serait trop grand',
  EISDIR: "c'est un dossier",
  ENOTDIR: "une partie du chemin n'est pas un dossier",
  ENOENT: "il n'existe pas, ou plus",
  ESTALE: "il n'existe plus",
  ELOOP: 'ses liens tournent en rond',
  ENAMETOOLONG: 'son nom est trop long',
  EMFILE: 'trop de fichiers sont ouverts',
  ENFILE: 'trop de fichiers sont ouverts',
  EIO: 'le disque ou le réseau a fait défaut',
  ENXIO: "rien n'y répond",
  ENODEV: "rien n'y répond",
};

/** Why the system refused; its code where there are no words for it. */
export function reason(error: unknown): string {
  const code = errorCode(error) ?? 'sans code';
  return reasons[code] ?? `erreur ${code} du système`;
}

/** The code of an error of the system; undefined for a bug. */
export function errorCode(error: unknown): string | undefined {
  const { code, syscall } = (error ?? {}) as NodeJS.ErrnoException;
  return typeof code === 'string' && (syscall !== undefined || code in reasons) ? code : undefined;
}

/** Something outside that failed halfway, in a French sentence: no value could tell it to all that were waiting. */
export class Fault extends Error {}

/** What `act` gives; when the system refuses, a fault in the words of `tell`. A bug stays one. */
export function faulty<T>(act: () => T, tell: (why: string) => string): T {
  try {
    return act();
  } catch (error) {
    throw asFault(error, tell);
  }
}

/** The fault that tells an error of the system; anything else is left as it is. */
export function asFault(error: unknown, tell: (why: string) => string): unknown {
  return errorCode(error) === undefined ? error : new Fault(tell(reason(error)));
}
