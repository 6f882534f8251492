import { signal } from '@preact/signals';
import { keyLink, typedKey } from '../../calculators/sharing-key/settings.ts';
import { followSettingsPart } from '../../store/address/settings-follow.ts';
import { formState } from './key-form.ts';

/** Why the key of an address is not shown, in French; empty where there is nothing to say. */
export const refusedLink = signal('');

const REFUSED = 'Ce lien ne porte pas de clef lisible : il est coupé ou abîmé. La vôtre n’a pas changé.';

/** Tries the key of an address over the reader's own; from now on the address says what is typed. Gives what stops that. */
export const followKey = (): (() => void) =>
  followSettingsPart(
    (part) => {
      const received = keyLink.settings(part);
      if (received === undefined) return;
      refusedLink.value = typedKey(received) === undefined ? REFUSED : '';
      const isOwn = keyLink.fragment(received) === keyLink.fragment(formState.saisi.peek());
      if (refusedLink.value === '' && !isOwn) formState.tryOut('Clef reçue par un lien', received);
    },
    () => keyLink.fragment(formState.saisi.value),
  );
