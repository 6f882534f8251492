import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { depart, estEntamee, type Seance } from '../../population/questionnaire/sitting.ts';
import { retenir } from '../../store/notices/leave-guard.ts';
import { seanceGardee } from '../../store/storage/kept-sitting.ts';

const REFUS =
  'Ce navigateur refuse de garder quoi que ce soit. Vos réponses restent ici tant que la page est ouverte ; imprimez la fin pour en garder trace.';
const AUTRE =
  'Un autre onglet garde maintenant ses réponses à la place de celles-ci. Elles restent ici tant que la page est ouverte ; cochez à nouveau la case pour garder les vôtres.';
const EFFACE =
  'Un autre onglet a effacé ce qui était gardé. Vos réponses restent ici tant que la page est ouverte.';

/** What follows from a sitting. */
export type Suite = (seance: Seance) => Seance;

interface Memoire {
  readonly seance: Seance;
  /** The sitting as it is now: the one above is of the last rendering. */
  readonly ici: () => Seance;
  /** From the sitting as it is by then: two answers may come before the first is rendered. */
  readonly changer: (suite: Suite) => void;
  readonly garde: boolean;
  readonly garder: (garde: boolean) => void;
  /** What is said about keeping. */
  readonly dit: string;
}

/** The reader's sitting, kept in the browser only while they ask for it; a page that would lose answers asks before it closes. */
export function useMemoire(): Memoire {
  const [seance, setSeance] = useState<Seance>(depart);
  const [garde, setGarde] = useState(false);
  const [dit, setDit] = useState('');
  const ici = useRef({ seance, garde });

  const poser = (next: Seance): void => {
    ici.current.seance = next;
    setSeance(next);
  };
  const poserGarde = (oui: boolean): void => {
    ici.current.garde = oui;
    setGarde(oui);
  };

  useEffect(() => {
    const gardee = seanceGardee.lire();
    if (gardee === undefined) return;
    poser(gardee);
    poserGarde(true);
    setDit('Vos réponses gardées sur cet appareil sont là.');
  }, []);

  // Another tab has the last word on what is kept: here the answers stay, and are asked about before they go.
  useEffect(() => {
    if (!garde) return undefined;
    return seanceGardee.suivre((reste) => {
      poserGarde(false);
      setDit(reste ? AUTRE : EFFACE);
    });
  }, [garde]);

  const essayer = (next: Seance): void => {
    if (seanceGardee.garder(next)) return;
    poserGarde(false);
    setDit(REFUS);
  };
  const changer = (suite: Suite): void => {
    poser(suite(ici.current.seance));
    if (ici.current.garde) essayer(ici.current.seance);
  };
  const garder = (oui: boolean): void => {
    poserGarde(oui);
    setDit(
      oui
        ? 'Vos réponses sont gardées sur cet appareil, et nulle part ailleurs.'
        : "Rien n'est plus gardé sur cet appareil.",
    );
    if (oui) essayer(ici.current.seance);
    else seanceGardee.effacer();
  };

  const perdable = !garde && estEntamee(seance);
  // As soon as the answer shows: a reader may leave before the next picture is drawn.
  useLayoutEffect(() => {
    return perdable ? retenir() : undefined;
  }, [perdable]);

  return { seance, ici: () => ici.current.seance, changer, garde, garder, dit };
}
