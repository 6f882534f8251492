import { faultSentence } from '../../calculators/fault-in-words.ts';
import { phrase } from '../../calculators/field-text.ts';
import { type PageOfLink, pageOfLink } from '../../calculators/page-of-link.ts';
import { mendFragment } from '../../scenario/format/link-checksum.ts';
import { mendPath } from '../../scenario/format/mended-path.ts';
import { readFragment } from '../../store/address/address.ts';
import { client } from '../../store/page-store.ts';
import type { Entry } from '../../store/state/entry.ts';

type LinkRead =
  | { readonly ok: true; readonly saisie: Entry }
  /** `page`: the one that reads it, where it is of no scenario. */
  | { readonly ok: false; readonly message: string; readonly page?: PageOfLink };

const refuse = (message: string): LinkRead => ({ ok: false, message });

/** The scenario of a link as it was copied, whatever a message has done to it, judged by the worker; or why there is none. */
export async function openLink(address: string): Promise<LinkRead> {
  const text = address.trim();
  const hash = text.slice(text.indexOf('#') + 1);
  const page = pageOfLink(hash);
  if (page !== undefined)
    return { ok: false, message: `Ce lien est celui de la page « ${page.nom} ».`, page };
  const fragment = mendFragment(hash) ?? mendPath(text)?.split('#')[1];
  if (fragment === undefined)
    return refuse(
      'Cette adresse ne porte pas de scénario. Copiez-la en entier, avec ce qui suit le signe « # ».',
    );
  const read = await readFragment(fragment);
  if (read.kind === 'refused') return refuse(read.message);
  if (read.kind === 'none') return refuse('Cette adresse ne porte pas de scénario.');
  const { scenario, vue } = read.saisie;
  const issue = await client.ask('lien', 'calculer', scenario, vue);
  if (issue.state === 'panne') return refuse(issue.message);
  if (issue.state !== 'fini') return refuse('');
  if (issue.result.ok) return { ok: true, saisie: read.saisie };
  const faults = issue.result.erreurs.map((each) => phrase(faultSentence(each, read.saisie)));
  return refuse(`Le scénario de ce lien n'est pas valable, et rien n'a été remplacé. ${faults.join(' ')}`);
}
