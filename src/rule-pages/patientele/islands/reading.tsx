import { useEffect, useRef } from 'preact/hooks';
import { dansLaPhrase } from '../../../calculators/import/column-words.ts';
import { compte, lectureDite } from '../../../calculators/import/import-words.ts';
import { formatNumber } from '../../../french/numbers.ts';
import { Colonnes } from '../../../islands/kit/import/column-list.tsx';
import { Refusees } from '../../../islands/kit/import/refused-lines.tsx';
import { Remarques } from '../../../islands/kit/import/remarks.tsx';
import { DIT_DE_L_IMPORT } from '../../../islands/kit/later-focus.ts';
import { remarqueDesSexes, remarquesDeTable } from '../../../population/reading-remarks.ts';
import type { ResumePatients } from '../../../workers/patients/contract.ts';
import type { Importee } from './patients-state.ts';
import { patients } from './patients-worker.ts';

/** What was read of the file, and what was not. */
export function Lecture({ importee }: { readonly importee: Importee }) {
  const { nom, invente, resume } = importee;
  // The columns of the demonstration are not to be looked at.
  const duFichier = patients.revisable.value;
  const titre = useRef<HTMLHeadingElement>(null);
  // From a form that has gone since, the keyboard goes on from here.
  useEffect(() => {
    if (document.activeElement?.id === DIT_DE_L_IMPORT) titre.current?.focus();
  }, [importee]);
  const { lignes, lignesRefusees, refusees, ignorees, absentes } = resume;
  return (
    <section class="g-lecture">
      <h3 data-verbatim ref={titre} tabIndex={-1}>
        {nom}
      </h3>
      {invente && (
        <p class="g-invente">
          {duFichier ? (
            <b>
              {compte(
                resume.inventees,
                'ligne de ce fichier est de celles que ce site invente.',
                'lignes de ce fichier sont celles que ce site invente.',
              )}
            </b>
          ) : (
            <>
              <b>Des patients inventés</b>, tirés au hasard par ce site.
            </>
          )}{' '}
          Aucun des nombres qui suivent ne dit quoi que ce soit d'un groupement.
        </p>
      )}
      <ul class="g-bilan">
        <Nombre valeur={lignes} un="ligne lue" plusieurs="lignes lues" />
        <Nombre valeur={resume.retenus.total} un="patient compté" plusieurs="patients comptés" />
        <Nombre valeur={lignesRefusees} un="ligne refusée" plusieurs="lignes refusées" />
      </ul>
      <p class="g-menu">
        {bilanDit(resume)} {duFichier && lectureDite(resume)}
      </p>
      <Remarques phrases={[...remarquesDeTable(resume), ...remarqueDesSexes(resume.sexesCodes)]} />
      <Colonnes dit="Colonnes du fichier qui n'ont pas servi" noms={ignorees} />
      <Colonnes dit="Colonnes facultatives absentes" noms={absentes.map(dansLaPhrase)} />
      <Doutes resume={resume} />
      <Refusees
        refusees={refusees}
        lignes={lignesRefusees}
        effet="ce patient n'est ni compté, ni écarté"
        fichier="ipep-patients-lignes-refusees"
        exporter={() => patients.exporter('refusees')}
        perdue={patients.perdue.value}
      />
      {duFichier && (
        <p class="g-actions si-script">
          <button type="button" onClick={() => patients.revoir()}>
            Revoir les colonnes
          </button>
        </p>
      )}
      <p class="g-menu">
        Ces résultats restent affichés tant que la page est ouverte. Ils ne sont gardés nulle part, sauf si
        vous le demandez plus bas.
      </p>
    </section>
  );
}

interface NombreProps {
  readonly valeur: number;
  readonly un: string;
  readonly plusieurs: string;
}

function Nombre({ valeur, un, plusieurs }: NombreProps) {
  return (
    <li>
      <b>{formatNumber(String(valeur))}</b> {valeur > 1 ? plusieurs : un}
    </li>
  );
}

/** Why there is nothing to compute, if so. */
function bilanDit({ lignes, lignesRefusees, retenus }: ResumePatients): string {
  if (lignes === 0) return "L'en-tête est lu, mais aucune ligne ne le suit.";
  if (lignes === lignesRefusees) return 'Toutes les lignes sont refusées : rien ne peut être calculé.';
  if (retenus.total === 0) return "Aucun patient ne remplit les critères : il n'y a pas de dépense moyenne.";
  return '';
}

/** At most so many examples of what may have been meant otherwise. */
const MONTRES = 5;

/** What was read, and may have been meant otherwise: numbers, and lines that repeat an identifier. */
function Doutes({ resume: { ambigus, idRepetes } }: { readonly resume: ResumePatients }) {
  return (
    <>
      {ambigus.total > 0 && (
        <p class="g-menu">
          <b>À vérifier.</b> {compte(ambigus.total, 'nombre est lu', 'nombres sont lus')} avec trois
          décimales, comme <span data-verbatim>{`«\u00a0${ambigus.gardees[0]?.valeur}\u00a0»`}</span>, ligne{' '}
          {ambigus.gardees[0]?.ligne}. Pour des milliers, séparez-les par une espace.
        </p>
      )}
      {idRepetes.total > 0 && (
        <p class="g-menu">
          <b>À vérifier.</b>{' '}
          {compte(
            idRepetes.total,
            "ligne répète l'identifiant d'une autre, et compte comme elle",
            "lignes répètent l'identifiant d'une autre, et comptent comme elle",
          )}{' '}
          :{' '}
          <span data-verbatim>
            {idRepetes.gardees
              .slice(0, MONTRES)
              .map(({ ligne, id }) => `${id} (ligne ${ligne})`)
              .join(', ')}
          </span>
          {idRepetes.total > MONTRES && '…'}
        </p>
      )}
    </>
  );
}
