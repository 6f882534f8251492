import '../../../islands/preact-patches/french-spacing.ts';
import { useState } from 'preact/hooks';
import { Chosen } from '../../../islands/kit/chosen.tsx';
import type { DrawnFigure } from '../../../islands/kit/drawing.tsx';
import { Table } from '../../../islands/kit/figure-table.tsx';
import { ModifiedMark, SaysModified } from '../../../islands/kit/modified.tsx';
import type { ChosenPortfolio } from '../../../islands/kit/portfolio/chosen-portfolio.ts';
import type { ReformStudy } from '../../../scenario/reform/study.ts';
import type { Why } from '../../../scenario/reform/why.ts';
import type { Modified } from '../../../scenario/run/modified-value.ts';
import { modifiedByAll } from '../set-provenance.ts';
import { cappedTable, factorsTable, yearsTable } from '../tables.ts';
import { GroupementsTable } from './groupements-table.tsx';
import { hasNone, isLate, shown } from './open-workers.ts';
import { addSet } from './set-changes.ts';
import { Share } from './share.tsx';
import { WhySection } from './why.tsx';

interface Props {
  /** The study of the build, and why its last set differs. */
  readonly initial: ReformStudy;
  readonly why: Why;
  /** What its portfolio is called. */
  readonly portfolio: string;
  readonly figure: DrawnFigure;
}

/** Year by year, each groupement under each set, then which rule does what. */
export function Each({ initial, portfolio, why, figure }: Props) {
  const [wanted, setWanted] = useState<string>();
  const { study, asked } = shown.value ?? { study: initial, asked: undefined };
  const modifies = modifiedByAll(study);
  const told = { modifies, toldAbove: true };
  const found = study.sets.findIndex(({ nom }) => nom === wanted);
  const rank = found < 0 ? study.sets.length - 1 : found;
  const set = study.sets[rank];
  if (hasNone.value) return null;
  return (
    <div
      class={`labo-resultats ${isLate.value ? 'perimes' : ''}`}
      data-subject={JSON.stringify({ Portefeuille: asked?.portfolio.nom ?? portfolio })}
    >
      <Share portfolio={asked?.portfolio} />
      {asked !== undefined && study.ownRules.length > 0 && (
        <OwnRules portfolio={asked.portfolio} rules={study.ownRules} />
      )}
      <section aria-labelledby="reformer-par-annee">
        <h2 id="reformer-par-annee">Année par année</h2>
        <ModifiedAbove modifies={modifies} />
        <Table table={yearsTable(study)} nom="reformer-annees" {...told} />
        <Table table={factorsTable(study)} nom="reformer-facteurs" {...told} />
        <Table table={cappedTable(study)} nom="reformer-plafonnes" {...told} />
      </section>
      <section aria-labelledby="reformer-chacun">
        <h2 id="reformer-chacun">Chaque groupement, sous chaque jeu</h2>
        <ModifiedAbove modifies={modifies} />
        <GroupementsTable study={study} modifies={modifies} />
      </section>
      {set !== undefined && (
        <section aria-labelledby="reformer-pourquoi">
          <h2 id="reformer-pourquoi">Pourquoi</h2>
          {study.sets.length > 1 && (
            <p class="dossier-actes si-script">
              <Chosen
                id="jeu-explique"
                nom="Jeu"
                value={set.nom}
                options={study.sets.map(({ nom }) => ({ id: nom, nom }))}
                onChoose={setWanted}
              />
            </p>
          )}
          <WhySection study={study} rank={rank} question={asked?.question} built={{ why, figure }} />
        </section>
      )}
    </div>
  );
}

/** Of a section whose tables are of all sets: what these change is said once, above. */
function ModifiedAbove({ modifies }: { readonly modifies: readonly Modified[] }) {
  if (modifies.length === 0) return null;
  return (
    <p class="aide">
      <ModifiedMark /> Sous chaque jeu, les règles que{' '}
      <a href="#reformer-ensemble">dit sa ligne, plus haut</a> ; sous « Cahier », aucune.
    </p>
  );
}

interface OwnRulesProps {
  readonly portfolio: ChosenPortfolio;
  readonly rules: readonly Modified[];
}

/** The rules that a dossier has of its own: no set follows them until one is made of them. */
function OwnRules({ portfolio: { nom, document }, rules }: OwnRulesProps) {
  const [lack, setLack] = useState('');
  const add = (): void =>
    void addSet((sets, { setOfScenario, withSet }) =>
      withSet(sets, setOfScenario(`Règles de ${nom}`, document)),
    ).then(setLack);
  return (
    <p>
      « <span data-verbatim>{nom}</span> » a ses propres règles, qu'aucun jeu ne reprend de lui-même :{' '}
      <SaysModified modifies={rules} />{' '}
      <button type="button" class="lien" onClick={add}>
        En faire un jeu
      </button>{' '}
      <span role="alert">{lack}</span>
    </p>
  );
}
