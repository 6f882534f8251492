import { reach } from '../../../islands/kit/later-focus.ts';
import type { GroupDepenses } from '../../../population/adjustment/group-depenses.ts';
import { href } from '../../../site.ts';

const reasons: Readonly<Record<Exclude<GroupDepenses['manque'], null>, string>> = {
  termes: "Il n'y en a pas encore.",
  invente: "Celui du panneau a un coefficient d'âge inventé par ce site : remplacez-le.",
  declaration: "Celui du panneau a reçu des termes, mais vous n'avez pas dit qu'il est complet.",
  source: 'Celui du panneau est dit complet, mais sa source reste à nommer.',
  refus: 'Celui du panneau a une valeur à corriger.',
};

/** Of a model that is said complete and is not used: why, and where to mend it. */
const stops: Readonly<
  Record<Exclude<GroupDepenses['manque'], null>, { dit: string; field?: string; link?: string }>
> = {
  termes: {
    dit: "Celui du panneau est dit complet, mais rien n'est ajouté aux coefficients publiés.",
    field: 'ajouter-terme',
    link: 'Ajouter ce qui manque',
  },
  invente: { dit: reasons.invente, field: 'champ-coef-age', link: "Remplacer le coefficient d'âge" },
  declaration: { dit: reasons.declaration },
  source: { dit: reasons.source, field: 'champ-source', link: 'Nommer sa source' },
  refus: { dit: reasons.refus },
};

/** Why the model of the panel, which is said complete, is not used. */
export function Why({ manque: lack }: { readonly manque: GroupDepenses['manque'] }) {
  if (lack === null) return null;
  const { dit: said, field, link } = stops[lack];
  return (
    <p class="ajustee-garde">
      {said}{' '}
      {field && (
        <a
          href={`#${field}`}
          onClick={(event) => {
            event.preventDefault();
            reach(field);
          }}
        >
          {link}
        </a>
      )}
    </p>
  );
}

/** Where a complete model comes from. */
export function WithoutModel({ manque: lack }: { readonly manque: GroupDepenses['manque'] }) {
  return (
    <p>
      {lack !== null && reasons[lack]} Un modèle complet vient du{' '}
      <a href={href('/regles/modele-ajustement/')}>laboratoire</a>, qui l'ajuste sur un fichier et peut le
      garder, ou du panneau de cette page, sous « Compléter ou changer le modèle ».
    </p>
  );
}
