import { effect, signal } from '@preact/signals';
import { formatPercent, formatValue } from '../../../french/numbers.ts';
import type { Apport } from '../../../scenario/compare/one-point-gains.ts';
import type { Calcul } from '../../../scenario/run/page-results.ts';
import { client, store } from '../../../store/page-store.ts';
import { auRepos } from '../../../store/rendering/typing-rest.ts';
import type { IndicateurSaisi } from './chosen-indicateur.ts';

/** What one more point of each indicator brings, and the results that it was asked for: none for those of the build. */
interface Faits {
  readonly de: Calcul | undefined;
  readonly apports: readonly Apport[];
}

const faits = signal<Faits>({ de: undefined, apports: [] });

/** The page opens with what was computed when the site was built. */
export function amorcer(apports: readonly Apport[]): void {
  if (faits.peek().apports.length === 0) faits.value = { de: undefined, apports };
}

let suivi = false;

/** Asks again for each valid result; once, however many islands show them. */
export function suivreApports(): void {
  if (suivi) return;
  suivi = true;
  effect(() => {
    const calcul = store.calcul.value;
    if (calcul === undefined) return;
    const { scenario, vue } = store.saisie.peek();
    return auRepos(() => {
      void client.ask('apports', 'apports', scenario, vue).then((issue) => {
        const encore = calcul === store.calcul.peek();
        if (encore && issue.etat === 'fini') faits.value = { de: calcul, apports: issue.resultat };
      });
    });
  });
}

/** What one more point of an indicator brings, as last known, and whether it is of the results on screen. */
export function dernierApport(ou: Pick<IndicateurSaisi, 'composante' | 'rang'>) {
  const { de, apports } = faits.value;
  const apport = apports.find(({ composante, rang }) => composante === ou.composante && rang === ou.rang);
  return { apport, aJour: de === store.calcul.value };
}

/** The same; `undefined` while it is not known of the results on screen. */
export function apportDe(ou: Pick<IndicateurSaisi, 'composante' | 'rang'> | undefined): Apport | undefined {
  if (ou === undefined) return undefined;
  const { apport, aJour } = dernierApport(ou);
  return aJour ? apport : undefined;
}

const points = (text: string) => formatValue(text, 'point', { signed: true });
const euros = (text: string) => formatValue(text, '€', { maximumFractionDigits: 0, signed: true });

/** « + 0,57 » points and « + 972 € » of the year's intéressement, and where a share ends; no points where nothing is left. */
export function chiffres({ pas, valeur, points: gagnes, interessement }: Apport) {
  const bout = formatPercent(valeur);
  if (pas === 'rien') return { points: undefined, euros: undefined, borne: `déjà à ${bout}` };
  return {
    points: points(gagnes),
    euros: euros(interessement),
    borne: pas === 'bord' ? `au plus, jusqu'à ${bout}` : undefined,
  };
}

/** What one more point would bring, in a sentence. */
export function phraseApport({ pas, valeur, points: gagnes, interessement, total }: Apport): string {
  const bout = formatPercent(valeur);
  if (pas === 'rien') return `À ${bout}, il ne reste rien à gagner.`;
  const quand =
    pas === 'bord' ? `Un point de mieux au plus, jusqu'à ${bout}` : `Un point de mieux, à ${bout}`;
  if (gagnes === '0') return `${quand}, ne changerait rien à cette note.`;
  const enTout = total === interessement ? '' : ` (${euros(total)} sur toutes les années)`;
  return `${quand} : ${points(gagnes)} au score et ${euros(interessement)} d'intéressement${enTout}.`;
}
