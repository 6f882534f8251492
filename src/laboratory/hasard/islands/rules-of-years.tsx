import { useState } from 'preact/hooks';
import { download } from '../../../islands/kit/download.ts';
import { Table } from '../../../islands/kit/figure-table.tsx';
import type { Study } from '../../../scenario/chance/study/study.ts';
import type { Modified } from '../../../scenario/run/modified-value.ts';
import { commandLine, RULES_FILE } from '../command-line.ts';
import { rulesTable } from '../rules-table.ts';
import type { ChosenRules } from './chosen-rules.ts';

interface Props {
  readonly study: Study;
  readonly rules: ChosenRules;
  readonly modifies: readonly Modified[];
}

/** The rules that the figures are of, year by year where the fields do not hold them; and the command that prints the same. */
export function RulesOfYears({ study, rules: { set, whose }, modifies }: Props) {
  const hasRules = Boolean(set.parametres ?? set.parametresParAnnee ?? set.options);
  const [saved, setSaved] = useState('');
  const save = (): void => {
    download(RULES_FILE, 'application/json', `${JSON.stringify(set, null, 2)}\n`);
    setSaved(`Enregistré : ${RULES_FILE}.`);
  };
  return (
    <section aria-labelledby="hasard-regles">
      <h2 id="hasard-regles">Les règles, et la ligne de commande</h2>
      {whose !== undefined && (
        <Table table={rulesTable(study, whose)} nom="hasard-regles" modifies={modifies} />
      )}
      <p>
        La ligne de commande donne les mêmes chiffres : <code>{commandLine(study.question, hasRules)}</code>.{' '}
        {hasRules && (
          <button type="button" class="lien si-script" onClick={save}>
            Enregistrer ces règles en fichier
          </button>
        )}{' '}
        <span role="status">{saved}</span>
      </p>
    </section>
  );
}
