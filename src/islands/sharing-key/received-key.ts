import { keyLink, typedKey } from '../../calculators/sharing-key/settings.ts';
import { followSettingsPart } from '../../store/address/settings-follow.ts';
import { formState } from './key-form.ts';

/** Tries the key of an address over the reader's own; from now on the address says what is typed. Gives what stops that. */
export const followKey = (): (() => void) =>
  followSettingsPart(
    (part) => {
      const received = keyLink.settings(part);
      const own = formState.saisi.peek();
      // What is no key is said by what looks at every address.
      if (received === undefined || typedKey(received) === undefined) return;
      if (keyLink.fragment(received) === keyLink.fragment(own)) return;
      formState.tryOut('Clef reçue par un lien', received);
      import('../kit/form/received-settings.ts').then(
        ({ sayReceived }) => sayReceived(part, own),
        // The address still says whose key this is.
        () => undefined,
      );
    },
    () => keyLink.fragment(formState.saisi.value),
  );
