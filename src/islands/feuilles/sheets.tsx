import '../preact-patches/french-spacing.ts';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type Offered, type OfferedPage, withKnownCases } from '../../exercises/choice.ts';
import { readSheetsFragment, sheetsFragment } from '../../exercises/link.ts';
import { Refusal, refusedLink } from '../exercices/refusal.tsx';
import { ShareLink } from '../kit/form/share-link.tsx';
import { CasePicker, type ReadySheet } from './case-picker.tsx';
import { PaperKey } from './paper-key.tsx';
import { PaperPages } from './paper-pages.tsx';
import { chosen, type Papers, papers, show, start, trouble } from './sheets-state.ts';

interface Props {
  /** The papers of the build: what the page shows, and prints, before and without its worker. */
  readonly initial: Papers;
  readonly offered: readonly Offered[];
  readonly pages: readonly OfferedPage[];
  readonly ready: readonly ReadySheet[];
}

type Printed = 'sheets' | 'keys' | 'all';

const LETTERS = ['A', 'B'];

/** Sheets of exercises and their keys: what to print on one side, the paper on the other. */
export function ExerciseSheets({ initial, offered, pages, ready }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const [refused, setRefused] = useState<ReturnType<typeof refusedLink>>();
  const [counts, setCounts] = useState<readonly number[]>([]);
  const { sheets, versions } = papers.value ?? initial;
  const { cases, seeds } = sheets;
  const isEmpty = chosen.value?.cases.length === 0;

  useEffect(() => {
    start(initial);
    const take = (): void => {
      const link = withKnownCases(readSheetsFragment(location.hash), offered);
      setRefused(refusedLink(link));
      if (link.kind === 'sheets') void show({ cases: link.cases, seeds: link.seeds });
      else if (location.hash === '') void show(initial.sheets, 'bare');
    };
    if (location.hash !== '') take();
    addEventListener('popstate', take);
    return () => removeEventListener('popstate', take);
  }, []);

  const print = (what: Printed): void => {
    const place = root.current;
    if (place === null) return;
    // Not by a render: the paper is made before the next one.
    place.dataset['prints'] = what;
    window.print();
    place.dataset['prints'] = 'all';
  };
  const titles = versions.map((_, rank) =>
    seeds.length === 1 ? `graine ${seeds[0]}` : `version ${LETTERS[rank]}, graine ${seeds[rank]}`,
  );
  return (
    <div class="papers" ref={root}>
      <aside class="paper-side si-script" aria-labelledby="choisir">
        <h2 id="choisir" class="section">
          Choisir
        </h2>
        <CasePicker offered={offered} pages={pages} ready={ready} />
      </aside>
      <section class="paper-preview" aria-labelledby="apercu">
        <div class="paper-bar">
          <h2 id="apercu" class="section">
            Ce qui s'imprime
          </h2>
          {refused && <Refusal refused={refused} shown="Les feuilles affichées sont d'autres." />}
          <p role="status">
            {isEmpty ? 'Aucun cas n’est choisi : le papier est encore celui d’avant.' : saidOf(counts)}
          </p>
          {trouble.value !== '' && <p class="fraicheur">{trouble.value}</p>}
          <p class="commandes si-script">
            <button type="button" class="bouton-plein" onClick={() => print('all')}>
              Tout imprimer
            </button>
            <button type="button" onClick={() => print('sheets')}>
              Les feuilles seules
            </button>
            <button type="button" onClick={() => print('keys')}>
              Le corrigé seul
            </button>
          </p>
          <ShareLink
            name="Copier le lien de ces feuilles"
            fragment={async () => ({ fragment: sheetsFragment(sheets) })}
            holds="les cas et les graines, donc le même papier"
            rules={() => []}
          />
        </div>
        <div class="paper-sheets">
          {versions.map((exercises, rank) => (
            <div key={rank}>
              <h3 class="paper-of">Exercices, {titles[rank]}</h3>
              <PaperPages
                title={titles[rank] ?? ''}
                series={{ cases, seed: seeds[rank] ?? seeds[0], rank: 0 }}
                exercises={exercises}
                onCut={(count) =>
                  setCounts((before) => versions.map((_, at) => (at === rank ? count : (before[at] ?? 1))))
                }
              />
            </div>
          ))}
        </div>
        <div class="paper-keys">
          {versions.map((exercises, rank) => (
            <div key={rank}>
              <h3 class="paper-of">Corrigé, {titles[rank]}</h3>
              <PaperKey title={titles[rank] ?? ''} exercises={exercises} offered={offered} />
            </div>
          ))}
        </div>
      </section>
    </div>
  );
}

const pagesWords = (count: number): string => (count === 1 ? 'une page A4' : `${count} pages A4`);

/** On how many sheets of paper the choice prints. */
function saidOf(counts: readonly number[]): string {
  const [first = 1, second] = counts;
  if (second === undefined) return `Les exercices tiennent sur ${pagesWords(first)} ; le corrigé est à part.`;
  const each =
    first === second
      ? `Chaque version tient sur ${pagesWords(first)}`
      : `La version A tient sur ${pagesWords(first)}, la version B sur ${pagesWords(second)}`;
  return `${each} ; les corrigés sont à part.`;
}
