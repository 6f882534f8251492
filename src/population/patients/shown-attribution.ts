import type { Decimal } from 'decimal.js';
import {
  AGE_LIMITE,
  CONSULTATIONS_DEMANDEES,
  parMedecinTraitant,
  retenu,
} from '../../cahier/people/patient/patientele.ts';
import { direEtape, type EtapeDite } from '../../cahier/told-step.ts';
import type { Node, Rule } from '../../formula/node.ts';
import { Exact, type ExactTable, exact } from '../../formula/read/exact.ts';
import { showValue, stepsOf } from '../../formula/steps.ts';
import type { View } from '../../formula/view.ts';
import { formatNumber, readFrenchNumber } from '../../french/numbers.ts';
import {
  type ChampPatient,
  champsPatient as champs,
  type PatientSaisi,
} from '../invented/invented-patient.ts';
import type { Decision } from './patients-table.ts';

/** What each condition of the two criteria comes to for a patient. */
interface ConditionsRemplies {
  readonly sansAme: boolean;
  readonly medecinTraitant: boolean;
  readonly remboursement: boolean;
  readonly moinsDe16Ans: boolean;
  readonly consultations: boolean;
}

export interface Attribution {
  readonly decision: Decision;
  readonly compte: boolean;
  /** Which criterion decides, and what becomes of the other one. */
  readonly phrase: string;
  readonly etapes: readonly EtapeDite[];
  readonly conditions: ConditionsRemplies;
  /** The whole numbers that were read. */
  readonly lu: { readonly age: number; readonly remboursements: number; readonly consultations: number };
}

/** A patient attributed, or why fields are refused, by field, in French. */
export type JugementAttribution =
  | { readonly ok: true; readonly resultat: Attribution }
  | { readonly ok: false; readonly refus: { readonly [C in ChampPatient]?: string } };

/** The highest that each field takes: an age, or a year's count. */
const plafonds: Readonly<Record<ChampPatient, number>> = {
  medecinTraitant: 1,
  remboursements: 10_000,
  age: 130,
  consultations: 1000,
  ame: 1,
};

/** Whether a patient as typed is one of the group's, and why: « 15 » or « 15,0 », a number that is not whole is refused. */
export function attribuer(saisi: PatientSaisi): JugementAttribution {
  const lus = champs.map((champ) => [champ, lireEntier(saisi[champ], plafonds[champ])] as const);
  const refus = Object.fromEntries(lus.flatMap(([champ, lu]) => (lu.ok ? [] : [[champ, lu.attendu]])));
  if (Object.keys(refus).length > 0) return { ok: false, refus };
  const valeurs = Object.fromEntries(lus.flatMap(([champ, lu]) => (lu.ok ? [[champ, lu.valeur]] : [])));
  return { ok: true, resultat: attribution(valeurs as Record<ChampPatient, string>) };
}

type Lu = { readonly ok: true; readonly valeur: string } | { readonly ok: false; readonly attendu: string };

function lireEntier(texte: string, plafond: number): Lu {
  const lu = readFrenchNumber(texte, { unit: 'none' });
  const montre = lu.ok ? formatNumber(lu.value) : texte.trim();
  const recu = montre === '' ? 'rien reçu' : `« ${montre} » reçu`;
  const attendu = `nombre entier de 0 à ${formatNumber(String(plafond))} attendu, ${recu}.`;
  if (!lu.ok || !/^\d{1,9}(\.0*)?$/.test(lu.value) || Number(lu.value) > plafond)
    return { ok: false, attendu };
  return { ok: true, valeur: String(Number(lu.value)) };
}

const regle = exact([retenu]);

/** The same for values that are already read: canonical texts of whole numbers. */
export function attribution(valeurs: Readonly<Record<ChampPatient, string>>): Attribution {
  const inputs = Object.fromEntries(champs.map((champ) => [champ, new Exact(valeurs[champ])]));
  const table = regle.run({}, [{ inputs, group: 0 }]);
  const [age, remboursements, consultations] = [
    Number(valeurs.age),
    Number(valeurs.remboursements),
    Number(valeurs.consultations),
  ];
  const conditions: ConditionsRemplies = {
    sansAme: valeurs.ame === '0',
    medecinTraitant: valeurs.medecinTraitant === '1',
    remboursement: remboursements >= 1,
    moinsDe16Ans: age < Number(AGE_LIMITE),
    consultations: consultations >= Number(CONSULTATIONS_DEMANDEES),
  };
  // Its branches are known once the rule is evaluated.
  const compte = table.value(retenu, 0).equals(1);
  const decision = decisionDe(table);
  return {
    decision,
    compte,
    phrase: phraseDe(decision, conditions),
    etapes: etapesDe(table),
    conditions,
    lu: { age, remboursements, consultations },
  };
}

/** The branch of the rule that holds, in its order. */
const branches = ['ame', 'medecinTraitant', 'moinsDe16Ans'] as const satisfies readonly Decision[];

function decisionDe(table: ExactTable): Decision {
  const tenue = branches[branche(table, retenu) ?? branches.length];
  // Of the first criterion, only the reimbursement may be missing: its second branch.
  return tenue ?? (branche(table, parMedecinTraitant) === 1 ? 'sansRemboursement' : 'horsCriteres');
}

function branche(table: ExactTable, { formula }: Rule): number | undefined {
  return formula.kind === 'cases' ? table.mark(formula, 0)?.held : undefined;
}

function etapesDe(table: ExactTable): EtapeDite[] {
  const view: View = {
    show: (node: Node) => showValue(table.value(node, 0) as Decimal, node.unit),
    held: (node) => table.mark(node, 0)?.held ?? node.branches.length,
  };
  return stepsOf(table, retenu, 0).map((evaluated) => {
    // The criteria are the text's; who is left out in spite of them is by our choice.
    const parHypothese = evaluated.rule === retenu && branche(table, retenu) === branches.indexOf('ame');
    if (!parHypothese) return direEtape(evaluated, view, []);
    return { ...direEtape(evaluated, view, retenu.origin.hypotheses), status: 'hypothese' as const };
  });
}

function phraseDe(decision: Decision, conditions: ConditionsRemplies): string {
  const second = conditions.moinsDe16Ans && conditions.consultations;
  switch (decision) {
    case 'ame':
      return "L'AME l'emporte sur le reste. L'annexe 4 ne laisse ses bénéficiaires que hors des simulations ; les laisser hors de la patientèle est notre hypothèse.";
    case 'medecinTraitant':
      return second
        ? "Le premier critère suffit : son médecin traitant est du groupement, et un soin lui a été remboursé. Le second est rempli aussi ; il n'est compté qu'une fois, sous le premier."
        : 'Le premier critère suffit : son médecin traitant est du groupement, et un soin lui a été remboursé.';
    case 'moinsDe16Ans':
      return conditions.medecinTraitant
        ? "Le premier critère manque, faute de remboursement dans l'année. Le second suffit : moins de 16 ans, et deux consultations au moins."
        : "Le second critère suffit : moins de 16 ans, et deux consultations au moins. Qu'il ait ou non un médecin traitant ailleurs n'y change rien.";
    case 'sansRemboursement':
      return `Son médecin traitant est du groupement, mais rien ne lui a été remboursé dans l'année. ${manqueDuSecond(conditions)}`;
    default:
      return `Aucun médecin du groupement n'est son médecin traitant. ${manqueDuSecond(conditions)}`;
  }
}

function manqueDuSecond({ moinsDe16Ans }: ConditionsRemplies): string {
  return moinsDe16Ans
    ? "Avant 16 ans, il aurait fallu deux consultations dans l'année avec un médecin du groupement."
    : "À partir de 16 ans, ses consultations n'y changent rien.";
}
