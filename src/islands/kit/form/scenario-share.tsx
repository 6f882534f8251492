import { MAX_LINK } from '../../../scenario/format/link-checksum.ts';
import { joinSettings } from '../../../store/address/settings-part.ts';
import { store } from '../../../store/page-store.ts';
import { withoutDossier } from '../../../store/state/entry.ts';
import { ShareLink, TO_MEND } from './share-link.tsx';

const TOO_LONG =
  'Ce scénario est trop long pour un lien : enregistrez-le en fichier à la page Dossiers, et envoyez ce fichier.';
const ABSENT = "Le lien n'a pas pu être préparé : vérifiez votre connexion, puis réessayez.";

/** The scenario whatever it is: the site's example too, which the address of who opens the link does not say. */
async function scenarioFragment(): Promise<string | undefined> {
  const fragment = await store.link();
  if (fragment !== '') return fragment;
  const { encodeLink } = await import('../../../scenario/format/link.ts');
  return encodeLink(withoutDossier(store.saisie.peek()));
}

interface Props {
  /** Whether what is shown is not of what is typed. */
  readonly wrong: boolean;
  /** What the page adds to the scenario, now. */
  readonly settings: () => string;
  /** What the link holds, said once it is copied. */
  readonly holds: string;
  /** Why there is no link where what the page adds is what makes it too long. */
  readonly tooLong?: string;
}

/** A link to the same figures: the scenario, the year looked at, and what is set on the page. */
export function ScenarioShare({ wrong, settings, holds, tooLong = TOO_LONG }: Props) {
  const fragment = async () => {
    if (wrong) return TO_MEND;
    const scenario = await scenarioFragment();
    if (scenario === undefined) return { why: TOO_LONG };
    const whole = joinSettings(scenario, settings());
    return whole.length > MAX_LINK ? { why: tooLong } : { fragment: whole };
  };
  return (
    <ShareLink
      fragment={() => fragment().catch(() => ({ why: ABSENT }))}
      holds={holds}
      rules={() => [store.saisie.peek().scenario]}
    />
  );
}
