import type { OpenedScenario } from '../../../islands/kit/opened-scenario.ts';
import type { TypedRuleSet } from '../../../scenario/reform/question.ts';
import { keptFields } from '../../../store/form.ts';
import { setOfScenario } from '../../reformer/more-sets.ts';
import { isSet, readSets, type Sets } from '../../reformer/sets.ts';
import * as reformer from '../../reformer/settings.ts';
import { type RulesChoice, readRulesText, rulesText } from '../rules-choice.ts';

/** The rules that the page computes with. */
export interface ChosenRules {
  /** As they are typed: the worker judges them. */
  readonly set: TypedRuleSet;
  /** Whose they are, « du dossier « Tilleuls » »; absent of the fields of the page. */
  readonly whose?: string;
  /** Where they are to be mended, if the worker refuses them. */
  readonly mendAt?: 'parametres' | 'reformer';
  /** The open dossier, where they are its, as it was found: it may change under the page. */
  readonly opened?: OpenedScenario;
}

export type FoundRules =
  | { readonly ok: true; readonly rules: ChosenRules }
  | { readonly ok: false; readonly message: string };

const UNREAD =
  "Ces règles n'ont pas pu être chargées : vérifiez votre connexion, puis choisissez-les de nouveau.";
const BROKEN = 'Les règles de ce lien ne peuvent pas être lues : demandez-le de nouveau.';

/** The sets that /laboratoire/reformer/ keeps now. */
export const keptSets = (): Sets =>
  readSets(keptFields({ cle: reformer.cle, depart: reformer.depart, longest: reformer.LONGEST }).jeux);

/** What the text of a choice stands for, now; `ofFields`: the rules of the fields of the page. Never rejects. */
export async function findRules(text: string, ofFields: TypedRuleSet): Promise<FoundRules> {
  try {
    const choice = readRulesText(text);
    return rulesText(choice) === text ? await found(choice, ofFields) : { ok: false, message: BROKEN };
  } catch {
    return { ok: false, message: UNREAD };
  }
}

async function found(choice: RulesChoice, ofFields: TypedRuleSet): Promise<FoundRules> {
  switch (choice.kind) {
    case 'champs':
      return { ok: true, rules: { set: ofFields } };
    case 'ouvert': {
      const { followOpened } = await import('../../../islands/kit/follow-opened.ts');
      const opened = followOpened();
      const set = setOfScenario(opened.nom, opened.scenario);
      return {
        ok: true,
        rules: { set, whose: `du dossier ouvert, « ${opened.nom} »`, mendAt: 'parametres', opened },
      };
    }
    case 'jeu': {
      if (choice.nom === '') return { ok: false, message: 'Choisissez un jeu de règles.' };
      const set = keptSets().find(({ nom }) => nom === choice.nom);
      if (set === undefined)
        return {
          ok: false,
          message: `Le jeu « ${choice.nom} » n'est plus à la page Réformer : choisissez-en un autre.`,
        };
      return { ok: true, rules: { set, whose: `du jeu « ${set.nom} »`, mendAt: 'reformer' } };
    }
    case 'recu': {
      const { unpackedText } = await import('../../../scenario/format/packed-text.ts');
      const { plainJson } = await import('../../../scenario/format/json/plain-json.ts');
      const text = unpackedText(choice.packed);
      const set = text.ok ? plainJson(text.text) : undefined;
      if (!isSet(set)) return { ok: false, message: BROKEN };
      return { ok: true, rules: { set, whose: `reçues par le lien, « ${choice.nom} »` } };
    }
  }
}

/** Rules as an address carries them, where they are in this browser alone. */
export async function sentRules({ set: { note: _, ...set } }: ChosenRules): Promise<RulesChoice> {
  const { packedText } = await import('../../../scenario/format/packed-text.ts');
  return { kind: 'recu', nom: set.nom, packed: packedText(JSON.stringify(set)) };
}
