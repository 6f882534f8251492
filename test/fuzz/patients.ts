import * as fc from 'fast-check';
import { readFile } from '../../src/population/adjustment/sample-file.ts';
import { countedPostes } from '../../src/population/patients/column-kinds.ts';
import { byName, isColumn } from '../../src/population/patients/column-names.ts';
import { readPatientsHeader } from '../../src/population/patients/patients-header.ts';
import { type ImportationPatients, importPatients } from '../../src/population/patients/patients-import.ts';
import { patientsColumns, requiredPatientColumns } from '../../src/population/patients/patients-table.ts';
import { kind, type Outcome } from './kind.ts';
import { compare, type Rational, rational, withPower } from './rational.ts';
import { checkFigures } from './scenarios.ts';
import { checkCells, checkRefusal, files, pieces, type Read, readTable, type Sent } from './tables.ts';

const flags = ['ald', 'cmuc', 'acs', 'ame', 'medecin_traitant_du_groupement'];
const wholes = ['remboursements', 'consultations_groupement'];
const numbers = ['apl', 'defavorisation'];

const decimal = fc.integer({ min: 0, max: 5_000_000 }).map((cents) => (cents / 100).toFixed(2));
const spending = fc.oneof(
  { weight: 6, arbitrary: decimal },
  { weight: 3, arbitrary: decimal.map((text) => text.replace('.', ',')) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '2 400,50',
      '2\u202f400,5 €',
      '+12',
      '0.123456789012345678',
      '1,234',
      '000',
      '999999999999',
      '1e+05',
      '1,25E3',
      '-5e-3',
      ' -   € ',
      '12 EUR',
      '€ 12,5',
    ),
  },
);
const hostileCells = fc.constantFrom(
  '',
  '-1',
  'x',
  '1e13',
  '-5e-3',
  'NA',
  '-',
  '#N/A',
  '1/2',
  '50 %',
  '9'.repeat(61),
  '1.2.3',
  'NaN',
  '1000000000001',
  '131',
);

const goodCell = (column: string): fc.Arbitrary<string> => {
  if (column === 'id') return fc.constantFrom('a', 'b', ' c ', '12', 'EXEMPLE-1', "l'été", '=1+1');
  if (column === 'age')
    return fc.oneof(fc.integer({ min: 0, max: 130 }).map(String), fc.constantFrom(' 40 ', '040', '40,0'));
  if (column === 'sexe') return fc.constantFrom('F', 'H', 'f', 'h', ' F ', 'Femme', 'M', '1', '2.0');
  if (flags.includes(column)) return fc.constantFrom('0', '1', ' 1', '0', '1.0', '0,0');
  if (wholes.includes(column))
    return fc.oneof(fc.integer({ min: 0, max: 60 }).map(String), fc.constantFrom('1,0', '1 200', '1e1'));
  if (numbers.includes(column)) return fc.oneof(decimal, fc.constantFrom('-0,5', '-2.25', '3'));
  return spending;
};

const cells = Object.fromEntries(
  patientsColumns.map((column) => [
    column,
    fc.oneof({ weight: 150, arbitrary: goodCell(column) }, { weight: 1, arbitrary: hostileCells }),
  ]),
);

/** A spending, read again: spaces, a sign and a unit set aside, an exponent as a fraction. */
function amount(cell: string): Rational | undefined {
  const text = cell
    .replace(/\s/g, '')
    .replace(/^\+/, '')
    .replace(/^€|€$|EUR$/, '')
    .replace(/^-$/, '0')
    .replace(',', '.')
    .replace(/\.$/, '');
  return withPower(text.startsWith('.') ? `0${text}` : text);
}

const sum = (one: Rational, other: Rational): Rational => ({
  above: one.above * other.below + other.above * one.below,
  below: one.below * other.below,
});

/** Every line counted once, kept or refused; what is kept adds up to what its cells say. */
function checkImport(read: ImportationPatients, { records, header }: Read): void {
  const { retenus: retainedOnes, exclus: excludedPatients, register } = read;
  const kept = Array.from({ length: register.nombre }, (_, rank) => register.read(rank));
  const decided =
    retainedOnes.total +
    excludedPatients.ame +
    excludedPatients.sansRemboursement +
    excludedPatients.horsCriteres;
  const counts = [read.lignes, kept.length, decided, read.refusedRows];
  const wanted = [
    records.length,
    records.length - read.refusedRows,
    kept.length,
    records.length - kept.length,
  ];
  if (counts.join() !== wanted.join()) throw new Error(`${counts.join()} where ${wanted.join()}`);
  const lines = new Set(kept.map(({ row }) => row));
  if (lines.size !== kept.length) throw new Error('a line is kept twice');
  checkCells(read.refusees.keptOnes, new Set(records.flatMap(({ row }) => (lines.has(row) ? [] : [row]))));
  const counted = new Set(
    kept.flatMap(({ row, decision }) =>
      ['medecinTraitant', 'moinsDe16Ans'].includes(decision) ? [row] : [],
    ),
  );
  for (const column of countedPostes) {
    const place = header.colonnes.indexOf(column);
    const total = records
      .filter(({ row }) => counted.has(row))
      .map(({ cells }) => amount(cells[place] ?? ''))
      .reduce<Rational | undefined>((all, each) => all && each && sum(all, each), { above: 0n, below: 1n });
    const said = rational(read.profil?.postes.find((poste) => poste.colonne === column)?.total ?? '0');
    if (total === undefined || said === undefined || compare(total, said) !== 0)
      throw new Error(`${column}: a total of ${String(said?.above)}/${String(said?.below)}`);
  }
}

async function check(sent: Sent): Promise<Outcome> {
  const columns = { colonnes: patientsColumns, requiredNames: requiredPatientColumns, recognise: byName };
  const table = await readTable(sent, columns);
  const top = await readPatientsHeader(pieces(sent));
  if (!top.ok) checkRefusal(top);
  const read = await importPatients(pieces(sent));
  const sample = await readFile(pieces(sent));
  if (!sample.ok) checkRefusal(sample);
  else if (sample.sample.patients + sample.reading.refusedRows !== sample.reading.lignes)
    throw new Error('a sample that does not count its lines');
  if (read.ok !== (table !== undefined)) throw new Error('a table read twice, refused once');
  if (!read.ok) checkRefusal(read);
  if (!read.ok || table === undefined) return 'refused';
  checkImport(read, table);
  checkFigures(JSON.parse(JSON.stringify({ reelle: read.depenseReelle, moyennes: read.profil?.moyennes })));
  if (!top.ok) return 'refused';
  // A column that is there by a likely name is read as well, and may refuse rows.
  const likely = Object.values(top.proposed).some((place) => !isColumn(table.header.colonnes[place] ?? null));
  if (likely) return 'refused';
  const again = await importPatients(pieces(sent), { mapping: top.proposed });
  if (!again.ok || again.depenseReelle !== read.depenseReelle)
    throw new Error('its own columns, another result');
  return read.refusedRows > 0 ? 'refused' : 'accepted';
}

/** Tables of patients, mostly whole, damaged now and then. */
export const patientFiles = files(patientsColumns, cells);

export const patients = kind({
  name: 'patients',
  share: 10,
  values: patientFiles,
  check,
});
