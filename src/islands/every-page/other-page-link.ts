import { settingsOfAddress } from '../../calculators/address-settings.ts';
import { type PageOfLink, pageOfLink, pageOfSettings } from '../../calculators/page-of-link.ts';
import { areRead } from '../../calculators/settings-read.ts';
import { mendFragment } from '../../scenario/format/link-checksum.ts';
import { href } from '../../site.ts';
import { raiseAlert } from '../../store/notices/alerts.ts';

const isHere = ({ chemin }: PageOfLink): boolean => href(chemin) === location.pathname;

/** Says whose link an address is, where this page does nothing of it, with the way there; or that this page cannot read it. */
export function sayOtherPage(hash: string): void {
  const page = pageOfLink(hash);
  if (page !== undefined && !isHere(page)) {
    lead(`Ce lien est celui de la page « ${page.nom} » : cette page-ci n'en fait rien.`, page);
    return;
  }
  const settings = settingsOfAddress(page === undefined ? hash : page.fragment);
  const set = pageOfSettings(settings);
  if (set !== undefined && isHere(set)) {
    if (!areRead(settings)) sayUnread();
    // As it was written, it is followed.
    else if (page !== undefined && `#${settings}` !== hash) location.replace(`#${settings}`);
    return;
  }
  const scenario = mendFragment(hash);
  // A page that has a scenario has read it.
  if (scenario !== undefined && document.querySelector('.avis') === null)
    lead('Ce lien porte un scénario, que cette page ne montre pas.', {
      nom: 'Estimer',
      chemin: '/estimer/',
      fragment: scenario,
    });
}

const lead = (texte: string, { nom, chemin, fragment }: PageOfLink): void =>
  raiseAlert({
    id: 'lien-d-une-autre-page',
    texte,
    actions: [{ nom: `L'ouvrir à la page « ${nom} »`, address: `${href(chemin)}#${fragment}` }],
    shut: { nom: 'Fermer' },
  });

const sayUnread = (): void =>
  raiseAlert({
    id: 'lien-abime',
    texte:
      "Ce lien est coupé, abîmé, ou d'une autre version du site : ce qu'il règle sur cette page n'a pas été lu, ou pas en entier, et le reste n'a pas changé. Copiez-le de nouveau en entier, ou demandez-le à qui vous l'a envoyé.",
    actions: [],
    shut: { nom: 'Fermer' },
  });
