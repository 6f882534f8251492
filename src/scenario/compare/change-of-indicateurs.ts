import { formatNumber, formatPercent, formatValue } from '../../french/numbers.ts';
import type { IndicateurExplique } from '../run/explain-indicators.ts';
import { difference } from './difference.ts';

type Liste = readonly IndicateurExplique[];

/** One indicator before and after; one of them alone where it has come or gone. */
interface Paire {
  readonly avant: IndicateurExplique | undefined;
  readonly apres: IndicateurExplique | undefined;
}

/** The four values, in the order in which they are told: the year's own needs no name. */
const MESURES = {
  valeur: '',
  valeurPrecedente: 'valeur précédente ',
  valeurIntermediaire: 'objectif intermédiaire ',
  valeurCible: 'cible ',
} as const;

const note = (text: string): string => formatNumber(text, { maximumFractionDigits: 4 });
const poids = (text: string): string => formatValue(text, 'point');
const pourcent = (text: string): string => formatPercent(text);

/** « + 6 points »; nought and one are singular. */
function enPoints(text: string): string {
  const nombre = formatValue(text, 'point', { signed: text !== '0' });
  return `${nombre} ${/^-?[01](\.|$)/.test(text) ? 'point' : 'points'}`;
}

/** What moved among the indicators of two results, a sentence each; those that only share the weight anew, together. */
export function lignesDesIndicateurs(avant: Liste, apres: Liste): string[] {
  // A score that is given on one side has no indicators to set beside the others.
  if (avant.length === 0 || apres.length === 0) return [];
  const toutes = paires(avant, apres);
  const repesees = toutes.filter(seulementRepesee);
  return [
    ...toutes.filter((paire) => !repesees.includes(paire)).flatMap(ligne),
    ...(['socle', 'carte'] as const).flatMap((composante) =>
      ligneDesPoids(repesees.filter((paire) => paire.apres?.composante === composante)),
    ),
  ];
}

function paires(avant: Liste, apres: Liste): Paire[] {
  const nombre = (liste: Liste): number => liste.filter(({ composante }) => composante === 'carte').length;
  // À la carte, a rank is the same one while none has come or gone, under any name; else the name tells.
  const parRang = nombre(avant) === nombre(apres);
  const cle = ({ composante, numero, rang, nom }: IndicateurExplique): string =>
    composante === 'socle' ? `socle ${numero}` : parRang ? `carte ${rang}` : `carte « ${nom} »`;
  const cles = new Set([...avant, ...apres].map(cle));
  return [...cles].map((each) => ({
    avant: avant.find((indicateur) => cle(indicateur) === each),
    apres: apres.find((indicateur) => cle(indicateur) === each),
  }));
}

const de = (indicateur: IndicateurExplique, id: string): string => indicateur.valeurs[id] ?? '0';
const nomDe = ({ numero, nom }: IndicateurExplique): string =>
  numero === undefined ? `« ${nom} »` : `Socle ${numero}`;

/** « Note 0,25 → 1 », or the one that it keeps. */
function fleche(
  { avant, apres }: { avant: IndicateurExplique; apres: IndicateurExplique },
  id: string,
  montrer: (text: string) => string,
): string {
  const [un, deux] = [montrer(de(avant, id)), montrer(de(apres, id))];
  return un === deux ? deux : `${un} → ${deux}`;
}

function seulementRepesee({ avant, apres }: Paire): boolean {
  if (avant === undefined || apres === undefined) return false;
  const memes = [...Object.keys(MESURES), 'noteIndicateur'].every((id) => de(avant, id) === de(apres, id));
  return memes && avant.sens === apres.sens && de(avant, 'poidsIndicateur') !== de(apres, 'poidsIndicateur');
}

function ligne({ avant, apres }: Paire): string[] {
  if (avant === undefined && apres)
    return [`${nomDe(apres)}, nouveau : note ${fois(apres)} : ${enPoints(de(apres, 'pointsIndicateur'))}.`];
  if (apres === undefined && avant) {
    const perdus = difference('0', de(avant, 'pointsIndicateur'));
    return [`${nomDe(avant)}, qui n'est plus compté : note ${fois(avant)} : ${enPoints(perdus)}.`];
  }
  return avant && apres ? ligneDesDeux(avant, apres) : [];
}

/** « 0,65 (× 10 points) » */
const fois = (indicateur: IndicateurExplique): string =>
  `${note(de(indicateur, 'noteIndicateur'))} (× ${poids(de(indicateur, 'poidsIndicateur'))} points)`;

function ligneDesDeux(avant: IndicateurExplique, apres: IndicateurExplique): string[] {
  const paire = { avant, apres };
  const bougees = Object.entries(MESURES)
    .filter(([id]) => de(avant, id) !== de(apres, id))
    .map(([id, nom]) => `${nom}${fleche(paire, id, pourcent)}`);
  const tournee = avant.sens === apres.sens ? [] : [`on en attend une ${apres.sens}`];
  const gagnes = difference(de(apres, 'pointsIndicateur'), de(avant, 'pointsIndicateur'));
  const quoi = [...bougees, ...tournee].join(', ');
  if (quoi === '' && gagnes === '0' && de(avant, 'noteIndicateur') === de(apres, 'noteIndicateur')) return [];
  const notes = `${fleche(paire, 'noteIndicateur', note)} (× ${fleche(paire, 'poidsIndicateur', poids)} points)`;
  const debut = quoi === '' ? `${nomDe(apres)} : note` : `${nomDe(apres)} : ${quoi}. Note`;
  return [`${debut} ${notes} : ${enPoints(gagnes)}.`];
}

/** Those whose weight alone moved: what they gain or lose together. */
function ligneDesPoids(repesees: readonly Paire[]): string[] {
  const [premiere] = repesees;
  if (!premiere?.avant || !premiere.apres) return [];
  const ensemble = repesees.reduce((somme, { avant, apres }) => {
    const gagnes = difference(
      apres?.valeurs['pointsIndicateur'] ?? '0',
      avant?.valeurs['pointsIndicateur'] ?? '0',
    );
    return difference(somme, difference('0', gagnes));
  }, '0');
  const composante = premiere.apres.composante === 'socle' ? 'socles' : 'indicateurs à la carte';
  const qui = repesees.length === 1 ? nomDe(premiere.apres) : `${repesees.length} autres ${composante}`;
  const fin = repesees.length === 1 ? '' : ' en tout';
  const paire = { avant: premiere.avant, apres: premiere.apres };
  return [`${qui} : poids ${fleche(paire, 'poidsIndicateur', poids)} : ${enPoints(ensemble)}${fin}.`];
}
