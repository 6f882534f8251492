import { useState } from 'preact/hooks';
import { keepingValues } from '../../../scenario/rules/kept-values.ts';
import type { Entry } from '../../../store/state/entry.ts';
import { focusOn, fromHere } from '../later-focus.ts';
import { type OpenedFile, openFile } from './opened-file.ts';
import { OTHER_RULES, OtherRules } from './other-rules.tsx';

/** A file that was saved under other rules, until its reader says which to follow. */
type Asked = Extract<OpenedFile, { readonly ok: true }> & { readonly nom: string };

interface Manner {
  /** What takes the focus once a question is answered. */
  readonly returnTo: string;
  /** A file that is read, under the rules that its reader wants; `remark`: what is to be said of them. */
  readonly onOpened: (saisie: Entry, nom: string, remark: string) => void;
  readonly onRefused: (message: string) => void;
}

/** Opens files of scenarios, one after the other. What is refused, or waits for an answer, replaces nothing. */
export function useFileOpening({ returnTo, onOpened, onRefused }: Manner) {
  const [asked, setAsked] = useState<Asked>();
  const choose = (chosen: 'file' | 'today'): void => {
    if (asked?.rules?.state !== 'other') return;
    const { nom, saisie, rules } = asked;
    const { scenario } = saisie;
    setAsked(undefined);
    focusOn(returnTo);
    onOpened(
      { ...saisie, scenario: chosen === 'file' ? keepingValues(scenario, rules.difference) : scenario },
      nom,
      '',
    );
  };
  return {
    async open(file: File): Promise<void> {
      const goTo = fromHere();
      setAsked(undefined);
      const opened = await openFile(file);
      if (!opened.ok) return onRefused(opened.message);
      if (opened.rules?.state === 'other') {
        setAsked({ nom: file.name, ...opened });
        return goTo(OTHER_RULES);
      }
      onOpened(opened.saisie, file.name, opened.rules === undefined ? RULES_UNKNOWN : '');
    },
    /** Nothing waits for an answer any more. */
    forget: () => setAsked(undefined),
    question: asked?.rules?.state === 'other' && (
      <OtherRules nom={asked.nom} {...asked.rules} choose={choose} />
    ),
  };
}

const RULES_UNKNOWN = ' Les règles du fichier n’ont pas pu être comparées.';
