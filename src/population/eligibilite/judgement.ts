import { offered, parametersOf } from '../../cahier/edition-facts.ts';
import {
  type Criterion,
  eligibiliteCriteria,
  type State,
} from '../../cahier/people/eligibilite/all-criteria.ts';
import { legalFormList } from '../../cahier/people/eligibilite/legal-forms.ts';
import { formatNumber } from '../../french/numbers.ts';
import type { FieldFault } from '../field-fault.ts';
import type { EligibiliteJudgement, JudgedRow, TypedEligibilite } from './candidate.ts';
import { verdictOf } from './verdict.ts';

const parameters = parametersOf(offered);

const MAXIMUM = 10_000_000n;

/** A criterion's state, and why when its own sentence does not say it. */
interface Judged {
  readonly state: State;
  readonly dit?: string;
}

/**
 * Judges a candidate by the cahier's criteria. Patients: a whole number up to 10 million, compared with `seuil` (the
 * parameter `seuilPatients`); anything else is refused, and nothing is judged.
 */
export function judgeEligibilite(
  typed: TypedEligibilite,
  seuil: string = parameters.seuilPatients.defaultValue,
): EligibiliteJudgement {
  const fault = patientsFault(typed.patients);
  if (fault !== undefined) return { ok: false, refus: { patients: fault } };
  const lignes = eligibiliteCriteria.map((criterion): JudgedRow => {
    const { state, dit: said = criterion.dit[state] } = judge(criterion, typed, seuil);
    return { id: criterion.id, state, dit: withNumbers(said, typed.patients, seuil) };
  });
  return { ok: true, result: { lignes, ...verdictOf(lignes, seuil) } };
}

function patientsFault(texte: string): FieldFault | undefined {
  const received = texte.trim();
  if (received === '') return undefined;
  if (!/^\d+(\.0+)?$/.test(received)) return { code: 'patients', received };
  if (integer(received) <= MAXIMUM) return undefined;
  return { code: 'too-many-patients', limits: { max: Number(MAXIMUM) }, received };
}

const integer = (texte: string): bigint => BigInt(texte.trim().split('.')[0] ?? '0');

function judge({ id }: Criterion, typed: TypedEligibilite, seuil: string): Judged {
  if (id === 'patients') return judgePatients(typed, seuil);
  if (id === 'forme') return judgeLegalForm(typed);
  return { state: yesNo(typed[id]) };
}

const yesNo = (texte: string): State => (texte === '1' ? 'rempli' : texte === '0' ? 'manque' : 'inconnu');

function judgePatients({ medecins: doctors, patients }: TypedEligibilite, seuil: string): Judged {
  if (doctors === '0')
    return { state: 'manque', dit: "Sans médecin traitant, il n'y a pas de patientèle à compter." };
  if (patients.trim() === '') return { state: 'inconnu' };
  return { state: integer(patients) < integer(seuil) ? 'manque' : 'rempli' };
}

/** A form of its own is enough; without one, a convention, and another legal form that receives the money. */
function judgeLegalForm({ forme, receptacle }: TypedEligibilite): Judged {
  const picked = legalFormList.find(({ id }) => id === forme);
  if (picked === undefined && forme !== 'aucune') return { state: 'inconnu' };
  if (picked === undefined) {
    return {
      state: 'manque',
      dit: "Sans forme ni convention, rien n'engage les membres, et personne ne reçoit les versements.",
    };
  }
  if (!picked.receptacle)
    return { state: 'rempli', dit: `${picked.nom} : le groupement reçoit lui-même les versements.` };
  return { state: yesNo(receptacle), dit: RECEPTACLE[yesNo(receptacle)] };
}

const RECEPTACLE: { readonly [E in State]: string } = {
  rempli: "Une convention suffit : l'une des formes juridiques existantes reçoit les versements.",
  manque: "Une convention suffit, mais il faut qu'une forme juridique existante reçoive les versements.",
  inconnu: 'Une convention suffit ; dites si une forme juridique existante recevrait les versements.',
};

function withNumbers(phrase: string, patients: string, seuil: string): string {
  return phrase
    .replaceAll('{seuil}', formatNumber(seuil))
    .replaceAll('{patients}', /\d/.test(patients) ? formatNumber(patients.trim()) : '');
}
