import { useEffect, useState } from 'preact/hooks';
import type {
  DemandeNiveaux,
  MethodeNiveaux,
  ReponseNiveaux,
} from '../../../population/niveaux/derived-niveaux.ts';
import type { UniteDistribution } from '../../../population/niveaux/distribution-reader.ts';
import { lire, type Vue } from '../../../scenario/format/document.ts';
import { client, store } from '../../../store/page-store.ts';
import { champIndicateur } from '../measure-fields.ts';
import type { IndicateurSaisi } from '../typed-indicateurs.ts';
import { choisi } from './chosen-indicateur.ts';
import { FichierDistribution } from './distribution-file.tsx';
import { NiveauxTrouves } from './found-levels.tsx';
import { ChoixIndicateur, intitule } from './indicateur-choice.tsx';
import { surPage } from './page-view.ts';
import { Refusees } from './refused-values.tsx';

const unites: readonly (readonly [UniteDistribution, string])[] = [
  ['pourcent', 'en pourcentage : 34,5'],
  ['ratio', 'en part de 1 : 0,345'],
];

const methodes: readonly (readonly [MethodeNiveaux, string])[] = [
  ['deciles', 'aux déciles (arrêté de 2022)'],
  ['moyenne', 'à la moyenne (cahier de 2019)'],
];

/** What an indicator's level is, as it is typed. */
function niveau(ou: IndicateurSaisi, cle: 'intermediaire' | 'cible', vue: Vue): string {
  return String(lire(surPage().scenario, champIndicateur(ou, cle, '').chemin(vue)) ?? '');
}

/** « Les niveaux »: from a pasted or imported distribution of territories to the levels of the chosen indicator. */
export function NiveauxOutil() {
  const [texte, setTexte] = useState('');
  const [unite, setUnite] = useState<UniteDistribution>('pourcent');
  const [methode, setMethode] = useState<MethodeNiveaux>('deciles');
  const [inventee, setInventee] = useState('');
  const [dit, setDit] = useState('');
  useEffect(() => store.ouvrir(), []);
  const ou = choisi.value;
  const { vue } = surPage();
  const cible = ou && niveau(ou, 'cible', vue);
  const reponse = useNiveaux(ou && { texte, unite, methode, sens: ou.sens, cible });

  if (ou === undefined) {
    return (
      <p class="si-script">
        Le score de cette année est donné tout fait : détaillez-le par indicateurs, dans le tableau ci-dessus,
        pour régler leurs niveaux.
      </p>
    );
  }
  const saisir = (next: string, dit = '', autour = ''): void => {
    setTexte(next);
    setInventee(autour);
    setDit(dit);
  };
  const inventer = async (): Promise<void> => {
    const niveaux = {
      intermediaire: niveau(ou, 'intermediaire', vue),
      cible: niveau(ou, 'cible', vue),
      unite,
    };
    const issue = await client.ask('inventee', 'distributionInventee', niveaux);
    if (issue.etat === 'fini')
      saisir(
        issue.resultat,
        'Soixante territoires inventés ont pris place dans la zone de texte.',
        intitule(ou),
      );
  };
  return (
    <div class="niveaux-outil si-script">
      <div class="niveaux-saisie">
        <ChoixIndicateur id="niveaux-indicateur" />
        <label class="niveaux-zone" for="niveaux-texte">
          La distribution : un nombre par ligne, un territoire par nombre
        </label>
        <textarea
          id="niveaux-texte"
          rows={8}
          spellcheck={false}
          autocomplete="off"
          value={texte}
          aria-describedby="niveaux-dit"
          aria-invalid={reponse?.etat === 'refuse' ? 'true' : undefined}
          placeholder={unite === 'pourcent' ? '34,5\n41\n52,25' : '0,345\n0,41\n0,5225'}
          onInput={(event) => saisir(event.currentTarget.value)}
        />
        <p class="niveaux-gestes">
          <FichierDistribution
            onTexte={(next, nom) => saisir(next, `« ${nom} » est dans la zone de texte.`)}
            onRefus={setDit}
          />
          <button type="button" onClick={() => void inventer()}>
            Charger une distribution inventée
          </button>
        </p>
        <p class="indicateurs-dit" id="niveaux-dit" role="status">
          {dit}
        </p>
        <Choix nom="Les nombres sont" id="unite" options={unites} actuelle={unite} onChoix={setUnite} />
        <Choix
          nom="Les niveaux se lisent"
          id="methode"
          options={methodes}
          actuelle={methode}
          onChoix={setMethode}
        />
      </div>
      <div class="niveaux-resultat">
        {reponse?.etat === 'refuse' && <Refusees reponse={reponse} />}
        {reponse?.etat === 'seule' && (
          <p role="status">Un seul nombre ne fait pas une distribution : collez-en au moins deux.</p>
        )}
        {reponse?.etat === 'fini' && (
          <NiveauxTrouves ou={ou} niveaux={reponse} methode={methode} inventee={inventee} cible={cible} />
        )}
        {(reponse === undefined || reponse.etat === 'vide') && (
          <p class="niveaux-vide">
            Collez une colonne de nombres, ou ouvrez un fichier : les niveaux et leur figure viendront ici.
            Rien ne quitte votre machine.
          </p>
        )}
      </div>
    </div>
  );
}

/** The levels of what is typed, asked again at each change; the last answer stays meanwhile. */
function useNiveaux(demande: DemandeNiveaux | undefined): ReponseNiveaux | undefined {
  const [reponse, setReponse] = useState<ReponseNiveaux>();
  const { texte = '', unite, methode, sens, cible } = demande ?? {};
  useEffect(() => {
    if (demande === undefined || texte.trim() === '') return setReponse(undefined);
    let encore = true;
    void client.ask('niveaux', 'deriverNiveaux', demande).then((issue) => {
      if (encore && issue.etat === 'fini') setReponse(issue.resultat);
    });
    return () => {
      encore = false;
    };
  }, [texte, unite, methode, sens, cible]);
  return reponse;
}

interface PropsChoix<V extends string> {
  readonly nom: string;
  readonly id: string;
  readonly options: readonly (readonly [V, string])[];
  readonly actuelle: V;
  readonly onChoix: (valeur: V) => void;
}

function Choix<V extends string>({ nom, id, options, actuelle, onChoix }: PropsChoix<V>) {
  return (
    <fieldset class="niveaux-choix">
      <legend>{nom}</legend>
      {options.map(([valeur, dit]) => (
        <label key={valeur} class="niveaux-option">
          <input
            type="radio"
            name={`niveaux-${id}`}
            checked={valeur === actuelle}
            onChange={() => onChoix(valeur)}
          />{' '}
          {dit}
        </label>
      ))}
    </fieldset>
  );
}
