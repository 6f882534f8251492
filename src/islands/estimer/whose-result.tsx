import { depart } from '../../store/state/state.ts';

/** Whose the result is, before the reader's first answer and since: in one place, so that nothing moves then. */
export function Whose({ unanswered }: { readonly unanswered: boolean }) {
  return (
    <div class="estimer-dit">
      <p class={`aide ${unanswered ? '' : 'estimer-tu'}`}>
        <b>Le résultat affiché est celui d'un exemple</b>, {depart.scenario.groupements[0]?.nom}, aux chiffres
        inventés, donnés année par année. Votre première réponse le remplace par votre estimation ; ce que
        vous laissez est alors supposé, et marqué « hypothèse ».
      </p>
      <p class={`aide ${unanswered ? 'estimer-tu' : ''}`}>
        <b>Le résultat affiché suit les chiffres ci-dessous.</b> Ce qui n'est pas de vous est marqué :
        remplacez-le dès que vous le savez. Un exemple prend leur place ; « Annuler » les rend.
      </p>
    </div>
  );
}
