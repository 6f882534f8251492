import { offered, parametersOf } from '../../cahier/edition-facts.ts';
import {
  type Critere,
  criteresEligibilite,
  type Etat,
} from '../../cahier/people/eligibilite/all-criteria.ts';
import { formes } from '../../cahier/people/eligibilite/legal-forms.ts';
import { formatNumber } from '../../french/numbers.ts';
import type { JugementEligibilite, LigneJugee, SaisiEligibilite } from './candidate.ts';
import { verdictDe } from './verdict.ts';

const parameters = parametersOf(offered);

const MAXIMUM = 10_000_000n;

/** A criterion's state, and why when its own sentence does not say it. */
interface Juge {
  readonly etat: Etat;
  readonly dit?: string;
}

/**
 * Judges a candidate by the cahier's criteria. Patients: a whole number up to 10 million, compared with `seuil` (the
 * parameter `seuilPatients`); anything else is refused, and nothing is judged.
 */
export function jugerEligibilite(
  saisi: SaisiEligibilite,
  seuil: string = parameters.seuilPatients.defaut,
): JugementEligibilite {
  const refus = refusDePatients(saisi.patients);
  if (refus !== undefined) return { ok: false, refus: { patients: refus } };
  const lignes = criteresEligibilite.map((critere): LigneJugee => {
    const { etat, dit = critere.dit[etat] } = juger(critere, saisi, seuil);
    return { id: critere.id, etat, dit: avecNombres(dit, saisi.patients, seuil) };
  });
  return { ok: true, resultat: { lignes, ...verdictDe(lignes, seuil) } };
}

function refusDePatients(texte: string): string | undefined {
  const recu = texte.trim();
  if (recu === '') return undefined;
  if (!/^\d+(\.0+)?$/.test(recu))
    return `nombre entier de patients attendu, « ${recu} » reçu. Écrivez par exemple 8 500.`;
  if (entier(recu) > MAXIMUM)
    return `au plus ${formatNumber(String(MAXIMUM))} patients, « ${formatNumber(recu)} » reçu.`;
  return undefined;
}

const entier = (texte: string): bigint => BigInt(texte.trim().split('.')[0] ?? '0');

function juger({ id }: Critere, saisi: SaisiEligibilite, seuil: string): Juge {
  if (id === 'patients') return jugerPatients(saisi, seuil);
  if (id === 'forme') return jugerForme(saisi);
  return { etat: ouiNon(saisi[id]) };
}

const ouiNon = (texte: string): Etat => (texte === '1' ? 'rempli' : texte === '0' ? 'manque' : 'inconnu');

function jugerPatients({ medecins, patients }: SaisiEligibilite, seuil: string): Juge {
  if (medecins === '0')
    return { etat: 'manque', dit: "Sans médecin traitant, il n'y a pas de patientèle à compter." };
  if (patients.trim() === '') return { etat: 'inconnu' };
  return { etat: entier(patients) < entier(seuil) ? 'manque' : 'rempli' };
}

/** A form of its own is enough; without one, a convention, and another legal form that receives the money. */
function jugerForme({ forme, receptacle }: SaisiEligibilite): Juge {
  const choisie = formes.find(({ id }) => id === forme);
  if (choisie === undefined && forme !== 'aucune') return { etat: 'inconnu' };
  if (choisie === undefined) {
    return {
      etat: 'manque',
      dit: "Sans forme ni convention, rien n'engage les membres, et personne ne reçoit les versements.",
    };
  }
  if (!choisie.receptacle)
    return { etat: 'rempli', dit: `${choisie.nom} : le groupement reçoit lui-même les versements.` };
  return { etat: ouiNon(receptacle), dit: RECEPTACLE[ouiNon(receptacle)] };
}

const RECEPTACLE: { readonly [E in Etat]: string } = {
  rempli: "Une convention suffit : l'une des formes juridiques existantes reçoit les versements.",
  manque: "Une convention suffit, mais il faut qu'une forme juridique existante reçoive les versements.",
  inconnu: 'Une convention suffit ; dites si une forme juridique existante recevrait les versements.',
};

function avecNombres(phrase: string, patients: string, seuil: string): string {
  return phrase
    .replaceAll('{seuil}', formatNumber(seuil))
    .replaceAll('{patients}', /\d/.test(patients) ? formatNumber(patients.trim()) : '');
}
