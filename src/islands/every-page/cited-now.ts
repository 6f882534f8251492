import { ruleSetDigest } from '../../scenario/rules/rule-set-digest.ts';
import type { RuleSettings } from '../../scenario/run/applied-rules.ts';
import { whose } from '../../scenario/run/modified-value.ts';
import { modifies } from '../../scenario/run/modified-values.ts';
import { store } from '../../store/page-store.ts';
import { triedCase } from '../../store/tried-case.ts';
import { type CitedResult, citedResult, type NamedRules } from '../kit/cited-result.ts';
import type { Cited, CitedRules } from './reference.ts';

/** What the page shows now, as it is cited. */
export interface CitedNow {
  readonly cited: Cited;
  /** What is to be said beside it, in French. */
  readonly said?: string;
}

const BROUGHT = "L'adresse porte vos chiffres : qui l'ouvre les voit, et retrouve les mêmes résultats.";
const LATE = 'Une valeur est à corriger : la référence est celle de la page, sans vos chiffres.';
const LONG =
  "Ces chiffres sont trop longs pour une adresse : enregistrez-les en fichier, et joignez-le. L'adresse est celle de la page.";

/** The page by its own data (title, version, digest), its address, and the rules of what it shows. */
export async function citedNow({
  titre = '',
  version = '',
  empreinte = '',
}: DOMStringMap): Promise<CitedNow> {
  const page = { title: titre, version, empreinte, day: new Date() };
  const note = triedCase.peek()?.label;
  const own = `${location.origin}${location.pathname}`;
  const { fragment, rules, why } = await shownResult();
  // An anchor, or what a page that has no result was opened with.
  const address =
    fragment === undefined && why === undefined ? location.href : `${own}${fragment ? `#${fragment}` : ''}`;
  const changed = rules.flatMap((each) => citedRules(empreinte, each));
  return {
    cited: { ...page, ...(note !== undefined && { note }), ...(changed.length > 0 && { changed }), address },
    ...((why ?? fragment) && { said: why ?? BROUGHT }),
  };
}

interface Shown {
  /** Empty of the page alone; absent of what it shows by itself. */
  readonly fragment?: string;
  readonly rules: readonly NamedRules[];
  readonly why?: string;
}

/** A result of the laboratory, else the scenario of the page, where it has one. */
async function shownResult(): Promise<Shown> {
  const result = citedResult();
  if (result !== undefined) return ofResult(result);
  // A page with a scenario has this place to say what happened to it.
  if (document.querySelector('.avis[role="status"]') === null) return { rules: [] };
  const { freshness, saisie } = store;
  if (freshness.peek() === 'invalide' || freshness.peek() === 'panne') return { rules: [], why: LATE };
  const { scenario } = saisie.peek();
  const fragment = await store.link().catch(() => undefined);
  if (fragment === undefined) return { rules: [scenario], why: LONG };
  return { rules: [scenario], ...(fragment !== '' && { fragment }) };
}

async function ofResult({ fragment, rules }: CitedResult): Promise<Shown> {
  const made = await fragment();
  if ('why' in made) return { rules: [], why: made.why };
  return { rules: rules(), fragment: made.fragment };
}

function citedRules(empreinte: string, { nom, ...settings }: NamedRules): CitedRules[] {
  const changes = modifies(settings as RuleSettings);
  if (changes.length === 0) return [];
  return [
    {
      ...(nom !== undefined && { nom }),
      changes: changes.map(
        ({ label, valeur, cahierValue, status }) =>
          `${label} : ${valeur} (${whose(status)} : ${cahierValue})`,
      ),
      empreinte: ruleSetDigest(empreinte, settings),
    },
  ];
}
