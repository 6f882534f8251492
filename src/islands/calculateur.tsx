import './typographie.ts';
import { useEffect, useRef } from 'preact/hooks';
import type { PageId } from '../cahier/pages.ts';
import type { Calcul } from '../scenario/calcul.ts';
import type { Etape } from '../scenario/explain.ts';
import { depart } from '../store/etat.ts';
import { store } from '../store/index.ts';
import { calculetteDe } from './calculettes/index.ts';
import { Champ } from './champ.tsx';
import type { FigureDessinee } from './dessin.tsx';
import { EtSi, type EtSiDefinition } from './et-si.tsx';
import { Etapes, valeurEtape } from './etapes.tsx';
import { Figure } from './figure.tsx';
import { Fraicheur } from './fraicheur.tsx';
import { Gardee } from './gardee.tsx';
import { anneesDe, vueDe } from './page.ts';
import { usePlaceDansLaFenetre } from './place.ts';
import { Selection } from './selection.tsx';
import { VueChoisie } from './vue-choisie.tsx';

interface Props {
  readonly page: PageId;
  /** The example, computed when the site was built: what the page shows before, and without, the worker. */
  readonly initial: Calcul;
  readonly figure: FigureDessinee;
  readonly etSi?: EtSiDefinition | undefined;
}

/** « Avec vos chiffres »: the fields of a page of rules, its steps, its result, its figure, and what if. */
export function Calculateur({ page, initial, figure, etSi }: Props) {
  const definition = calculetteDe(page);
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
  const feuille = useRef<HTMLElement>(null);
  usePlaceDansLaFenetre(feuille);
  const etapes = calcul.vue.etapes.filter(({ regle }) => definition.regles.includes(regle));
  const resultat = calcul.vue.etapes.find(({ id }) => id === definition.resultat.id);
  return (
    <section class="feuille" ref={feuille} aria-labelledby="avec-vos-chiffres">
      <div class="feuille-tete">
        <h2 id="avec-vos-chiffres">Avec vos chiffres</h2>
        <VueChoisie
          scenario={scenario}
          vue={vue}
          rangs={definition.sansAnnee ? [] : anneesDe(definition, scenario, vue.groupement)}
        />
      </div>
      <div class="champs">
        {definition.choix?.map((choix) => (
          <Selection key={choix.id} choix={choix} scenario={scenario} vue={vue} />
        ))}
        {definition.champs(scenario, vue).map((champ) => (
          <Champ key={champ.id} champ={champ} scenario={scenario} vue={vue} />
        ))}
      </div>
      <div class={`resultats ${store.fraicheur.value === 'a-jour' ? '' : 'perimes'}`}>
        <Etapes etapes={etapes} />
        <Resultat resultat={resultat} nom={definition.resultat.nom} soit={definition.soit?.(calcul)} />
      </div>
      <Fraicheur />
      <Figure nom={page} figure={definition.figure} initiale={figure} initial={initial} />
      {etSi && <EtSi definition={etSi} resultat={definition.resultat} etape={resultat} />}
      <Gardee etape={resultat} id={definition.resultat.id} />
    </section>
  );
}

interface ResultatProps {
  readonly resultat: Etape | undefined;
  readonly nom: string;
  readonly soit: string | undefined;
}

/** The result stays in view while the fields are typed in, and is announced when it has settled. */
function Resultat({ resultat, nom, soit }: ResultatProps) {
  if (resultat === undefined) {
    return (
      <div class="resultat">
        <p class="resultat-ligne">
          <span>{nom}</span> <b>sans objet</b>
        </p>
        <p class="resultat-note">Cette règle n'existe pas dans la phase de l'année choisie.</p>
      </div>
    );
  }
  return (
    <div class="resultat" role="status">
      <p class="resultat-ligne">
        <span>{nom}</span> <b>{valeurEtape(resultat)}</b>
      </p>
      {soit && <p class="resultat-note">{soit}</p>}
    </div>
  );
}
