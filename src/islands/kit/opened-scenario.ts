import { signal } from '@preact/signals';
import type { DocumentScenario } from '../../scenario/format/scenario-document.ts';

/** « Le dossier ouvert »: what pages show, under the name that readers know it by. */
export interface OpenedScenario {
  readonly nom: string;
  readonly scenario: DocumentScenario;
}

/** It as it is now; undefined until a page asks for it (`follow-opened.ts`). */
export const openedScenario = signal<OpenedScenario | undefined>(undefined);

/** The open dossier as it is now, for what is asked of it: who asks in an effect, or while rendering, follows it. */
export const openedNow = (isOfIt: boolean): OpenedScenario | undefined =>
  isOfIt ? openedScenario.value : undefined;
