import { attribuerCode, decisions, estRetenu } from './attribution-codes.ts';
import { creerCumul } from './counted-sums.ts';
import { type LignePatient, rangs } from './patient-line.ts';
import type { ColonnesLues } from './patients-reader.ts';
import type { FiguresPatients } from './patients-table.ts';
import { depensePartielle, profilDe } from './profile.ts';

/** What the patients of a table come to. */
type FiguresDuGroupe = Pick<
  FiguresPatients,
  'retenus' | 'exclus' | 'depenseReelle' | 'depenseAjusteePartielle' | 'profil'
>;

/** Tells which patients are counted, and adds these up. */
export interface Groupe {
  /** Takes one patient; gives the code of what becomes of him. */
  ajouter(patient: LignePatient): number;
  figures(): FiguresDuGroupe;
}

export function creerGroupe(colonnes: ColonnesLues): Groupe {
  const { cumul, ajouter } = creerCumul(colonnes);
  const comptes = new Float64Array(decisions.length);
  return {
    ajouter(patient) {
      const { nombres } = patient;
      const code = attribuerCode(
        nombres[rangs.age] as number,
        nombres[rangs.ame] as number,
        nombres[rangs.medecin_traitant_du_groupement] as number,
        nombres[rangs.remboursements] as number,
        nombres[rangs.consultations_groupement] as number,
      );
      comptes[code] = (comptes[code] as number) + 1;
      if (estRetenu(code)) ajouter(patient);
      return code;
    },
    figures() {
      const nombre = (decision: (typeof decisions)[number]): number =>
        comptes[decisions.indexOf(decision)] ?? 0;
      const [medecinTraitant, moinsDe16Ans] = [nombre('medecinTraitant'), nombre('moinsDe16Ans')];
      const profil = cumul.patients === 0 ? null : profilDe(cumul, colonnes);
      return {
        retenus: { medecinTraitant, moinsDe16Ans, total: medecinTraitant + moinsDe16Ans },
        exclus: {
          ame: nombre('ame'),
          sansRemboursement: nombre('sansRemboursement'),
          horsCriteres: nombre('horsCriteres'),
        },
        depenseReelle: profil?.depenseReelle ?? null,
        depenseAjusteePartielle: profil && depensePartielle(cumul, colonnes),
        profil,
      };
    },
  };
}
