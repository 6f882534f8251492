import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { depart, isStarted, type Seance } from '../../population/questionnaire/sitting.ts';
import { remember } from '../../store/notices/leave-guard.ts';
import { keptSitting } from '../../store/storage/kept-sitting.ts';

const REFUSAL =
  'Ce navigateur refuse de garder quoi que ce soit. Vos réponses restent ici tant que la page est ouverte ; imprimez la fin pour en garder trace.';
const AUTRE =
  'Un autre onglet garde maintenant ses réponses à la place de celles-ci. Elles restent ici tant que la page est ouverte ; cochez à nouveau la case pour garder les vôtres.';
const ERASED =
  'Un autre onglet a effacé ce qui était gardé. Vos réponses restent ici tant que la page est ouverte.';

/** What follows from a sitting. */
export type Suite = (seance: Seance) => Seance;

interface Memory {
  readonly seance: Seance;
  /** The sitting as it is now: the one above is of the last rendering. */
  readonly here: () => Seance;
  /** From the sitting as it is by then: two answers may come before the first is rendered. */
  readonly change: (suite: Suite) => void;
  readonly keptOne: boolean;
  readonly keep: (keptOne: boolean) => void;
  /** What is said about keeping. */
  readonly dit: string;
}

/** The reader's sitting, kept in the browser only while they ask for it; a page that would lose answers asks before it closes. */
export function useMemory(): Memory {
  const [seance, setSeance] = useState<Seance>(depart);
  const [keptOne, setKept] = useState(false);
  const [said, setSaid] = useState('');
  const here = useRef({ seance, keptOne });

  const putValues = (next: Seance): void => {
    here.current.seance = next;
    setSeance(next);
  };
  const setKeeping = (yes: boolean): void => {
    here.current.keptOne = yes;
    setKept(yes);
  };

  useEffect(() => {
    const gardee = keptSitting.read();
    if (gardee === undefined) return;
    putValues(gardee);
    setKeeping(true);
    setSaid('Vos réponses gardées sur cet appareil sont là.');
  }, []);

  // Another tab has the last word on what is kept: here the answers stay, and are asked about before they go.
  useEffect(() => {
    if (!keptOne) return undefined;
    return keptSitting.follow((remainder) => {
      setKeeping(false);
      setSaid(remainder ? AUTRE : ERASED);
    });
  }, [keptOne]);

  const tryOut = (next: Seance): void => {
    if (keptSitting.keep(next)) return;
    setKeeping(false);
    setSaid(REFUSAL);
  };
  const change = (suite: Suite): void => {
    putValues(suite(here.current.seance));
    if (here.current.keptOne) tryOut(here.current.seance);
  };
  const keep = (yes: boolean): void => {
    setKeeping(yes);
    setSaid(
      yes
        ? 'Vos réponses sont gardées sur cet appareil, et nulle part ailleurs.'
        : "Rien n'est plus gardé sur cet appareil.",
    );
    if (yes) tryOut(here.current.seance);
    else keptSitting.erase();
  };

  const losable = !keptOne && isStarted(seance);
  // As soon as the answer shows: a reader may leave before the next picture is drawn.
  useLayoutEffect(() => {
    return losable ? remember() : undefined;
  }, [losable]);

  return { seance, here: () => here.current.seance, change, keptOne, keep, dit: said };
}
