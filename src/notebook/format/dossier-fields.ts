import type { DocumentScenario } from '../../scenario/format/scenario-document.ts';
import { anew, object, type Reader, refuse, taking } from '../../scenario/format/schema/reader.ts';
import { racine } from '../../scenario/format/schema/scenario-schema.ts';
import { distinctName, integer } from '../../scenario/format/schema/values.ts';
import type { KeptDossier } from '../notebook.ts';

/** A scenario, held to its own format and kept as it is written: no default is filled in. */
const scenario: Reader<DocumentScenario> = taking(
  { kind: 'document', schema: 'ipep-scenario-1' },
  (value, place) => (racine(value, place) === undefined ? undefined : (value as DocumentScenario)),
);

const rank = integer({ min: '0', max: '999', whole: true });

/** The groupement that is looked at, which must be one of its scenario's. */
const groupement = (count: number | undefined): Reader<number> =>
  taking(rank.taken ?? { kind: 'absent' }, (value, place) => {
    const read = rank(value, place);
    if (read === undefined || count === undefined || read < count) return read;
    return refuse(place, { code: 'number', limits: { min: '0', max: `${count - 1}`, whole: true } }, value);
  });

export const keptDossier: Reader<KeptDossier> = object<KeptDossier>(({ field, donne: given }) => {
  const whole = field('scenario', scenario);
  return {
    nom: field('nom', anew(distinctName)),
    ...(given('groupement') && { groupement: field('groupement', groupement(whole?.groupements.length)) }),
    scenario: whole,
  };
});

/** The first and the last results year of the groupement that is looked at, which a year that is shown lies between. */
export function yearsOf(
  dossier: KeptDossier | undefined,
): readonly [first: number, last: number] | undefined {
  const annees = dossier?.scenario.groupements[dossier.groupement ?? 0]?.annees.slice(1);
  const [first, last] = [annees?.at(0)?.annee, annees?.at(-1)?.annee];
  return first === undefined || last === undefined ? undefined : [Number(first), Number(last)];
}
