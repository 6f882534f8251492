import { lieu } from '../../calculators/place-words.ts';
import { numberRefusal } from '../../calculators/refusal-words.ts';
import { href } from '../../site.ts';
import { store } from '../../store/page-store.ts';

/** The first wrong value, by its name: a way to its field, here or on the page that has it. */
export function FirstFault() {
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
