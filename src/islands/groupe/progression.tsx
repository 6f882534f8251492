import { formatNumber } from '../../french/numbers.ts';
import type { Progres } from '../../workers/population-types.ts';
import { octetsLus } from './phrases.ts';

interface Props {
  readonly nom: string;
  readonly progres: Progres;
  readonly unite: 'octets' | 'tirages';
  readonly onAnnuler: () => void;
}

function avancement({ progres, unite }: Props): string {
  if (unite === 'octets') return octetsLus(progres);
  const { fait, total } = progres;
  return `${formatNumber(String(fait))} rééchantillonnages sur ${formatNumber(String(total))}`;
}

/** A long task, how far it is, and the way to stop it. */
export function Progression(props: Props) {
  const { nom, progres, onAnnuler } = props;
  const { fait, total } = progres;
  return (
    <div class="g-progression">
      <span class="g-progression-nom" data-verbatim>
        {nom}
      </span>
      <progress aria-label={nom} {...(total > 0 && { value: fait, max: total })} />
      <span class="g-progression-dit">{total > 0 ? avancement(props) : ''}</span>
      <button type="button" onClick={onAnnuler}>
        Annuler
      </button>
    </div>
  );
}
