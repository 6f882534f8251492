import '../preact-patches/french-spacing.ts';
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { PageId } from '../../cahier/pages.ts';
import type { ScenarioCalculator } from '../../calculators/calculator.ts';
import { anneesDe, vueDe } from '../../calculators/page-years.ts';
import type { Calcul } from '../../scenario/run/page-results.ts';
import type { Etape } from '../../scenario/run/year-steps.ts';
import { store } from '../../store/page-store.ts';
import { depart } from '../../store/state/state.ts';
import { Annonce } from './announcement.tsx';
import { choisirOption, Selection } from './choice-list.tsx';
import type { FigureDessinee } from './drawing.tsx';
import { Table } from './figure-table.tsx';
import { Fraicheur } from './freshness.tsx';
import { useCleDHydratation } from './hydration-key.ts';
import { EnPartieInvente, MarqueInvente } from './invented.tsx';
import { Gardee } from './kept-result.tsx';
import { MarqueModifie } from './modified.tsx';
import { suivreModifies } from './modified-follow.ts';
import { Figure } from './page-figure.tsx';
import { LigneLue } from './read-line.tsx';
import { Champ } from './scenario-field.tsx';
import { Statut } from './status.tsx';
import { Etapes, valeurEtape } from './steps.tsx';
import { Reprises } from './undo.tsx';
import { VueChoisie } from './view-choice.tsx';
import { EtSi, type EtSiDefinition } from './what-if.tsx';

/** What the build gives to the calculator of a page. */
export interface PropsDePage {
  readonly page: PageId;
  /** The example, computed when the site was built: what the page shows before, and without, the worker. */
  readonly initial: Calcul;
  readonly figure: FigureDessinee;
  readonly etSi?: EtSiDefinition | undefined;
}

interface Props extends PropsDePage {
  /** Each page brings its own, and loads no other: see src/rule-pages. */
  readonly definition: ScenarioCalculator;
  /** What a page puts above the fields. */
  readonly children?: ComponentChildren;
  /** What a page puts under its result, and is told with it. */
  readonly suite?: ComponentChildren;
}

/** The calculator of a page, as the component that its page hydrates. */
export const calculatorPanel = (definition: ScenarioCalculator) => (props: PropsDePage) => (
  <Calculateur {...props} definition={definition} />
);

/** « Avec vos chiffres »: the fields of a page of rules, its steps, its result, its figure, and what if. */
export function Calculateur(props: Props) {
  return <Feuille key={useCleDHydratation()} {...props} />;
}

function Feuille({ definition, page, initial, figure, etSi, children, suite }: Props) {
  useEffect(() => {
    store.ouvrir();
    if (definition.exemple) store.partirDe(definition.exemple);
  }, []);
  const calcul = store.calcul.value ?? initial;
  const saisie = store.saisie.value;
  // Until the store is open, which at build it never is, it holds the site's example.
  const { scenario, vue: voulue } = saisie === depart ? (definition.exemple ?? saisie) : saisie;
  const vue = vueDe(definition, scenario, voulue);
  useEffect(() => {
    // A page that nobody has touched shows the example of its build, of a year that it can look at.
    if (store.calcul.value === undefined && !store.modifiee.value) return;
    // Read again: opening the store, just before, may have brought another scenario than the one rendered.
    const { scenario, vue } = store.saisie.value;
    const next = vueDe(definition, scenario, vue);
    if (next.annee !== vue.annee || next.groupement !== vue.groupement) store.voir(next);
  });
  useEffect(suivreModifies, []);
  const { offre } = definition;
  const patients = definition.patientsInventes?.(scenario, vue);
  const etapes =
    definition.etapes?.(calcul) ?? calcul.vue.etapes.filter(({ regle }) => definition.regles.includes(regle));
  const resultat = etapes.find(({ id }) => id === definition.resultat.id);
  return (
    <section class={`feuille feuille-${page}`} aria-labelledby="avec-vos-chiffres">
      <div class="feuille-tete">
        <h2 id="avec-vos-chiffres">Avec vos chiffres</h2>
        <VueChoisie
          scenario={scenario}
          vue={vue}
          rangs={definition.sansAnnee ? [] : anneesDe(definition, scenario, vue.groupement)}
        />
        <Reprises />
      </div>
      {children}
      <div class="champs">
        {definition.choix?.map((choix) => (
          <Selection key={choix.id} choix={choix} scenario={scenario} vue={vue} calcul={calcul} />
        ))}
        {definition.lignes?.(scenario, vue, calcul).map((ligne) => (
          <LigneLue key={ligne.nom} ligne={ligne} />
        ))}
        {definition.champs(scenario, vue).map((champ) => (
          <Champ key={champ.id} champ={champ} scenario={scenario} vue={vue} />
        ))}
      </div>
      {offre && offre.choix.actuel(scenario, vue) !== offre.valeur && (
        <p class="offre si-script">
          <button
            type="button"
            onClick={() => choisirOption(offre.choix, offre.valeur, { vue, held: saisie.vue, calcul })}
          >
            {offre.nom}
          </button>
        </p>
      )}
      {definition.inventees && (
        <EnPartieInvente scenario={scenario} vue={vue} annees={definition.inventees === 'annees'} />
      )}
      {patients && (
        <p class="valeurs-inventees">
          <MarqueInvente accord="s" /> <b>Patients inventés</b>, à remplacer par les vôtres : {patients}.
        </p>
      )}
      {definition.dits?.(calcul).map((phrase) => (
        <p key={phrase} class="feuille-dit">
          {phrase}
        </p>
      ))}
      <div class={`resultats ${store.fraicheur.value === 'a-jour' ? '' : 'perimes'}`}>
        <Etapes etapes={etapes} />
        <Resultat
          resultat={resultat}
          definition={definition}
          soit={definition.soit?.(calcul)}
          suite={suite}
        />
      </div>
      <Fraicheur />
      {(resultat !== undefined || definition.sansObjet === undefined) && (
        <>
          <Figure nom={page} figure={definition.figure} initiale={figure} initial={initial} />
          {definition.tables?.(calcul).map((table, rang) => (
            <div
              key={table.caption}
              class={`registre-court ${store.fraicheur.value === 'a-jour' ? '' : 'perimes'}`}
            >
              <Table table={table} nom={`${page}-${rang + 1}`} modifies={calcul.modifies} />
            </div>
          ))}
          {etSi && (
            <EtSi
              definition={etSi}
              resultat={definition.resultat}
              etape={resultat}
              etapes={definition.etapes}
            />
          )}
        </>
      )}
      <Gardee etape={resultat} id={definition.resultat.id} etapes={definition.etapes} />
    </section>
  );
}

const upToDate = (): boolean => store.fraicheur.value === 'a-jour';

interface ResultatProps {
  readonly resultat: Etape | undefined;
  readonly definition: ScenarioCalculator;
  readonly soit: string | undefined;
  readonly suite: ComponentChildren;
}

/** The result stays in view while the fields are typed in, and is announced when it has settled. */
function Resultat({ resultat, definition, soit, suite }: ResultatProps) {
  const { nom, hypotheses = false } = definition.resultat;
  if (resultat === undefined) {
    return (
      <div class="resultat">
        <p class="resultat-ligne">
          <span>{nom}</span> <b>sans objet</b>
        </p>
        <p class="resultat-note">
          {definition.sansObjet ?? "Cette règle n'existe pas dans la phase de l'année choisie."}
        </p>
      </div>
    );
  }
  return (
    <Annonce class="resultat" fresh={upToDate}>
      <p class="resultat-ligne">
        <span>
          {nom} {resultat.modifies && <MarqueModifie />}{' '}
          {hypotheses &&
            resultat.hypotheses.map((id) => (
              <span key={id}>
                <Statut status="hypothese" hypothese={id} />{' '}
              </span>
            ))}
        </span>{' '}
        <b>{valeurEtape(resultat)}</b>
      </p>
      {soit && <p class="resultat-note">{soit}</p>}
      {suite}
    </Annonce>
  );
}
