import { useEffect, useState } from 'preact/hooks';
import type { ChanceBeside } from '../../scenario/chance/unchanged-groupement.ts';
import type { TargetAnswer } from '../../scenario/estimate/target/target.ts';
import { client, store } from '../../store/page-store.ts';
import { whenIdle } from '../../store/rendering/typing-rest.ts';
import type { Entry } from '../../store/state/entry.ts';

/* What is asked once typing rests, of the scenario that the figures on screen come from. */

const request = ({ scenario, vue }: Entry) => ({ document: scenario, groupement: vue.groupement });

/** What chance alone would give; that of the page as it was built while nothing has been changed. */
export function useChance(initial: ChanceBeside, from: Entry | undefined): ChanceBeside {
  const [beside, setBeside] = useState(initial);
  useEffect(() => {
    if (from === undefined || !store.isModified.value) return setBeside(initial);
    let current = true;
    const undo = whenIdle(() => {
      void client.ask('hasard', 'chanceBeside', request(from)).then((issue) => {
        if (current && issue.state === 'fini' && issue.result !== null) setBeside(issue.result);
      });
    });
    return () => {
      current = false;
      undo();
    };
  }, [from]);
  return beside;
}

/** What would reach a target; undefined while it is sought, or where none is typed. */
export function useTarget(cible: string, from: Entry): TargetAnswer | undefined {
  const [found, setFound] = useState<{
    readonly cible: string;
    readonly from: Entry;
    readonly answer: TargetAnswer;
  }>();
  useEffect(() => {
    if (cible.trim() === '') return;
    let current = true;
    const undo = whenIdle(() => {
      void client.ask('cible', 'reachTarget', { ...request(from), cible }).then((issue) => {
        if (current && issue.state === 'fini') setFound({ cible, from, answer: issue.result });
      });
    });
    return () => {
      current = false;
      undo();
    };
  }, [cible, from]);
  return found !== undefined && found.cible === cible && found.from === from ? found.answer : undefined;
}
