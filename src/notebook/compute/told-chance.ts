import { formatNumber, formatValue } from '../../french/numbers.ts';
import { frenchSpacing } from '../../french/typography.ts';
import type { ChanceBeside } from '../../scenario/chance/unchanged-groupement.ts';
import { followed, type Told } from './told.ts';

/** What chance alone gives by size, beside the gains of the dossier: € per patient and year, before caps. */
export function toldChance({ own, sizes, scenarioGains, phrase }: ChanceBeside): Told {
  const perPatient = (amount: number): string => formatValue(amount.toFixed(4), '€');
  const bySize = [own, ...sizes].toSorted((a, b) => a.patients - b.patients);
  const name = ({ patients }: ChanceBeside['own']): string =>
    `Le seul hasard, ${formatNumber(`${patients}`)} patients${patients === own.patients ? ', cette taille' : ''}`;
  return {
    table: {
      titre: 'Gains reversés avant plafonds, par patient et par an : ceux du dossier, et ceux du seul hasard',
      entete: ['Ce qui les donne', 'Par patient et par an'],
      lignes: [
        ['Le dossier', perPatient(scenarioGains)],
        ...bySize.map((size) => [frenchSpacing(name(size)), perPatient(size.gainsAttendus)]),
      ],
    },
    valeurs: [
      followed('gains du dossier', rounded(scenarioGains), '€/patient'),
      followed('gains du seul hasard', rounded(own.gainsAttendus), '€/patient'),
    ],
    notes: [phrase],
    hypotheses: ['H23'],
  };
}

/** To the hundredth of a cent: a law of chance is no exact amount, and no browser is to find another one. */
const rounded = (amount: number): string => `${Number(amount.toFixed(4))}`;
