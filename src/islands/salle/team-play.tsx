import { formatNumber, formatValue } from '../../french/numbers.ts';
import { cardEffects, cardPrice } from '../../room/card-words.ts';
import { type Card, cards, costOf, EFFORT, effortOf } from '../../room/cards.ts';
import { writePlay } from '../../room/code/room-code.ts';
import type { HeldTeam } from '../../room/held.ts';
import { codeFragment } from '../../room/link.ts';
import type { TeamPreview } from '../../room/preview.ts';
import { BOUNDS, type Origin } from '../../room/room.ts';
import { yearOf } from '../../room/room-words.ts';
import { isDone } from '../kit/asked-worker.ts';
import { useAnswer } from './asked-room.ts';
import { focusOnce, useAwaitedFocus } from './awaited-focus.ts';
import { QrImage } from './qr-image.tsx';
import { canAdd, giveHand, goToRound, handOf, handsUpTo, seatAt, toggleCard } from './team-state.ts';

const CODE = 'code-rendu';
const ROUND = 'manche';

const euros = (value: string): string => formatValue(value, '€', { maximumFractionDigits: 0 });

/** A round of a team: who it is, what it chooses, the code that it gives back. */
export function TeamPlay({ held }: { readonly held: HeldTeam }) {
  const seat = seatAt(held.code);
  const { round, isGiven } = held;
  const hand = handOf(held, round);
  const hands = handsUpTo(held, round);
  const found = useAnswer(JSON.stringify([seat, hands]), async (worker) => worker.preview(seat, hands));
  const preview = isDone(found) ? found : undefined;
  useAwaitedFocus(ROUND);
  const go = (to: number): void => {
    goToRound(to);
    focusOnce(ROUND);
  };
  return (
    <>
      <h2 id={ROUND} tabIndex={-1}>
        Équipe {seat.team} · manche {round} sur {BOUNDS.rounds}
      </h2>
      <p class="section-lead">
        Les résultats de {yearOf(round)}, payés en {yearOf(round) + 1}. Groupement inventé.
      </p>
      {found !== undefined && !isDone(found) && <p class="fraicheur">{found.trouble}</p>}
      {preview && <Groupement preview={preview} round={round} />}
      <Cards hand={hand} patients={preview?.before.patients} />
      {preview && <Expected preview={preview} hand={hand} origin={seat.origin} />}
      {isGiven ? (
        <Given held={held} onNext={() => go(round + 1)} />
      ) : (
        <p>
          <button
            type="button"
            class="bouton-plein salle-large"
            onClick={() => {
              giveHand(true);
              focusOnce(CODE);
            }}
          >
            {hand.length === 0 ? 'Ne rien jouer : voir notre code' : 'Jouer ces cartes : voir notre code'}
          </button>
        </p>
      )}
      <p class="commandes">
        {round > 1 && (
          <button type="button" onClick={() => go(round - 1)}>
            Revoir la manche {round - 1}
          </button>
        )}
      </p>
    </>
  );
}

function Groupement({
  preview: { before, years },
  round,
}: {
  readonly preview: TeamPreview;
  readonly round: number;
}) {
  const last = round > 1 ? years[round - 2] : undefined;
  const { real, adjusted, score } = last ?? before;
  return (
    <dl class="salle-donnees">
      <div>
        <dt>Patients</dt>
        <dd>{formatNumber(String(before.patients))}</dd>
      </div>
      <div>
        <dt>Dépense par patient, {yearOf(round) - 1}</dt>
        <dd>{euros(real)}</dd>
      </div>
      <div>
        <dt>Dépense attendue, {yearOf(round) - 1}</dt>
        <dd>{euros(adjusted)}</dd>
      </div>
      <div>
        <dt>{last ? `Score, ${last.annee}` : 'Score, sans carte'}</dt>
        <dd>{formatNumber(score)} sur 120</dd>
      </div>
    </dl>
  );
}

function Cards({
  hand,
  patients,
}: {
  readonly hand: readonly string[];
  readonly patients: number | undefined;
}) {
  const left = EFFORT - effortOf(hand);
  return (
    <fieldset class="salle-cartes">
      <legend>
        Vos cartes{' '}
        <span class="aide" role="status">
          {left === 0
            ? 'tout votre effort est pris'
            : `${left} effort${left > 1 ? 's' : ''} sur ${EFFORT} à prendre`}
        </span>
      </legend>
      {cards.map((card) => (
        <OneCard key={card.id} card={card} hand={hand} patients={patients} />
      ))}
    </fieldset>
  );
}

function OneCard({
  card,
  hand,
  patients,
}: {
  readonly card: Card;
  readonly hand: readonly string[];
  readonly patients: number | undefined;
}) {
  const isIn = hand.includes(card.id);
  const isClosed = !isIn && !canAdd(hand, card.id);
  return (
    <label class="salle-carte">
      <input type="checkbox" checked={isIn} disabled={isClosed} onChange={() => toggleCard(card.id)} />
      <span>
        <b>{card.nom}</b>
        <span>{card.texte}</span>
        {cardEffects(card).map((each) => (
          <span key={each}>
            <b>{each}</b>
          </span>
        ))}
        <span class="aide">
          {cardPrice(card)}
          {patients !== undefined && `, soit ${euros(String(card.cost * patients))}`}
        </span>
      </span>
    </label>
  );
}

interface ExpectedProps {
  readonly preview: TeamPreview;
  readonly hand: readonly string[];
  readonly origin: Origin;
}

function Expected({ preview, hand, origin }: ExpectedProps) {
  const year = preview.years.at(-1);
  if (year === undefined) return null;
  const cost = String(costOf(hand) * year.patients);
  return (
    <section class="salle-attendu" aria-label="Ce que vos cartes donneraient">
      <p>
        Dépense en {year.annee} : <b>{euros(year.real)}</b> par patient, pour {euros(year.adjusted)} attendus
        ; score : <b>{formatNumber(year.score)}</b> sur 120.
      </p>
      <p>
        Vous demanderiez environ <b>{euros(year.interessementPlafonne)}</b>, versés en {year.anneeVersement} ;
        vos cartes coûtent <b>{euros(cost)}</b>.
      </p>
      <p class="aide">
        {year.phase === 3 && Number(year.gains) === 0
          ? 'Gains reversés nuls : la phase 3 ne verse rien, quel que soit le score (hypothèse H19). '
          : ''}
        {origin === 'hasard' && "Le hasard s'y ajoutera, dans un sens ou dans l'autre. "}
        Ce que l'enveloppe laissera dépend des autres équipes : vous le verrez à l'écran.
      </p>
    </section>
  );
}

function Given({ held, onNext }: { readonly held: HeldTeam; readonly onNext: () => void }) {
  const { seed, team } = seatAt(held.code);
  useAwaitedFocus(CODE);
  const { round } = held;
  const code = writePlay(seed, { team, round, cards: handOf(held, round) });
  return (
    <section aria-labelledby={CODE}>
      <h3 id={CODE} tabIndex={-1}>
        Votre code de la manche {round}
      </h3>
      <p class="salle-code" data-verbatim>
        {code}
      </p>
      <p>Dictez-le, ou montrez-le, à qui anime. Changer une carte change le code.</p>
      <QrImage fragment={codeFragment('play', code)} nom={`Code QR de la manche ${round} : ${code}`} />
      {round < BOUNDS.rounds && (
        <p>
          <button type="button" class="salle-large" onClick={onNext}>
            La manche est close : jouer la suivante
          </button>
        </p>
      )}
    </section>
  );
}
