import { useState } from 'preact/hooks';
import { formatNumber } from '../../../french/numbers.ts';
import { Progression } from '../../../islands/kit/import/progress.tsx';
import type { Progres } from '../../../workers/long-contract.ts';
import { groupe } from './group-worker.ts';

function tiragesFaits({ fait, total }: Progres): string {
  return `${formatNumber(String(fait))} rééchantillonnages sur ${formatNumber(String(total))}`;
}

/** Where the intervals come from, and the way to draw them again with another seed. */
export function Intervalles() {
  const intervalles = groupe.intervalles.value;
  const tirage = groupe.tirage.value;
  return (
    <div class="g-intervalles">
      <p class="g-menu">
        <b>Intervalle à 95 %</b> : ce que fait le hasard de ceux qui ont répondu. Avec d'autres patients du
        même groupement, la note aurait été un peu différente, à peu près dans cette bande ; plus ils sont
        nombreux à répondre, plus elle est étroite.
        {intervalles && (
          <>
            {' '}
            Calculé en tirant {formatNumber(String(intervalles.tirages))} fois au hasard autant de répondants
            parmi les vôtres, avec remise (graine {intervalles.graine}). Cette méthode, le bootstrap, est
            notre choix : le cahier n'en donne pas.
          </>
        )}
      </p>
      {tirage ? (
        <Progression
          nom="Calcul des intervalles"
          progres={tirage}
          dit={tiragesFaits}
          onAnnuler={() => groupe.annuler()}
        />
      ) : (
        <Relancer graine={intervalles?.graine} />
      )}
    </div>
  );
}

/** Seeds that the generator sets apart: whole numbers of at most nine digits. */
const GRAINE = /^\d{1,9}$/;

function Relancer({ graine }: { readonly graine: number | undefined }) {
  const [frappe, setFrappe] = useState<string>();
  const texte = frappe ?? String(graine ?? 2019);
  const juste = GRAINE.test(texte);
  const arrete = groupe.perdue.value || groupe.travail.value !== undefined;
  return (
    <form
      class="g-relancer si-script"
      onSubmit={(event) => {
        event.preventDefault();
        if (juste && !arrete) void groupe.tirer({ graine: Number(texte) });
      }}
    >
      <label for="g-graine">Graine</label>
      <input
        id="g-graine"
        type="text"
        inputMode="numeric"
        autocomplete="off"
        value={texte}
        aria-invalid={juste ? undefined : 'true'}
        aria-describedby="g-graine-dit"
        onInput={(event) => setFrappe(event.currentTarget.value)}
      />
      <button type="submit" disabled={!juste || arrete}>
        {graine === undefined ? 'Calculer les intervalles' : 'Relancer'}
      </button>
      <span id="g-graine-dit" class="g-refus">
        {!juste && `« ${texte} » : un nombre entier de neuf chiffres au plus est attendu.`}
      </span>
    </form>
  );
}
