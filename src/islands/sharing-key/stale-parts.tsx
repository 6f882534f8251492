interface Props {
  /** How many values of the key are refused. */
  readonly count: number;
  /** Whether it is announced: it stands beside all that is of before, and is told once. */
  readonly announced?: boolean;
}

/** Says that what is on screen is of another key than the one that is typed, with the way to what is to be mended. */
export const StaleParts = ({ count, announced = false }: Props) =>
  count > 0 && (
    <p class="fraicheur" role={announced ? 'status' : undefined}>
      <b>Les parts affichées ne sont pas celles de cette clef.</b>{' '}
      {count > 1 ? `${count} valeurs sont à corriger` : 'Une valeur est à corriger'} dans la clef :{' '}
      <button type="button" class="lien" onClick={goToFirst}>
        {count > 1 ? 'aller à la première' : 'y aller'}
      </button>
    </p>
  );

/** Of a list as a whole, which has no field, its words. */
function goToFirst(): void {
  const form = document.querySelector('.labo-reglages');
  const field = form?.querySelector<HTMLElement>('[aria-invalid="true"]');
  if (field) field.focus();
  else form?.querySelector('.dossier-refus:not(:empty)')?.scrollIntoView({ block: 'center' });
}
