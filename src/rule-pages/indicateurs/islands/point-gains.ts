import { effect, signal } from '@preact/signals';
import type { Apport } from '../../../scenario/compare/one-point-gains.ts';
import type { Calcul } from '../../../scenario/run/page-results.ts';
import { client, store } from '../../../store/page-store.ts';
import { auRepos } from '../../../store/rendering/typing-rest.ts';
import type { IndicateurSaisi } from '../typed-indicateurs.ts';

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
