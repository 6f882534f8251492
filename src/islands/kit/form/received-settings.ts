import { lacking, settingsOfAddress } from '../../../calculators/address-settings.ts';
import { raiseAlert } from '../../../store/notices/alerts.ts';
import { showPlainBanner } from '../plain-banner.tsx';

/** Says that the fields of an address are tried over the reader's, and that it lacks some of them, where it does. */
export function sayReceived(hash: string, fields: object): void {
  showPlainBanner();
  const count = lacking(settingsOfAddress(hash), Object.keys(fields));
  if (count === 0) return;
  const [lack, put] = count === 1 ? ['un réglage', 'celui'] : [`${count} réglages`, 'ceux'];
  raiseAlert({
    id: 'lien-incomplet',
    texte: `Il manque ${lack} à ce lien : la page y met ${put} de son départ. S'il a été coupé, copiez-le de nouveau en entier.`,
    actions: [],
    shut: { nom: 'Fermer' },
  });
}
