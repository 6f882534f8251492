import { count, percent } from '../../../figures/kit/amounts.ts';
import { Announcement } from '../../../islands/kit/announcement.tsx';
import { SaysModified } from '../../../islands/kit/modified.tsx';
import { StatusMark } from '../../../islands/kit/status.tsx';
import type { BalanceStudy } from '../../../scenario/balance/study/study.ts';
import type { Modified } from '../../../scenario/run/modified-value.ts';
import { ratesText } from '../rates.ts';

interface Props {
  readonly study: BalanceStudy;
  readonly modifies: readonly Modified[];
  /** Whether it is that of what is typed. */
  readonly fresh: () => boolean;
}

const millions = (euros: number): string => `${count(euros / 1e6, 1, true)}\u00a0M€`;

/** What part 9 says of the balance, and what is found here. */
export function BalanceAnswerBox({ study, modifies, fresh }: Props) {
  const {
    levels: [own],
    asked: { slowDown, spread },
    tried: { alike, apart },
  } = study;
  if (own === undefined) return null;
  const more = Number(apart.paid) - Number(alike.paid);
  const less = Number(apart.economieAnnuelle) - Number(alike.economieAnnuelle);
  return (
    <section class="labo-phrase" aria-labelledby="equilibre-reponse">
      <h2 id="equilibre-reponse">La partie 9 dit 0,5 % ; ici…</h2>
      <SaysModified modifies={modifies} />
      <Announcement
        class="labo-verdict"
        fresh={fresh}
        brief={`D'une année sur l'autre, l'équilibre est à ${ratesText(own.zeros.economieAnnuelle)}, avec la dispersion à ${ratesText(own.apartZeros.economieAnnuelle)} ; elle change le versé de ${millions(more)}.`}
      >
        <ul>
          <li>
            Si tous ralentissent d'autant, on économise ce qui est versé à{' '}
            <b>{ratesText(own.zeros.economieAnnuelle)}</b> par an en comptant l'économie d'une année sur
            l'autre, à <b>{ratesText(own.zeros.economieCumulee)}</b> en la comptant depuis l'année de base.
          </li>
          <li>
            Si la moitié des dépenses ralentit de {percent(spread)} de plus et l'autre de {percent(spread)} de
            moins : <b>{ratesText(own.apartZeros.economieAnnuelle)}</b>, et{' '}
            <b>{ratesText(own.apartZeros.economieCumulee)}</b>.
          </li>
          <li>
            À {percent(slowDown)} de ralentissement moyen, cette dispersion change le versé de{' '}
            <b>{millions(more)}</b> et l'économie d'une année sur l'autre de <b>{millions(less)}</b>, sur
            toute l'expérience.
          </li>
        </ul>
      </Announcement>
      <p>
        Le cahier ne dit pas de quelle année partent les « économies générées », ni sur combien d'années
        l'équilibre se juge : les deux lectures, sur toute l'expérience et crédits compris, sont les nôtres{' '}
        <StatusMark status="hypothese" />.
      </p>
    </section>
  );
}
