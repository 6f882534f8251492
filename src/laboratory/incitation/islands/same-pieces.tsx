import '../../../islands/preact-patches/french-spacing.ts';
import { useState } from 'preact/hooks';
import { viewFor } from '../../../calculators/page-years.ts';
import { useHydrationKey } from '../../../islands/hydration/hydration-key.ts';
import { download } from '../../../islands/kit/download.ts';
import { fileName } from '../../../scenario/format/file-name.ts';
import { client, store } from '../../../store/page-store.ts';
import { triedCase } from '../../../store/tried-case.ts';
import { commandLine } from '../command-line.ts';
import { shownEnd } from './settings.ts';

const ABSENT = "Le fichier n'a pas pu être préparé : vérifiez votre connexion, puis réessayez.";

/** What the scenario is saved as: under the name of its dossier, as the page of dossiers does; a case says that it is one. */
const fileOfNow = (): string => {
  const label = triedCase.value?.label;
  return `${fileName(label ?? store.saisie.value.dossier?.nom ?? '', 'scenario')}.ipep.json`;
};

/** The command that prints the same pieces, and the file that it reads. */
export const SamePieces = () => <Command key={useHydrationKey()} />;

function Command() {
  const [saved, setSaved] = useState('');
  const { scenario, vue } = store.saisie.value;
  const { groupement, annee } = viewFor({}, scenario, vue);
  const { nom = '', annees = [] } = scenario.groupements[groupement] ?? {};
  const file = fileOfNow();
  const save = async (): Promise<void> => {
    const { savedText } = await import('../../../store/scenario-file.ts');
    const saisie = store.saisie.peek();
    const note = triedCase.peek()?.label;
    const told = note === undefined ? saisie : { ...saisie, scenario: { ...saisie.scenario, note } };
    download(file, 'application/json', await savedText(told, client));
    setSaved(`Enregistré : ${file}.`);
  };
  return (
    <section class="labo-suite" aria-labelledby="incitation-commande">
      <h2 id="incitation-commande">La ligne de commande</h2>
      <p>
        Elle donne les mêmes morceaux :{' '}
        <code data-verbatim>
          {commandLine({ file, nom, annee: annees[annee]?.annee ?? 0, upTo: shownEnd.value })}
        </code>
        .{' '}
        <button
          type="button"
          class="lien si-script"
          onClick={() => void save().catch(() => setSaved(ABSENT))}
        >
          Enregistrer ce scénario en fichier
        </button>{' '}
        <span role="status">{saved}</span>
      </p>
    </section>
  );
}
