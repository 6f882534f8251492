import { type RuleId, rules } from '../../cahier/edition-2019/rules/all-rules.ts';
import type { ResultatAnnee, ResultatGroupement, Resultats } from '../format/results.ts';
import type { Scenario } from '../format/scenario.ts';
import type { Engine } from './engine.ts';
import type { Timeline, Year } from './timeline.ts';

/** The results document of a scenario that has been run. */
export function resultsOf<N, T>(scenario: Scenario, run: Timeline<N, T>, engine: Engine<N, T>): Resultats {
  return {
    ...identity(scenario),
    groupements: scenario.groupements.map((groupement, rank): ResultatGroupement => {
      const own = run.years.flatMap((year) => {
        const row = year.groupements.indexOf(rank);
        return row < 0 ? [] : [{ year, row }];
      });
      const last = own.at(-1);
      const credits = engine.text(run.credits[rank] as N);
      const total = last && engine.text(engine.value(last.year.table, rules.total, last.row));
      return {
        ...identity(groupement),
        nom: groupement.nom,
        creditsAmorcage: credits,
        total: total ?? credits,
        annees: own.map(({ year, row }) => resultYear(year, row, engine)),
      };
    }),
  };
}

/** An `id` comes back where it was given, and nowhere else. */
function identity({ id }: { readonly id?: string }): { readonly id?: string } {
  return id === undefined ? {} : { id };
}

function resultYear<N, T>({ annee, table }: Year<N, T>, row: number, engine: Engine<N, T>): ResultatAnnee {
  const text = (id: RuleId): string => engine.text(engine.value(table, rules[id], row));
  const phase = Number(text('phase'));
  // What a phase does not have is null, never zero.
  const inPhase = (wanted: number, id: RuleId): string | null => (phase === wanted ? text(id) : null);
  return {
    annee,
    phase,
    ecart: text('ecart'),
    evolution: text('evolution'),
    montantParPatient: text('montantParPatient'),
    gains: text('gains'),
    scoreQualite: text('scoreQualite'),
    scoreMaximal: text('scoreMaximal'),
    partQualite: text('partQualite'),
    droitTirage: inPhase(2, 'droitTirage'),
    valorisationQualite: inPhase(2, 'valorisationQualite'),
    modulation: inPhase(3, 'modulation'),
    interessementBrut: text('interessementBrut'),
    plafond: text('plafond'),
    interessementPlafonne: text('interessementPlafonne'),
    facteurEnveloppe: text('facteurEnveloppe'),
    interessement: text('interessement'),
    avance: text('avance'),
    recuperation: text('recuperation'),
    soldeAvance: text('soldeAvance'),
    versement: text('versement'),
    anneeVersement: Number(text('anneeVersement')),
  };
}
