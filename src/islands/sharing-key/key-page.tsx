import '../preact-patches/french-spacing.ts';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { keyCases } from '../../calculators/sharing-key/cases.ts';
import { keyRefusal } from '../../calculators/sharing-key/fault-words.ts';
import { depart, sentKey } from '../../calculators/sharing-key/settings.ts';
import type { PaidYears } from '../../scenario/run/paid-years.ts';
import { type KeyStudy, studyKey } from '../../scenario/sharing/key-study.ts';
import { readKey } from '../../scenario/sharing/read-key.ts';
import { store } from '../../store/page-store.ts';
import { useHydrationKey } from '../hydration/hydration-key.ts';
import type { DrawnFigure } from '../kit/drawing.tsx';
import { ScenarioShare } from '../kit/form/scenario-share.tsx';
import { Trials } from '../kit/form/trials.tsx';
import { Freshness } from '../kit/freshness.tsx';
import { InventedMark } from '../kit/invented.tsx';
import { openedName } from '../kit/opened-name.ts';
import { groupementOf, usePaidYears } from '../kit/paid-years.ts';
import { ChosenView } from '../kit/view-choice.tsx';
import { GroupementsChoice } from './choice-mark.tsx';
import { KeyFields } from './key-fields.tsx';
import { formState, keyNow } from './key-form.ts';
import { KeyResult, KeyTables } from './key-result.tsx';
import { followKey } from './received-key.ts';
import { StaleParts } from './stale-parts.tsx';

interface Props {
  /** What the build computed that the example is paid, and the figure of it under the key of the start. */
  readonly initial: PaidYears;
  readonly figure: DrawnFigure;
}

/** A sharing key, drawn up by its groupement, and tried on what it is paid. */
export function SharingKeyPage(props: Props) {
  return <Page key={useHydrationKey()} {...props} />;
}

const TOO_LONG =
  'Cette clef et ce dossier sont trop longs pour un lien : raccourcissez des noms, ou réunissez des membres.';

const trials = keyCases.map((each) => ({ ...each, valeurs: { ...depart, ...each.valeurs } }));

function Page({ initial, figure }: Props) {
  useEffect(() => {
    formState.openUp();
    // Before the address is written anew.
    const cease = followKey();
    store.openUp();
    return cease;
  }, []);
  const { paid, isInitial, isFresh } = usePaidYears(initial);
  const fields = formState.saisi.value;
  const typed = keyNow();
  const read = useMemo(() => readKey(typed), [fields]);
  const last = useRef<KeyStudy>();
  last.current = useMemo(() => {
    if (read.ok) return studyKey(read.key, paid);
    return last.current && studyKey(last.current.key, paid);
  }, [read, paid]);
  const faults = read.ok ? [] : read.faults;
  const refusalAt = (path: string): string | undefined => {
    const fault = faults.find((each) => each.path === path);
    return fault && keyRefusal(fault);
  };
  const isUpToDate = read.ok && isFresh;
  const { scenario, vue } = store.saisie.value;
  const groupement = groupementOf({ scenario, vue });
  const place = {
    class: `labo-resultats ${isUpToDate ? '' : 'perimes'}`,
    'aria-busy': !isFresh,
    'data-subject': JSON.stringify({
      Dossier: openedName(),
      Clef: 'choix du groupement, non une règle du cahier',
    }),
  };
  return (
    <>
      <section aria-labelledby="clef-cas">
        <h2 id="clef-cas" class="section">
          Clefs à essayer
        </h2>
        <Trials formState={formState} essais={trials} />
      </section>
      <div class="labo-deux">
        <section class="feuille labo-reglages" aria-labelledby="clef-reglages">
          <div class="feuille-tete">
            <h2 id="clef-reglages">La clef</h2>
            {fields.membres === depart.membres ? <InventedMark accord="e" /> : <GroupementsChoice />}
            <ChosenView vue={{ ...vue, groupement }} ranks={[]} />
          </div>
          <KeyFields typed={typed} refusalAt={refusalAt} />
          <Freshness />
          <StaleParts count={faults.length} announced />
          <ScenarioShare
            wrong={!isUpToDate}
            settings={() => sentKey(formState.saisi.peek())}
            holds="la clef et le dossier, avec tous les noms"
            tooLong={TOO_LONG}
          />
        </section>
        <div {...place}>
          <StaleParts count={faults.length} />
          {last.current && (
            <KeyResult
              study={last.current}
              figure={figure}
              isInitial={isInitial && fields === depart}
              isExample={isInitial && !store.isModified.value}
              fresh={() => isUpToDate}
            />
          )}
        </div>
      </div>
      <div {...place}>
        <StaleParts count={faults.length} />
        {last.current && <KeyTables study={last.current} />}
      </div>
    </>
  );
}
