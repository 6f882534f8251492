import { useCallback, useState } from 'preact/hooks';
import { caption } from '../../../figures/territories/words.ts';
import { formatNumber, formatPercent } from '../../../french/numbers.ts';
import { Drawing } from '../../../islands/kit/drawing.tsx';
import { InventedMark } from '../../../islands/kit/invented.tsx';
import { StatusMark } from '../../../islands/kit/status.tsx';
import type { LevelsMethod } from '../../../population/levels/derived-levels.ts';
import { LEVEL_DECILES } from '../../../population/levels/level-deciles.ts';
import type { WordedLevels } from '../../../population/levels/worded-levels.ts';
import type { DocumentScenario } from '../../../scenario/format/scenario-document.ts';
import { store } from '../../../store/page-store.ts';
import type { Entry } from '../../../store/state/entry.ts';
import type { TypedIndicateur } from '../typed-indicateurs.ts';
import { setLevels } from './changes.ts';
import { heading } from './indicateur-choice.tsx';

type Levels = Extract<WordedLevels, { state: 'fini' }>;

interface Props {
  readonly where: TypedIndicateur;
  readonly levels: Levels;
  readonly method: LevelsMethod;
  /** The indicator around whose levels the distribution was invented; empty when it is the reader's own. */
  readonly inventedFrom: string;
  /** The target in force, as it is typed. */
  readonly cible: string | undefined;
}

const WITHOUT_FIGURE = { svg: '', table: { caption: 'La distribution des territoires', head: [], rows: [] } };

/** The levels that follow, their picture, and the way into the scenario. */
export function FoundLevels({ where, levels, method, inventedFrom, cible }: Props) {
  const [putLevels, setPutLevels] = useState<Done>();
  const ranks = LEVEL_DECILES[where.sens];
  const drawFigure = useCallback(
    async (width: number) => {
      const { drawing, table } = await import('../../../figures/territories/figure.ts');
      const data = donnees(levels, method, cible);
      return { svg: drawing(data, { width }), table: table(data) };
    },
    [levels, method, cible],
  );
  const putValues = (): void => {
    const { intermediaire, cible: newCible } = levels;
    const avant = store.saisie.value;
    setLevels(where, { intermediaire, ...(newCible !== undefined && { cible: newCible }) });
    setPutLevels({
      from: keyOf(where, levels),
      inventedOnes: inventedFrom !== '',
      avant,
      scenario: store.saisie.value.scenario,
    });
  };
  return (
    <>
      {inventedFrom && (
        <p class="niveaux-inventee">Distribution inventée, autour des niveaux de « {inventedFrom} »</p>
      )}
      <p class="niveaux-compte">
        {formatNumber(String(levels.valeurs.length))} territoires
        {levels.header !== undefined && (
          <>
            , sous le titre « <span data-verbatim>{levels.header}</span> »
          </>
        )}
        , de {percent(levels.valeurs[0])} à {percent(levels.valeurs.at(-1))}, {percent(levels.moyenne)} en
        moyenne.
        {levels.outsidePart > 0 && (
          <>
            {' '}
            <b>
              {levels.outsidePart} {levels.outsidePart > 1 ? 'sont' : 'est'} au-dessous de 0 % ou au-dessus de
              100 % : l'unité choisie est-elle la bonne ?
            </b>
          </>
        )}
      </p>
      <dl class="niveaux-liste">
        <dt>
          Objectif intermédiaire, {method === 'moyenne'
            ? 'la moyenne'
            : `${ranks.intermediaire}e décile`}{' '}
        </dt>
        <dd>{percent(levels.intermediaire)}</dd>
        <dt>
          Cible
          {method === 'deciles' && `, ${ranks.cible}e décile`}
        </dt>
        <dd>{levels.cible === undefined ? 'la vôtre, inchangée' : percent(levels.cible)}</dd>
      </dl>
      <Provenance method={method} mirrored={where.sens === 'baisse'} inventedOnes={inventedFrom !== ''} />
      {levels.refus === undefined ? (
        <p>
          <button type="button" class="bouton-plein" onClick={putValues}>
            Mettre ces niveaux {inventedFrom && 'inventés '}dans le scénario
          </button>{' '}
          <span class="niveaux-pour">pour « {heading(where)} »</span>
        </p>
      ) : (
        <p class="niveaux-refus">{levels.refus}</p>
      )}
      <p class="indicateurs-dit" role="status">
        {putLevels?.from === keyOf(where, levels) && <PutLevels putLevels={putLevels} />}
      </p>
      <Drawing nom="niveaux" legend={caption} initialFigure={WITHOUT_FIGURE} drawFigure={drawFigure} />
    </>
  );
}

/** Levels that were put in the scenario, and what it was before. */
interface Done {
  readonly from: string;
  readonly inventedOnes: boolean;
  readonly avant: Entry;
  readonly scenario: DocumentScenario;
}

/** The same levels are derived again once the target that they brought is in force. */
const keyOf = ({ cle }: TypedIndicateur, { intermediaire, cible }: Levels): string =>
  [cle, intermediaire, cible].join(' ');

/** What was done, and the way back while nothing else has changed. */
function PutLevels({ putLevels: { inventedOnes, avant, scenario } }: { readonly putLevels: Done }) {
  return (
    <>
      {inventedOnes
        ? "Ces niveaux, tirés d'une distribution inventée, sont dans le scénario : à remplacer par de vrais niveaux."
        : 'Ces niveaux sont dans le scénario : la note, les points et les euros en tiennent compte.'}{' '}
      {scenario === store.saisie.value.scenario && (
        <button type="button" class="lien" onClick={() => store.replace(avant)}>
          Revenir aux niveaux d'avant
        </button>
      )}
    </>
  );
}

interface ProvenanceProps {
  readonly method: LevelsMethod;
  readonly mirrored: boolean;
  readonly inventedOnes: boolean;
}

/** The mean is the cahier's; the deciles are a later text's, the mirrored one ours. The numbers are neither's. */
function Provenance({ method, mirrored, inventedOnes }: ProvenanceProps) {
  const moyenne = method === 'moyenne';
  return (
    <p class="niveaux-provenance">
      Méthode : <StatusMark status={moyenne ? 'texte' : 'externe'} />{' '}
      {moyenne ? '(cahier de 2019)' : '(arrêté de 2022)'}
      {!moyenne && mirrored && (
        <>
          {' '}
          <StatusMark status="hypothese" hypothese="H16" />
        </>
      )}{' '}
      ; nombres : {inventedOnes ? <InventedMark accord="s" /> : <b>les vôtres</b>}
    </p>
  );
}

function donnees(levels: Levels, method: LevelsMethod, cible: string | undefined) {
  const moyenne = method === 'moyenne';
  const aimedCible = levels.cible ?? cible;
  const isLegible = aimedCible !== undefined && /^-?\d+(\.\d+)?$/.test(aimedCible);
  return {
    valeurs: levels.valeurs.map(Number),
    deciles: moyenne ? [] : levels.deciles.map(Number),
    levels: [
      {
        cle: 'intermediaire' as const,
        nom: moyenne ? 'moyenne' : 'intermédiaire',
        valeur: Number(levels.intermediaire),
      },
      ...(isLegible ? [{ cle: 'cible' as const, nom: 'cible', valeur: Number(aimedCible) }] : []),
    ],
  };
}

function percent(ratio: string | undefined): string {
  return formatPercent(ratio ?? '0', { maximumFractionDigits: 4 });
}
