/** What a case is called, wherever it is shown, linked, printed or saved: « Cas d'école : Au centre du tunnel ». */
export interface SandboxName {
  readonly kind: keyof typeof KINDS;
  readonly nom: string;
}

const KINDS = { cas: "Cas d'école", essai: 'Et si' } as const;

/** « Cas d'école : Au centre du tunnel », and whether something was typed over it since. */
export const sandboxLabel = ({ kind, nom }: SandboxName, changed = false): string =>
  labelOnceTyped(`${KINDS[kind]} : ${nom}`, changed);

/** A case is no longer what its name says once something is typed over it. */
export const labelOnceTyped = (label: string, changed = true): string =>
  changed ? `${label}, valeurs changées` : label;
