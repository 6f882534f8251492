import { centsOf, eurosOf } from '../../scenario/sharing/cents.ts';
import type { KeyStudy } from '../../scenario/sharing/key-study.ts';
import { exactCents } from '../exact-cents.ts';

/** « 2021 et 2022 » */
const list = (years: readonly number[]): string =>
  years.length < 2 ? years.join('') : `${years.slice(0, -1).join(', ')} et ${years.at(-1)}`;

/** What a key makes of all the payments, in sentences. */
export function keyVerdict({ key, paid, shared: { payments, total } }: KeyStudy): string[] {
  const [first, last] = [paid.years[0]?.annee, paid.years.at(-1)?.annee];
  const members = eurosOf(centsOf(total.paid) - centsOf(total.kept));
  const zero = payments.filter(({ sur, paid: amount }) => sur !== null && Number(amount) === 0);
  const whole = payments.filter(
    ({ sur, paid: amount, kept }) => sur !== null && Number(amount) > 0 && amount === kept,
  );
  return [
    `De ${first} à ${last}, ${exactCents(total.paid)} versés : ${exactCents(total.kept)} au projet commun, ${exactCents(members)} aux membres.`,
    key.credits === 'project'
      ? `Les crédits d'amorçage, versés en ${first}, restent au projet : le cahier dit ce qu'ils financent.`
      : `Les crédits d'amorçage, versés en ${first}, sont dans la clef : le cahier dit pourtant ce qu'ils financent.`,
    `En ${first}, aucun intéressement n'est versé : un résultat se paie l'année suivante.`,
    ...(zero.length > 0
      ? [`En ${list(zero.map(({ annee }) => annee))}, rien n'est versé : rien n'est partagé.`]
      : []),
    ...(whole.length > 0
      ? [
          `En ${list(whole.map(({ annee }) => annee))}, tout reste au projet commun : rien ne revient aux membres.`,
        ]
      : []),
    `Après ${last}, ce dossier n'a plus de résultats : rien n'est calculé.`,
  ];
}
