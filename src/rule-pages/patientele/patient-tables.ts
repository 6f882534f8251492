import { columnWords } from '../../calculators/import/column-words.ts';
import type { FigureTable } from '../../figures/kit/table.ts';
import type { PostesData } from '../../figures/postes/table.ts';
import { formatNumber, formatPercent } from '../../french/numbers.ts';
import type { Profile } from '../../population/patients/patients-table.ts';
import type { ResumePatients } from '../../workers/patients/contract.ts';

/** Whose figures they are, at the end of a caption. */
const ofWhom = (invente: boolean): string => (invente ? 'des patients inventés' : 'de votre patientèle');

const number = (valeur: number): string => formatNumber(String(valeur));

const part = (ratio: string | undefined): string =>
  ratio === undefined ? '–' : formatPercent(ratio, { maximumFractionDigits: 1 });

const measure = (valeur: string): string =>
  formatNumber(valeur, { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** What became of the lines that were read whole: who counts, by which criterion, and who does not, and why. */
export function decisionsTable(
  { retenus: retainedOnes, exclus: excludedPatients, refusedRows }: ResumePatients,
  invente: boolean,
): FigureTable {
  const row = (nom: string, inside: string, howMany: number) => [nom, inside, number(howMany)];
  return {
    caption: `Qui compte, qui ne compte pas, et pourquoi, en nombre de patients${invente ? ' inventés' : ''}`,
    head: ['Patients', 'Comptés', 'Nombre'],
    rows: [
      row('Premier critère : médecin traitant et remboursement', 'oui', retainedOnes.medecinTraitant),
      row('Second critère seul : moins de 16 ans, deux consultations', 'oui', retainedOnes.moinsDe16Ans),
      row('La patientèle, en tout', 'oui', retainedOnes.total),
      row("Bénéficiaires de l'AME", 'non', excludedPatients.ame),
      row(
        "Médecin traitant du groupement, rien de remboursé dans l'année",
        'non',
        excludedPatients.sansRemboursement,
      ),
      row('Aucun des deux critères', 'non', excludedPatients.horsCriteres),
      ...(refusedRows > 0 ? [row('Lignes refusées', 'non lues', refusedRows)] : []),
    ],
  };
}

/** Who the patients are, as annexe 3 tells groups: counts, mean age, sex, ALD, CMU-C, ACS, and where they live. */
export function profileTable(profil: Profile, invente: boolean): FigureTable {
  const { patients, femmes, ald, cmuc, acs, moyennes } = profil;
  const moyenne = (nom: string, valeur: string | undefined) =>
    valeur === undefined ? [] : [[nom, measure(valeur), '–']];
  return {
    caption: `Caractéristiques ${ofWhom(invente)}`,
    head: ['Caractéristique', 'Nombre', 'Part'],
    rows: [
      ['Patients', number(patients), '100 %'],
      ...moyenne('Âge moyen, en années', moyennes.age),
      ['Femmes', number(femmes), part(moyennes.femme)],
      ['En affection de longue durée (ALD)', number(ald), part(moyennes.ald)],
      ['Affiliés à la CMU-C', number(cmuc), part(moyennes.cmuc)],
      ["Bénéficiaires de l'ACS", number(acs), part(moyennes.acs)],
      ...moyenne('APL moyenne de la commune', moyennes.apl),
      ...moyenne('Indice moyen de défavorisation', moyennes.defavorisation),
    ],
  };
}

/** « pathologie_bpco » as the file calls it, without our prefix. */
const pathologyWords = (nom: string): string => nom.replace(/^pathologie_/, '').replaceAll('_', ' ');

export function pathologiesTable({ pathologies }: Profile, invente: boolean): FigureTable {
  return {
    caption: `Pathologies fréquentes ${ofWhom(invente)}, selon les colonnes du fichier`,
    head: ['Pathologie', 'Patients', 'Part'],
    rows: pathologies.map(({ nom, patients, part: theirPart }) => [
      pathologyWords(nom),
      number(patients),
      part(theirPart),
    ]),
  };
}

/** Spending by item, as its figure and its table take it. */
export function postesFigureData({ postes }: Profile, invente: boolean): PostesData {
  return {
    postes: postes.map(({ colonne, compte, total, moyenne, part }) => ({
      nom: columnWords[colonne].nom,
      compte,
      total: Number(total),
      moyenne: Number(moyenne),
      part: part === null ? null : Number(part),
    })),
    ofWhom: ofWhom(invente),
  };
}
