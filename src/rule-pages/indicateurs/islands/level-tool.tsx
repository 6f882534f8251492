import { useEffect, useState } from 'preact/hooks';
import { usePasted } from '../../../islands/kit/pasted-text.ts';
import type { LevelsMethod, LevelsRequest } from '../../../population/levels/derived-levels.ts';
import type { UniteDistribution } from '../../../population/levels/distribution-reader.ts';
import type { WordedLevels } from '../../../population/levels/worded-levels.ts';
import { read, type View } from '../../../scenario/format/scenario-document.ts';
import { client, store } from '../../../store/page-store.ts';
import { indicateurField } from '../measure-fields.ts';
import type { TypedIndicateur } from '../typed-indicateurs.ts';
import { chosen } from './chosen-indicateur.ts';
import { DistributionFile } from './distribution-file.tsx';
import { FoundLevels } from './found-levels.tsx';
import { heading, IndicateurChoice } from './indicateur-choice.tsx';
import { surPage } from './page-view.ts';
import { RefusedCells } from './refused-values.tsx';

const unites: readonly (readonly [UniteDistribution, string])[] = [
  ['pourcent', 'en pourcentage : 34,5'],
  ['ratio', 'en part de 1 : 0,345'],
];

const methods: readonly (readonly [LevelsMethod, string])[] = [
  ['deciles', 'aux déciles (arrêté de 2022)'],
  ['moyenne', 'à la moyenne (cahier de 2019)'],
];

/** What an indicator's level is, as it is typed. */
function level(where: TypedIndicateur, cle: 'intermediaire' | 'cible', vue: View): string {
  return String(read(surPage().scenario, indicateurField(where, cle, '').chemin(vue)) ?? '');
}

/** « Les niveaux »: from a pasted or imported distribution of territories to the levels of the chosen indicator. */
export function LevelsTool() {
  const [texte, setText] = usePasted('distribution');
  const [unite, setUnite] = useState<UniteDistribution>('pourcent');
  const [method, setMethod] = useState<LevelsMethod>('deciles');
  const [inventedFrom, setInventedFrom] = useState('');
  const [said, setSaid] = useState('');
  useEffect(() => store.openUp(), []);
  const where = chosen.value;
  const { vue } = surPage();
  const cible = where && level(where, 'cible', vue);
  const reponse = useLevels(where && { texte, unite, method, sens: where.sens, cible });

  if (where === undefined) {
    return (
      <p class="si-script">
        Le score de cette année est donné tout fait : détaillez-le par indicateurs, dans le tableau ci-dessus,
        pour régler leurs niveaux.
      </p>
    );
  }
  const typeIn = (next: string, said = '', around = ''): void => {
    setText(next, around === '');
    setInventedFrom(around);
    setSaid(said);
  };
  const invent = async (): Promise<void> => {
    const levels = {
      intermediaire: level(where, 'intermediaire', vue),
      cible: level(where, 'cible', vue),
      unite,
    };
    const issue = await client.ask('inventee', 'inventedDistribution', levels);
    if (issue.state === 'fini')
      typeIn(
        issue.result,
        'Soixante territoires inventés ont pris place dans la zone de texte.',
        heading(where),
      );
  };
  return (
    <div class="niveaux-outil si-script">
      <div class="niveaux-saisie">
        <IndicateurChoice id="niveaux-indicateur" />
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
          aria-invalid={reponse?.state === 'refuse' ? 'true' : undefined}
          placeholder={unite === 'pourcent' ? '34,5\n41\n52,25' : '0,345\n0,41\n0,5225'}
          onInput={(event) => typeIn(event.currentTarget.value)}
        />
        <p class="niveaux-gestes">
          <DistributionFile
            onText={(next, nom) => typeIn(next, `« ${nom} » est dans la zone de texte.`)}
            onRefusal={setSaid}
          />
          <button type="button" onClick={() => void invent()}>
            Charger une distribution inventée
          </button>
        </p>
        <p class="indicateurs-dit" id="niveaux-dit" role="status">
          {said}
        </p>
        <Choice nom="Les nombres sont" id="unite" options={unites} currentOne={unite} onChoice={setUnite} />
        <Choice
          nom="Les niveaux se lisent"
          id="methode"
          options={methods}
          currentOne={method}
          onChoice={setMethod}
        />
      </div>
      <div class="niveaux-resultat">
        {reponse?.state === 'refuse' && <RefusedCells reponse={reponse} />}
        {reponse?.state === 'seule' && (
          <p role="status">Un seul nombre ne fait pas une distribution : collez-en au moins deux.</p>
        )}
        {reponse?.state === 'fini' && (
          <FoundLevels
            where={where}
            levels={reponse}
            method={method}
            inventedFrom={inventedFrom}
            cible={cible}
          />
        )}
        {(reponse === undefined || reponse.state === 'vide') && (
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
function useLevels(request: LevelsRequest | undefined): WordedLevels | undefined {
  const [reponse, setAnswer] = useState<WordedLevels>();
  const { texte = '', unite, method, sens, cible } = request ?? {};
  useEffect(() => {
    if (request === undefined || texte.trim() === '') return setAnswer(undefined);
    let again = true;
    void client.ask('niveaux', 'deriveLevels', request).then((issue) => {
      if (again && issue.state === 'fini') setAnswer(issue.result);
    });
    return () => {
      again = false;
    };
  }, [texte, unite, method, sens, cible]);
  return reponse;
}

interface ChoiceProps<V extends string> {
  readonly nom: string;
  readonly id: string;
  readonly options: readonly (readonly [V, string])[];
  readonly currentOne: V;
  readonly onChoice: (valeur: V) => void;
}

function Choice<V extends string>({ nom, id, options, currentOne, onChoice }: ChoiceProps<V>) {
  return (
    <fieldset class="niveaux-choix">
      <legend>{nom}</legend>
      {options.map(([valeur, said]) => (
        <label key={valeur} class="niveaux-option">
          <input
            type="radio"
            name={`niveaux-${id}`}
            checked={valeur === currentOne}
            onChange={() => onChoice(valeur)}
          />{' '}
          {said}
        </label>
      ))}
    </fieldset>
  );
}
