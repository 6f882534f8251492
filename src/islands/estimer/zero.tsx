import { euros } from '../../calculators/estimer/euros.ts';
import type { ComputedEstimation } from '../../scenario/estimate/estimate.ts';
import { SaysModified } from '../kit/modified.tsx';
import { StatusMark } from '../kit/status.tsx';

interface Props {
  readonly estimationShown: ComputedEstimation;
}

/** Year by year, what makes a payment zero or would, and the smallest change that undoes it or does it. */
export function Zero({ estimationShown: { zero, modifies } }: Props) {
  return (
    <section class="annulations">
      <h3 class="section">Ce qui l'annule, ou l'annulerait, année par année</h3>
      <p class="aide">
        Le plus petit changement des seuls chiffres de l'année{' '}
        {modifies.length > 0 ? <SaysModified modifies={modifies} /> : <StatusMark status="deduit" />}
      </p>
      <ul class="liste">
        {zero.map(({ annee, anneeVersement, phase, versement, interessement }) => (
          <li key={annee} class={versement.isZero ? 'atteint' : ''}>
            <p>
              <b>
                Résultats de {annee}, phase {phase} : {euros(versement.montant)}
              </b>{' '}
              en {anneeVersement}. {versement.phrase}
              {!versement.isZero && versement.edges.length === 0 && interessement.phrase !== '' && (
                <>
                  {' '}
                  Sans l'avance ni sa récupération, {euros(interessement.montant)}. {interessement.phrase}
                </>
              )}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
