import type { NamedRules } from '../../../islands/kit/cited-result.ts';
import { ShareLink, TO_MEND } from '../../../islands/kit/form/share-link.tsx';
import type { ChosenPortfolio } from '../../../islands/kit/portfolio/chosen-portfolio.ts';
import { MAX_LINK } from '../../../scenario/format/link-checksum.ts';
import { balanceLink, type TypedBalance } from '../settings.ts';

const TOO_LONG =
  'Ces groupements sont trop nombreux pour un lien : enregistrez-les en fichier à la page Dossiers, et envoyez ce fichier avec vos deux réglages.';
const ABSENT = "Le lien n'a pas pu être préparé : vérifiez votre connexion, puis réessayez.";

interface Props {
  /** What the figures are of, which what is typed may not be. */
  readonly typed: TypedBalance;
  readonly portfolio: ChosenPortfolio | undefined;
  /** Whether what is typed is to be mended. */
  readonly wrong: boolean;
}

/** A link to the same figures, whatever browser it is opened in: groupements that no seed gives go with it. */
export function Share({ typed, portfolio, wrong }: Props) {
  const fragment = async () => {
    if (wrong) return TO_MEND;
    const { sentPortfolio } = await import('../../../islands/kit/portfolio/chosen-portfolio.ts');
    const portefeuille = portfolio ? await sentPortfolio(typed.portefeuille, portfolio) : typed.portefeuille;
    const made = balanceLink.fragment({ ...typed, portefeuille });
    return made.length > MAX_LINK ? { why: TOO_LONG } : { fragment: made };
  };
  return (
    <ShareLink
      fragment={() => fragment().catch(() => ({ why: ABSENT }))}
      holds="les groupements et les deux réglages"
      rules={() => (portfolio === undefined ? [] : [portfolio.document as NamedRules])}
    />
  );
}
