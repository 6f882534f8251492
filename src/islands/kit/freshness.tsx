import { lieu } from '../../calculators/place-words.ts';
import { numberRefusal } from '../../calculators/refusal-words.ts';
import { href } from '../../site.ts';
import { store } from '../../store/page-store.ts';

interface Props {
  /** Whether the results on screen were ever computed, here, from something that was typed. */
  readonly computed?: boolean;
}

/** Says when the numbers on screen are not those of what is typed, whose they are, and what to do about it. */
export function Freshness({ computed = store.calcul.value !== undefined }: Props) {
  const state = store.freshness.value;
  const whose =
    computed || !store.resumed.value
      ? "Les résultats affichés datent d'avant."
      : "Les résultats affichés sont ceux d'un exemple, pas les vôtres.";
  if (state === 'invalide') {
    const count = store.erreurs.value.length;
    return (
      <p class="fraicheur" role="status">
        <b>{whose}</b> {count > 1 ? `${count} valeurs sont à corriger, d'abord` : 'Une valeur est à corriger'}{' '}
        : <Premiere />
      </p>
    );
  }
  if (state === 'panne') {
    return (
      <p class="fraicheur" role="alert">
        <b>{whose}</b> {store.breakdown.value}{' '}
        <button type="button" onClick={() => store.retry()}>
          Réessayer
        </button>
      </p>
    );
  }
  if (state === 'calcul') return <p class="fraicheur fraicheur-calcul">Calcul en cours…</p>;
  return null;
}

/** The first wrong value, by its name: a way to its field, here or on the page that has it. */
function Premiere() {
  const [first] = store.erreurs.value;
  if (first === undefined) return null;
  const { nom, page } = lieu(first.path, store.saisie.value);
  if (page === undefined) {
    return (
      <>
        {nom} qui n'a pas de champ, « {first.path} » : {numberRefusal(first)} Corrigez-la dans le fichier,
        puis rouvrez-le, ou annulez.
      </>
    );
  }
  if (fieldOf(first.path) === undefined) return <a href={href(page)}>{nom}</a>;
  return (
    <button type="button" class="lien" onClick={() => show(fieldOf(first.path))}>
      {nom}
    </button>
  );
}

/** The field of a path, if this page has it. */
function fieldOf(chemin: string): HTMLElement | undefined {
  const fields = globalThis.document?.querySelectorAll<HTMLElement>('[data-chemin]') ?? [];
  return [...fields].find((field) => field.dataset['chemin'] === chemin);
}

function show(field: HTMLElement | undefined): void {
  for (let inside = field?.closest('details'); inside; inside = inside.parentElement?.closest('details'))
    inside.open = true;
  field?.focus();
}
