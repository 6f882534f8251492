import { Announcement } from '../../../islands/kit/announcement.tsx';
import { SaysModified } from '../../../islands/kit/modified.tsx';
import { StatusMark } from '../../../islands/kit/status.tsx';
import type { Study } from '../../../scenario/chance/study/study.ts';
import type { Modified } from '../../../scenario/run/modified-value.ts';
import { counted, verdict } from '../verdict.ts';

interface Props {
  readonly study: Study;
  readonly modifies: readonly Modified[];
  /** Whether it is that of what is typed. */
  readonly fresh: () => boolean;
}

/** The sentence that the page lets one check, understand and dispute. */
export function Sentence({ study, modifies, fresh }: Props) {
  const { word, why } = verdict(study);
  const { year, half, once } = counted(study);
  return (
    <section class="labo-phrase" aria-labelledby="hasard-phrase">
      <h2 id="hasard-phrase">
        « La moitié des groupements qui n'ont rien fait touchent quelque chose une année sur deux »
      </h2>
      <SaysModified modifies={modifies} />
      <Announcement
        class="labo-verdict"
        fresh={fresh}
        brief={`${word} : une année donnée, touchent quelque chose ${year}.`}
      >
        <p>
          <b>{word}.</b> {why}
        </p>
        <ul>
          <li>
            Une année donnée, touchent quelque chose : <b>{year}</b>.
          </li>
          <li>
            Trois années sur cinq ou plus, par les tirages : <b>{half}</b>.
          </li>
          <li>
            Une année au moins sur cinq : <b>{once}</b>.
          </li>
        </ul>
      </Announcement>
      <p>
        <b>Comprendre.</b> Qui ne change rien dépense tantôt plus, tantôt moins que l'année d'avant, à chances
        égales. L'évolution est comptée quand elle est positive, et comptée pour zéro sinon : une année sur
        deux. Retournez tous les hasards, et qui était payé k années l'est 5&nbsp;−&nbsp;k : la moitié des
        groupements en ont donc trois ou plus, quels que soient leur taille, le coefficient de variation et la
        corrélation.
      </p>
      <p>
        <b>Contester.</b> « Quelque chose » peut être peu : voyez les montants. La symétrie suppose que le
        hasard soit le même chaque année <StatusMark status="hypothese" hypothese="H23" /> ; un vrai
        groupement n'est pas tiré au sort, et sa tendance propre, à la hausse ou à la baisse, compte plus que
        ce hasard s'il est grand. Un taux minimal, ou le seul écart, la rendent fausse : essayez-les.
      </p>
    </section>
  );
}
