import type { Client } from '../workers/calculation/calculation-client.ts';

const ABSENT =
  "Le calcul n'a pas pu être chargé. Vos chiffres sont gardés : vérifiez votre connexion, puis réessayez.";

/** A client whose code is fetched at its first call, and again at the next one where that has failed. */
export function deferredClient(load: () => Promise<Client>): Client {
  const listeners: ((message: string) => void)[] = [];
  let charge: Promise<Client> | undefined;
  let pret: Client | undefined;

  const preparer = async (): Promise<Client> => {
    const client = await load();
    for (const say of listeners) client.onBreakdown(say);
    pret = client;
    return client;
  };

  return {
    onBreakdown: (say) => void listeners.push(say),
    async ask(channel, task, ...input) {
      // At once where it can be: the worker computes while the page is rendered.
      if (pret !== undefined) return pret.ask(channel, task, ...input);
      charge ??= preparer();
      try {
        return await (await charge).ask(channel, task, ...input);
      } catch {
        charge = undefined;
        for (const say of listeners) say(ABSENT);
        return { state: 'panne', message: ABSENT };
      }
    },
  };
}
