import { offered, parametersOf, themes } from '../../cahier/edition-facts.ts';
import { parameterIds } from '../../cahier/ids.ts';
import '../preact-patches/french-spacing.ts';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { evolutionOption, modeEnveloppe, recuperation } from '../../calculators/choices/money-choices.ts';
import { fields } from '../../calculators/fields.ts';
import { captionOfParameters } from '../../figures/comparison/words.ts';
import type { ParameterEffects } from '../../scenario/compare/parameter-effects.ts';
import { modifies } from '../../scenario/run/modified-values.ts';
import { client, store } from '../../store/page-store.ts';
import type { Entry } from '../../store/state/entry.ts';
import { useHydrationKey } from '../hydration/hydration-key.ts';
import { Selection } from '../kit/choice-list.tsx';
import { Drawing, type DrawnFigure } from '../kit/drawing.tsx';
import { useEffectAtOnce } from '../kit/effect-at-once.ts';
import { Freshness } from '../kit/freshness.tsx';
import { Field } from '../kit/scenario-field.tsx';
import { Resumptions } from '../kit/undo.tsx';
import { ChosenView } from '../kit/view-choice.tsx';
import { drawEffects } from './effects-figure.ts';
import { Row } from './parameter-line.tsx';
import { Contents } from './totals-and-sets.tsx';
import { otherSet, withSet } from './value-sets.ts';

const parameters = parametersOf(offered);

interface Props {
  /** The effects on the example, computed when the site was built: none yet. */
  readonly initial: ParameterEffects;
  readonly figure: DrawnFigure;
}

/** /parametres/: every parameter on one screen, two sets of values, and what each change does to the payments. */
export function Discussion(props: Props) {
  return <ValueSets key={useHydrationKey()} {...props} />;
}

function ValueSets({ initial, figure }: Props) {
  useEffect(() => store.openUp(), []);
  const { scenario, vue, autreJeu } = store.saisie.value;
  const { effects, isFresh } = useEffects(initial);
  const two = autreJeu !== undefined;
  const drawFigure = useMemo(() => drawEffects(effects), [effects]);
  const stale = isFresh ? '' : 'perimes';
  return (
    <div class="discussion">
      <section class={`feuille discussion-tete ${stale}`} aria-label="Effet des changements">
        <div class="feuille-tete">
          <h2>Effet sur les versements</h2>
          <ChosenView vue={vue} ranks={[]} />
          <Resumptions />
        </div>
        <Contents effects={effects} />
        <Freshness />
        <Drawing
          nom="parametres"
          legend={captionOfParameters}
          initialFigure={figure}
          drawFigure={drawFigure}
          isFresh={effects === initial}
          modifies={modifies(scenario)}
        />
      </section>
      <div class={`jeux${two ? ' jeux-deux' : ''}`}>
        {themes.map((theme) => (
          <section key={theme} aria-label={theme}>
            <h2>{theme}</h2>
            {parameterIds
              .filter((id) => parameters[id].theme === theme)
              .map((id) => (
                <Row key={id} id={id} effects={effects} isFresh={isFresh} />
              ))}
          </section>
        ))}
        <section aria-label="Choix de calcul">
          <h2>Choix de calcul</h2>
          <div class="choix-de-calcul">
            <Selection choice={evolutionOption} vue={vue} />
            <Selection choice={recuperation} vue={vue} />
            <Selection choice={modeEnveloppe} vue={vue} />
            {scenario.enveloppe?.mode !== 'portefeuille' && (
              <Field field={fields.facteur} vue={vue} prefix="p" />
            )}
          </div>
        </section>
      </div>
    </div>
  );
}

/** Effects, and what they were asked with. */
interface DoneSoFar {
  readonly effects: ParameterEffects;
  readonly from: Entry | undefined;
}

/** What the changes do, asked again with each calculation. */
function useEffects(initial: ParameterEffects): { effects: ParameterEffects; isFresh: boolean } {
  const [built] = useState<DoneSoFar>({ effects: initial, from: undefined });
  const [{ effects, from }, setDone] = useState(built);
  useEffectAtOnce(() => {
    const request = store.request.value;
    // Nothing was asked yet, or what was is of a dossier that is no longer the open one.
    if (request === undefined) return setDone(built);
    const { scenario, vue } = request;
    const set = otherSet(request);
    const autre = set && withSet(scenario, set);
    const question = { document: scenario, groupement: vue.groupement, ...(autre && { autre }) };
    void client.ask('effets', 'parameterEffects', question).then((issue) => {
      if (issue.state === 'fini' && issue.result.ok) setDone({ effects: issue.result, from: request });
    });
  });
  return { effects, isFresh: store.freshness.value === 'a-jour' && from === store.request.value };
}
