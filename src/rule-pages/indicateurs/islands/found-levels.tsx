import { useCallback, useState } from 'preact/hooks';
import { formatNumber, formatPercent } from '../../../french/numbers.ts';
import { Dessin } from '../../../islands/kit/drawing.tsx';
import { MarqueInvente } from '../../../islands/kit/invented.tsx';
import { Statut } from '../../../islands/kit/status.tsx';
import type { MethodeNiveaux, NiveauxDerives } from '../../../population/niveaux/derived-niveaux.ts';
import { DECILES_NIVEAUX } from '../../../population/niveaux/niveau-deciles.ts';
import type { DocumentScenario } from '../../../scenario/format/document.ts';
import { store } from '../../../store/page-store.ts';
import type { Saisie } from '../../../store/state/draft.ts';
import type { IndicateurSaisi } from '../typed-indicateurs.ts';
import { poserNiveaux } from './changes.ts';
import { intitule } from './indicateur-choice.tsx';

interface Props {
  readonly ou: IndicateurSaisi;
  readonly niveaux: NiveauxDerives;
  readonly methode: MethodeNiveaux;
  /** The indicator around whose levels the distribution was invented; empty when it is the reader's own. */
  readonly inventee: string;
  /** The target in force, as it is typed. */
  readonly cible: string | undefined;
}

const SANS_FIGURE = { svg: '', table: { caption: 'La distribution des territoires', head: [], rows: [] } };

/** The levels that follow, their picture, and the way into the scenario. */
export function NiveauxTrouves({ ou, niveaux, methode, inventee, cible }: Props) {
  const [pose, setPose] = useState<Fait>();
  const rangs = DECILES_NIVEAUX[ou.sens];
  const dessiner = useCallback(
    async (width: number) => {
      const { territoires, territoiresTable } = await import('../../../figures/territories/drawing.ts');
      const data = donnees(niveaux, methode, cible);
      return { svg: territoires(data, { width }), table: territoiresTable(data) };
    },
    [niveaux, methode, cible],
  );
  const poser = (): void => {
    const { intermediaire, cible: nouvelle } = niveaux;
    const avant = store.saisie.value;
    poserNiveaux(ou, { intermediaire, ...(nouvelle !== undefined && { cible: nouvelle }) });
    setPose({
      de: cleDe(ou, niveaux),
      inventes: inventee !== '',
      avant,
      scenario: store.saisie.value.scenario,
    });
  };
  return (
    <>
      {inventee && (
        <p class="niveaux-inventee">Distribution inventée, autour des niveaux de « {inventee} »</p>
      )}
      <p class="niveaux-compte">
        {formatNumber(String(niveaux.valeurs.length))} territoires
        {niveaux.entete !== undefined && (
          <>
            , sous le titre « <span data-verbatim>{niveaux.entete}</span> »
          </>
        )}
        , de {pourcent(niveaux.valeurs[0])} à {pourcent(niveaux.valeurs.at(-1))}, {pourcent(niveaux.moyenne)}{' '}
        en moyenne.
        {niveaux.horsPart > 0 && (
          <>
            {' '}
            <b>
              {niveaux.horsPart} {niveaux.horsPart > 1 ? 'sont' : 'est'} au-dessous de 0 % ou au-dessus de 100
              % : l'unité choisie est-elle la bonne ?
            </b>
          </>
        )}
      </p>
      <dl class="niveaux-liste">
        <dt>
          Objectif intermédiaire, {methode === 'moyenne'
            ? 'la moyenne'
            : `${rangs.intermediaire}e décile`}{' '}
        </dt>
        <dd>{pourcent(niveaux.intermediaire)}</dd>
        <dt>
          Cible
          {methode === 'deciles' && `, ${rangs.cible}e décile`}
        </dt>
        <dd>{niveaux.cible === undefined ? 'la vôtre, inchangée' : pourcent(niveaux.cible)}</dd>
      </dl>
      <Provenance methode={methode} mirroir={ou.sens === 'baisse'} inventes={inventee !== ''} />
      {niveaux.refus === undefined ? (
        <p>
          <button type="button" class="bouton-plein" onClick={poser}>
            Mettre ces niveaux {inventee && 'inventés '}dans le scénario
          </button>{' '}
          <span class="niveaux-pour">pour « {intitule(ou)} »</span>
        </p>
      ) : (
        <p class="niveaux-refus">{niveaux.refus}</p>
      )}
      <p class="indicateurs-dit" role="status">
        {pose?.de === cleDe(ou, niveaux) && <Pose pose={pose} />}
      </p>
      <Dessin
        nom="niveaux"
        legende="Les territoires par tranche de valeur ; les traits sont les niveaux que la méthode choisie en tire."
        initiale={SANS_FIGURE}
        dessiner={dessiner}
      />
    </>
  );
}

/** Levels that were put in the scenario, and what it was before. */
interface Fait {
  readonly de: string;
  readonly inventes: boolean;
  readonly avant: Saisie;
  readonly scenario: DocumentScenario;
}

/** The same levels are derived again once the target that they brought is in force. */
const cleDe = ({ cle }: IndicateurSaisi, { intermediaire, cible }: NiveauxDerives): string =>
  [cle, intermediaire, cible].join(' ');

/** What was done, and the way back while nothing else has changed. */
function Pose({ pose: { inventes, avant, scenario } }: { readonly pose: Fait }) {
  return (
    <>
      {inventes
        ? "Ces niveaux, tirés d'une distribution inventée, sont dans le scénario : à remplacer par de vrais niveaux."
        : 'Ces niveaux sont dans le scénario : la note, les points et les euros en tiennent compte.'}{' '}
      {scenario === store.saisie.value.scenario && (
        <button type="button" class="lien" onClick={() => store.remplacer(avant)}>
          Revenir aux niveaux d'avant
        </button>
      )}
    </>
  );
}

interface ProvenanceProps {
  readonly methode: MethodeNiveaux;
  readonly mirroir: boolean;
  readonly inventes: boolean;
}

/** The mean is the cahier's; the deciles are a later text's, the mirrored one ours. The numbers are neither's. */
function Provenance({ methode, mirroir, inventes }: ProvenanceProps) {
  const moyenne = methode === 'moyenne';
  return (
    <p class="niveaux-provenance">
      Méthode : <Statut status={moyenne ? 'texte' : 'externe'} />{' '}
      {moyenne ? '(cahier de 2019)' : '(arrêté de 2022)'}
      {!moyenne && mirroir && (
        <>
          {' '}
          <Statut status="hypothese" hypothese="H16" />
        </>
      )}{' '}
      ; nombres : {inventes ? <MarqueInvente accord="s" /> : <b>les vôtres</b>}
    </p>
  );
}

function donnees(niveaux: NiveauxDerives, methode: MethodeNiveaux, cible: string | undefined) {
  const moyenne = methode === 'moyenne';
  const visee = niveaux.cible ?? cible;
  const lisible = visee !== undefined && /^-?\d+(\.\d+)?$/.test(visee);
  return {
    valeurs: niveaux.valeurs.map(Number),
    deciles: moyenne ? [] : niveaux.deciles.map(Number),
    niveaux: [
      {
        cle: 'intermediaire' as const,
        nom: moyenne ? 'moyenne' : 'intermédiaire',
        valeur: Number(niveaux.intermediaire),
      },
      ...(lisible ? [{ cle: 'cible' as const, nom: 'cible', valeur: Number(visee) }] : []),
    ],
  };
}

function pourcent(ratio: string | undefined): string {
  return formatPercent(ratio ?? '0', { maximumFractionDigits: 4 });
}
