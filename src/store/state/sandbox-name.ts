/** What a case is called, wherever it is shown, linked, printed or saved: « Cas d'école : Au centre du tunnel ». */
export interface SandboxName {
  readonly kind: keyof typeof KINDS;
  readonly nom: string;
}

const KINDS = { cas: "Cas d'école", essai: 'Et si' } as const;

/** « Cas d'école : Au centre du tunnel » */
export const sandboxLabel = ({ kind, nom }: SandboxName): string => `${KINDS[kind]} : ${nom}`;
