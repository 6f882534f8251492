import { useState } from 'preact/hooks';
import { formatNumber } from '../../../french/numbers.ts';
import { Progression } from '../../../islands/kit/import/progress.tsx';
import { WHOLE, WholeNumber } from '../../../islands/kit/whole-number.tsx';
import type { Progress } from '../../../workers/long-contract.ts';
import { group } from './group-worker.ts';

function drawsDoneWords({ done, total }: Progress): string {
  return `${formatNumber(String(done))} rééchantillonnages sur ${formatNumber(String(total))}`;
}

/** Where the intervals come from, and the way to draw them again with another seed. */
export function Intervals() {
  const intervals = group.intervals.value;
  const tirage = group.tirage.value;
  return (
    <div class="g-intervalles">
      <p class="fine-print">
        <b>Intervalle à 95 %</b> : ce que fait le hasard de ceux qui ont répondu. Avec d'autres patients du
        même groupement, la note aurait été un peu différente, à peu près dans cette bande ; plus ils sont
        nombreux à répondre, plus elle est étroite.
        {intervals && (
          <>
            {' '}
            Calculé en tirant {formatNumber(String(intervals.tirages))} fois au hasard autant de répondants
            parmi les vôtres, avec remise (graine {intervals.graine}). Cette méthode, le bootstrap, est notre
            choix : le cahier n'en donne pas.
          </>
        )}
      </p>
      {tirage ? (
        <Progression
          nom="Calcul des intervalles"
          progress={tirage}
          dit={drawsDoneWords}
          onUndo={() => group.undo()}
        />
      ) : (
        <DrawAgain graine={intervals?.graine} />
      )}
    </div>
  );
}

function DrawAgain({ graine: seed }: { readonly graine: number | undefined }) {
  const [typedText, setTypedText] = useState<string>();
  const texte = typedText ?? String(seed ?? 2019);
  const isSound = WHOLE.test(texte);
  const isStopped = group.wasLost.value || group.job.value !== undefined;
  return (
    <form
      class="draw-again si-script"
      onSubmit={(event) => {
        event.preventDefault();
        if (isSound && !isStopped) void group.draw({ graine: Number(texte) });
      }}
    >
      <WholeNumber
        id="g-graine"
        label="Graine"
        texte={texte}
        isSound={isSound}
        saidBy="g-graine-dit"
        onTexte={setTypedText}
      />
      <button type="submit" disabled={!isSound || isStopped}>
        {seed === undefined ? 'Calculer les intervalles' : 'Relancer'}
      </button>
      <span id="g-graine-dit" class="refusal">
        {!isSound && `« ${texte} » : un nombre entier de neuf chiffres au plus est attendu.`}
      </span>
    </form>
  );
}
