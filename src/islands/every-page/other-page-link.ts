import { type PageOfLink, pageOfLink } from '../../calculators/page-of-link.ts';
import { mendFragment } from '../../scenario/format/link-checksum.ts';
import { href } from '../../site.ts';
import { raiseAlert } from '../../store/notices/alerts.ts';

/** Says whose link the address is, where this page does nothing of it, with the way there. */
export function sayOtherPage(): void {
  const page = pageOfLink(location.hash);
  const scenario = mendFragment(location.hash);
  if (page !== undefined && href(page.chemin) !== location.pathname)
    say(`Ce lien est celui de la page « ${page.nom} » : cette page-ci n'en fait rien.`, page);
  else if (scenario !== undefined)
    say('Ce lien porte un scénario, que cette page ne montre pas.', {
      nom: 'Estimer',
      chemin: '/estimer/',
      fragment: scenario,
    });
}

const say = (texte: string, { nom, chemin, fragment }: PageOfLink): void =>
  raiseAlert({
    id: 'lien-d-une-autre-page',
    texte,
    actions: [{ nom: `L'ouvrir à la page « ${nom} »`, address: `${href(chemin)}#${fragment}` }],
    shut: { nom: 'Fermer' },
  });
