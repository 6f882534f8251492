import { colonnesDites } from '../../calculators/import/column-words.ts';
import type { FigureTable } from '../../figures/kit/table.ts';
import type { PostesData } from '../../figures/postes/table.ts';
import { formatNumber, formatPercent } from '../../french/numbers.ts';
import type { Profil } from '../../population/patients/patients-table.ts';
import type { ResumePatients } from '../../workers/patients/contract.ts';

/** Whose figures they are, at the end of a caption. */
const dequi = (invente: boolean): string => (invente ? 'des patients inventés' : 'de votre patientèle');

const nombre = (valeur: number): string => formatNumber(String(valeur));

const part = (ratio: string | undefined): string =>
  ratio === undefined ? '–' : formatPercent(ratio, { maximumFractionDigits: 1 });

const mesure = (valeur: string): string =>
  formatNumber(valeur, { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** What became of the lines that were read whole: who counts, by which criterion, and who does not, and why. */
export function tableauDesDecisions(
  { retenus, exclus, lignesRefusees }: ResumePatients,
  invente: boolean,
): FigureTable {
  const ligne = (nom: string, dedans: string, combien: number) => [nom, dedans, nombre(combien)];
  return {
    caption: `Qui compte, qui ne compte pas, et pourquoi, en nombre de patients${invente ? ' inventés' : ''}`,
    head: ['Patients', 'Comptés', 'Nombre'],
    rows: [
      ligne('Premier critère : médecin traitant et remboursement', 'oui', retenus.medecinTraitant),
      ligne('Second critère seul : moins de 16 ans, deux consultations', 'oui', retenus.moinsDe16Ans),
      ligne('La patientèle, en tout', 'oui', retenus.total),
      ligne("Bénéficiaires de l'AME", 'non', exclus.ame),
      ligne(
        "Médecin traitant du groupement, rien de remboursé dans l'année",
        'non',
        exclus.sansRemboursement,
      ),
      ligne('Aucun des deux critères', 'non', exclus.horsCriteres),
      ...(lignesRefusees > 0 ? [ligne('Lignes refusées', 'non lues', lignesRefusees)] : []),
    ],
  };
}

/** Who the patients are, as annexe 3 tells groups: counts, mean age, sex, ALD, CMU-C, ACS, and where they live. */
export function tableauDuProfil(profil: Profil, invente: boolean): FigureTable {
  const { patients, femmes, ald, cmuc, acs, moyennes } = profil;
  const moyenne = (nom: string, valeur: string | undefined) =>
    valeur === undefined ? [] : [[nom, mesure(valeur), '–']];
  return {
    caption: `Caractéristiques ${dequi(invente)}`,
    head: ['Caractéristique', 'Nombre', 'Part'],
    rows: [
      ['Patients', nombre(patients), '100 %'],
      ...moyenne('Âge moyen, en années', moyennes.age),
      ['Femmes', nombre(femmes), part(moyennes.femme)],
      ['En affection de longue durée (ALD)', nombre(ald), part(moyennes.ald)],
      ['Affiliés à la CMU-C', nombre(cmuc), part(moyennes.cmuc)],
      ["Bénéficiaires de l'ACS", nombre(acs), part(moyennes.acs)],
      ...moyenne('APL moyenne de la commune', moyennes.apl),
      ...moyenne('Indice moyen de défavorisation', moyennes.defavorisation),
    ],
  };
}

/** « pathologie_bpco » as the file calls it, without our prefix. */
const pathologieDite = (nom: string): string => nom.replace(/^pathologie_/, '').replaceAll('_', ' ');

export function tableauDesPathologies({ pathologies }: Profil, invente: boolean): FigureTable {
  return {
    caption: `Pathologies fréquentes ${dequi(invente)}, selon les colonnes du fichier`,
    head: ['Pathologie', 'Patients', 'Part'],
    rows: pathologies.map(({ nom, patients, part: leur }) => [
      pathologieDite(nom),
      nombre(patients),
      part(leur),
    ]),
  };
}

/** Spending by item, as its figure and its table take it. */
export function donneesDesPostes({ postes }: Profil, invente: boolean): PostesData {
  return {
    postes: postes.map(({ colonne, compte, total, moyenne, part }) => ({
      nom: colonnesDites[colonne].nom,
      compte,
      total: Number(total),
      moyenne: Number(moyenne),
      part: part === null ? null : Number(part),
    })),
    dequi: dequi(invente),
  };
}
