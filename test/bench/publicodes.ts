import Engine from 'publicodes';
import { type ChainRow, chainParameters } from './chain.ts';

const chain = {
  patients: null,
  'depense reelle': null,
  'depense ajustee': null,
  'reelle precedente': null,
  'ajustee precedente': null,
  score: null,
  maximum: null,
  'bord bas': `depense ajustee * (1 - ${chainParameters.tunnel})`,
  'bord haut': `depense ajustee * (1 + ${chainParameters.tunnel})`,
  ecart: {
    variations: [
      { si: 'depense reelle < bord bas', alors: 'bord bas - depense reelle' },
      { si: 'depense reelle > bord haut', alors: 'bord haut - depense reelle' },
      { sinon: 0 },
    ],
  },
  evolution: 'reelle precedente * (depense ajustee / ajustee precedente) - depense reelle',
  'ecart retenu': { valeur: 'ecart', plancher: 0 },
  'evolution retenue': { valeur: 'evolution', plancher: 0 },
  montant: `${chainParameters.coefficientPartage} * (ecart retenu / 3 + evolution retenue * 2 / 3)`,
  gains: 'montant * patients',
  part: { valeur: 'score / maximum', plancher: 0, plafond: 1 },
  modulation: `${chainParameters.modulationMaximale} * (2 * part - 1)`,
  brut: 'gains * (1 + modulation)',
  plafond: `${chainParameters.plafondGroupement} * depense reelle * patients`,
  plafonne: { valeur: 'brut', plafond: 'plafond' },
};

/** The chain in Publicodes 1, in doubles: the capped intéressement of each row. */
export function publicodesRunner(): (rows: readonly ChainRow[]) => number[] {
  const engine = new Engine(chain, { logger: { log() {}, warn() {}, error() {} } });
  return (rows) =>
    rows.map((row) => {
      engine.setSituation({
        patients: row.patients,
        'depense reelle': row.depenseReelle,
        'depense ajustee': row.depenseAjustee,
        'reelle precedente': row.depenseReellePrecedente,
        'ajustee precedente': row.depenseAjusteePrecedente,
        score: row.scoreDonne,
        maximum: row.maximumDonne,
      });
      return Number(engine.evaluate('plafonne').nodeValue);
    });
}
