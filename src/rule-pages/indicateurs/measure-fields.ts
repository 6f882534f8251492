import type { Champ } from '../../calculators/fields.ts';
import { refusPourcent } from '../../calculators/refusal-words.ts';
import { formatPercent } from '../../french/numbers.ts';
import { cheminQualite } from '../../scenario/edit/indicateurs.ts';
import { type DocumentScenario, lire, type Vue } from '../../scenario/format/document.ts';
import type { IndicateurSaisi } from './typed-indicateurs.ts';

/** The four values of an indicator, in the order in which a year tells them. */
export const mesures = ['precedente', 'valeur', 'intermediaire', 'cible'] as const;
export type CleMesure = (typeof mesures)[number];

/** An indicator's values are within these bounds, as ratios. */
const BORNES = { min: '-1000000', max: '1000000' } as const;

/** What the four values are called: the two years by their numbers. */
export function nomDe(cle: CleMesure, scenario: DocumentScenario, vue: Vue): string {
  const annees = scenario.groupements[vue.groupement]?.annees ?? [];
  if (cle === 'precedente') return `Valeur en ${annees[vue.annee - 1]?.annee}`;
  if (cle === 'valeur') return `Valeur en ${annees[vue.annee]?.annee}`;
  return cle === 'intermediaire' ? 'Objectif intermédiaire' : 'Cible';
}

type Ou = Pick<IndicateurSaisi, 'composante' | 'rang' | 'sens'>;

const cheminDe = ({ composante, rang }: Ou, cle: CleMesure, vue: Vue) => [
  ...cheminQualite(vue),
  composante === 'socle' ? 'socles' : 'carte',
  rang,
  cle,
];

/** The field of one value of an indicator, a percentage of what the indicator counts. */
export function champIndicateur(ou: Ou, cle: CleMesure, nom: string): Champ {
  return {
    id: cle,
    nom,
    unite: '%',
    pourcent: true,
    chemin: (vue) => cheminDe(ou, cle, vue),
    // Last year's value may be left out of a document where it starts from nothing.
    ...(cle === 'precedente' && { defaut: '0' }),
    refus: (valeur, scenario, vue) =>
      cle === 'intermediaire' ? refusDuNiveau(ou, valeur, scenario, vue) : refusPourcent(BORNES, valeur),
  };
}

/** The intermediate goal stands strictly on the near side of the target, in per cent as they are typed. */
function refusDuNiveau(ou: Ou, valeur: string, scenario: DocumentScenario, vue: Vue): string {
  const cible = String(lire(scenario, cheminDe(ou, 'cible', vue)) ?? '');
  if (!/^-?\d+(\.\d+)?$/.test(cible)) return refusPourcent(BORNES, valeur);
  const borne =
    ou.sens === 'hausse'
      ? { max: cible, maxExclusive: true as const }
      : { min: cible, minExclusive: true as const };
  const cote = ou.sens === 'hausse' ? 'avant la cible en montant' : 'avant la cible en descendant';
  return `${refusPourcent(borne, valeur)} L'objectif intermédiaire vient ${cote}, ici ${formatPercent(cible)}.`;
}
