import type { Client } from '../workers/calculation/calculation-client.ts';

const ABSENT =
  "Le calcul n'a pas pu être chargé. Vos chiffres sont gardés : vérifiez votre connexion, puis réessayez.";

/** A client whose code is fetched at its first call, and again at the next one where that has failed. */
export function clientDiffere(charger: () => Promise<Client>): Client {
  const ecoutes: ((message: string) => void)[] = [];
  let charge: Promise<Client> | undefined;
  let pret: Client | undefined;

  const preparer = async (): Promise<Client> => {
    const client = await charger();
    for (const dire of ecoutes) client.onBreakdown(dire);
    pret = client;
    return client;
  };

  return {
    onBreakdown: (dire) => void ecoutes.push(dire),
    async ask(channel, task, ...input) {
      // At once where it can be: the worker computes while the page is rendered.
      if (pret !== undefined) return pret.ask(channel, task, ...input);
      charge ??= preparer();
      try {
        return await (await charge).ask(channel, task, ...input);
      } catch {
        charge = undefined;
        for (const dire of ecoutes) dire(ABSENT);
        return { etat: 'panne', message: ABSENT };
      }
    },
  };
}
