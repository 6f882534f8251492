import { offered, parametersOf, themes } from '../../cahier/edition-facts.ts';
import { parameterIds } from '../../cahier/ids.ts';
import '../preact-patches/french-spacing.ts';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { modeEnveloppe, recuperation } from '../../calculators/choices.ts';
import { champs } from '../../calculators/fields.ts';
import type { EffetsParametres } from '../../scenario/compare/parameter-effects.ts';
import { modifies } from '../../scenario/run/changed-values.ts';
import { client, store } from '../../store/page-store.ts';
import type { Saisie } from '../../store/state/draft.ts';
import { Selection } from '../kit/choice-list.tsx';
import { Dessin, type FigureDessinee } from '../kit/drawing.tsx';
import { Fraicheur } from '../kit/freshness.tsx';
import { useCleDHydratation } from '../kit/hydration-key.ts';
import { Champ } from '../kit/scenario-field.tsx';
import { Reprises } from '../kit/undo.tsx';
import { VueChoisie } from '../kit/view-choice.tsx';
import { useEffectAtOnce } from '../preact-patches/immediate-effects.ts';
import { dessinerEffets } from './effects-figure.ts';
import { Ligne } from './parameter-line.tsx';
import { Sommaire } from './totals-place.tsx';

const parameters = parametersOf(offered);

interface Props {
  /** The effects on the example, computed when the site was built: none yet. */
  readonly initial: EffetsParametres;
  readonly figure: FigureDessinee;
}

/** /parametres/: every parameter on one screen, two sets of values, and what each change does to the payments. */
export function Discussion(props: Props) {
  return <Jeux key={useCleDHydratation()} {...props} />;
}

function Jeux({ initial, figure }: Props) {
  useEffect(() => store.ouvrir(), []);
  const { scenario, vue, autreJeu } = store.saisie.value;
  const { effets, fraiche } = useEffets(initial);
  const deux = autreJeu !== undefined;
  const dessiner = useMemo(() => dessinerEffets(effets), [effets]);
  const perimes = fraiche ? '' : 'perimes';
  return (
    <div class="discussion">
      <section class={`feuille discussion-tete ${perimes}`} aria-label="Effet des changements">
        <div class="feuille-tete">
          <h2>Effet sur les versements</h2>
          <VueChoisie vue={vue} rangs={[]} />
          <Reprises />
        </div>
        <Sommaire effets={effets} />
        <Fraicheur />
        <Dessin
          nom="parametres"
          legende="Ce qui est versé chaque année : avec les valeurs de départ, du cahier et de nos hypothèses, et avec le jeu A."
          initiale={figure}
          dessiner={dessiner}
          fraiche={effets === initial}
          modifies={modifies(scenario)}
        />
      </section>
      <div class={`jeux${deux ? ' jeux-deux' : ''}`}>
        {themes.map((theme) => (
          <section key={theme} aria-label={theme}>
            <h2>{theme}</h2>
            {parameterIds
              .filter((id) => parameters[id].theme === theme)
              .map((id) => (
                <Ligne key={id} id={id} effets={effets} />
              ))}
          </section>
        ))}
        <section aria-label="Choix de calcul">
          <h2>Choix de calcul</h2>
          <div class="choix-de-calcul">
            <Selection choix={recuperation} vue={vue} />
            <Selection choix={modeEnveloppe} vue={vue} />
            {scenario.enveloppe?.mode !== 'portefeuille' && (
              <Champ champ={champs.facteur} vue={vue} prefixe="p" />
            )}
          </div>
        </section>
      </div>
    </div>
  );
}

/** Effects, and what they were asked with. */
interface Faits {
  readonly effets: EffetsParametres;
  readonly de: Saisie | undefined;
}

/** What the changes do, asked again with each calculation. */
function useEffets(initial: EffetsParametres): { effets: EffetsParametres; fraiche: boolean } {
  const [{ effets, de }, setFaits] = useState<Faits>({ effets: initial, de: undefined });
  useEffectAtOnce(() => {
    const demande = store.demande.value;
    if (demande === undefined) return;
    const { scenario, vue, autreJeu } = demande;
    const autre = autreJeu && { ...scenario, parametres: autreJeu };
    const question = { document: scenario, groupement: vue.groupement, ...(autre && { autre }) };
    void client.ask('effets', 'effetsParametres', question).then((issue) => {
      if (issue.etat === 'fini' && issue.resultat.ok) setFaits({ effets: issue.resultat, de: demande });
    });
  });
  return { effets, fraiche: store.fraicheur.value === 'a-jour' && de === store.demande.value };
}
