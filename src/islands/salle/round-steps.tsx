import { useMemo } from 'preact/hooks';
import { roundEnvelopeTable } from '../../figures/round-envelope/table.ts';
import { caption as envelopeCaption } from '../../figures/round-envelope/words.ts';
import { roundTeamsTable } from '../../figures/round-teams/table.ts';
import { caption as teamsCaption } from '../../figures/round-teams/words.ts';
import type { RoundOutcome } from '../../room/outcome.ts';
import {
  cappedWords,
  costWords,
  dearest,
  envelopeWords,
  factorText,
  isCut,
  playedWords,
  unpaid,
  unpaidWords,
  wholeEuros,
} from '../../room/round-words.ts';
import { type Draw, Drawing } from '../kit/drawing.tsx';
import { StatusMark } from '../kit/status.tsx';

/** The last of some rounds, in steps: each is one thing to show. */
export function RoundSteps({ rounds }: { readonly rounds: readonly RoundOutcome[] }) {
  const round = rounds.at(-1);
  if (round === undefined) return null;
  return (
    <>
      <section
        id="manche-enveloppe"
        class="salle-etape"
        data-step="L'enveloppe"
        aria-labelledby="manche-enveloppe-titre"
      >
        <h4 id="manche-enveloppe-titre">{envelopeWords(round)}</h4>
        <p class="salle-chiffre">{factorText(round)}</p>
        <p>
          {wholeEuros(round.asked)} demandés en tout ; l'enveloppe est de {wholeEuros(round.envelope)}, 1 %
          des dépenses de toutes les équipes.
          {isCut(round) && (
            <>
              {' '}
              La même réduction pour tous : <StatusMark status="hypothese" hypothese="H7" />
            </>
          )}
        </p>
        <EnvelopeFigure rounds={rounds} />
      </section>
      <section
        id="manche-equipes"
        class="salle-etape"
        data-step="Les équipes"
        aria-labelledby="manche-equipes-titre"
      >
        <h4 id="manche-equipes-titre">Ce que chaque équipe reçoit</h4>
        <TeamsFigure round={round} />
        {cappedWords(round) !== '' && <p>{cappedWords(round)}</p>}
      </section>
      <section
        id="manche-prises"
        class="salle-etape"
        data-step="Ce que prend l'une"
        aria-labelledby="manche-prises-titre"
      >
        <h4 id="manche-prises-titre">Ce que l'une reçoit, les autres ne l'ont pas</h4>
        <Dearest round={round} />
      </section>
      <section
        id="manche-zero"
        class="salle-etape"
        data-step="Qui ne reçoit rien"
        aria-labelledby="manche-zero-titre"
      >
        <h4 id="manche-zero-titre">Qui ne reçoit rien, et pourquoi</h4>
        <Unpaid round={round} />
      </section>
    </>
  );
}

/** So few teams have room for large letters on a screen that is projected. */
const FEW = 14;

/** What is drawn narrower is shown larger: it is read from the back of a room; on a telephone, as it is. */
const enlarged = (width: number) => ({ width: Math.max(Math.min(width, 360), Math.round(width / 1.6)) });

function EnvelopeFigure({ rounds }: { readonly rounds: readonly RoundOutcome[] }) {
  const data = useMemo(
    () => ({
      rounds: rounds.map(({ annee, asked, envelope, facteurEnveloppe }) => ({
        annee,
        asked: Number(asked),
        envelope: Number(envelope),
        factor: Number(facteurEnveloppe),
      })),
    }),
    [rounds],
  );
  const table = roundEnvelopeTable(data);
  const drawFigure = useMemo<Draw>(
    () => async (width) => ({
      svg: (await import('../../figures/round-envelope/drawing.ts')).roundEnvelope(data, enlarged(width)),
      table,
    }),
    [data],
  );
  return (
    <Drawing
      nom="salle-enveloppe"
      legend={envelopeCaption}
      initialFigure={{ svg: '', table }}
      drawFigure={drawFigure}
    />
  );
}

function TeamsFigure({ round }: { readonly round: RoundOutcome }) {
  const data = useMemo(
    () => ({
      annee: round.annee,
      anneeVersement: round.anneeVersement,
      teams: round.teams
        .map(({ nom, scoreQualite, asked, interessement, versement, cost, takenFromOthers }) => ({
          nom,
          score: Number(scoreQualite),
          asked: Number(asked),
          paid: Number(interessement),
          versement: Number(versement),
          cost: Number(cost),
          takenFromOthers: Number(takenFromOthers),
        }))
        .toSorted((one, other) => other.asked - one.asked),
    }),
    [round],
  );
  const table = roundTeamsTable(data);
  const drawFigure = useMemo<Draw>(
    () => async (width) => ({
      svg: (await import('../../figures/round-teams/drawing.ts')).roundTeams(
        data,
        data.teams.length > FEW ? { width } : enlarged(width),
      ),
      table,
    }),
    [data],
  );
  return (
    <Drawing
      nom="salle-equipes"
      legend={teamsCaption}
      initialFigure={{ svg: '', table }}
      drawFigure={drawFigure}
    />
  );
}

function Dearest({ round }: { readonly round: RoundOutcome }) {
  const most = dearest(round);
  if (most === undefined)
    return (
      <p>
        {isCut(round)
          ? 'Personne ne prend rien à personne.'
          : "Rien n'est pris : tant que l'enveloppe suffit, ce qu'une équipe reçoit ne coûte rien aux autres."}
      </p>
    );
  return (
    <>
      <p class="salle-chiffre">{wholeEuros(most.takenFromOthers)}</p>
      <p>
        de plus pour les autres, si <b data-verbatim>{most.nom}</b> n'avait rien demandé. {costWords(most)}{' '}
        Elle {playedWords(most)}.
      </p>
    </>
  );
}

/** How many are told: a screen has no room for thirty. */
const SHOWN = 4;

function Unpaid({ round }: { readonly round: RoundOutcome }) {
  const teams = unpaid(round);
  if (teams.length === 0) return <p>Personne : chaque équipe reçoit quelque chose.</p>;
  return (
    <>
      <p class="salle-chiffre">
        {teams.length} sur {round.teams.length}
      </p>
      <ul>
        {teams.slice(0, SHOWN).map((team) => (
          <li key={team.nom}>
            <b data-verbatim>{team.nom}</b>, qui {playedWords(team)}. {unpaidWords(team, round)}
          </li>
        ))}
      </ul>
      {teams.length > SHOWN && (
        <p class="aide">
          Et {teams.length - SHOWN} autres, au score plus bas ou égal, pour les mêmes raisons.
        </p>
      )}
    </>
  );
}
