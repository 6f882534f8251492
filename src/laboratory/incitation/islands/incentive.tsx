import '../../../islands/preact-patches/french-spacing.ts';
import { useEffect } from 'preact/hooks';
import { viewFor, yearsFor } from '../../../calculators/page-years.ts';
import { useHydrationKey } from '../../../islands/hydration/hydration-key.ts';
import type { DrawnFigure } from '../../../islands/kit/drawing.tsx';
import { Table } from '../../../islands/kit/figure-table.tsx';
import { ScenarioShare } from '../../../islands/kit/form/scenario-share.tsx';
import { Freshness } from '../../../islands/kit/freshness.tsx';
import { NumberField } from '../../../islands/kit/number-field.tsx';
import { openedName } from '../../../islands/kit/opened-name.ts';
import { FigureOfResult } from '../../../islands/kit/result-figure.tsx';
import { TO_BE_MENDED } from '../../../islands/kit/to-be-mended.ts';
import { Resumptions } from '../../../islands/kit/undo.tsx';
import { ChosenView } from '../../../islands/kit/view-choice.tsx';
import type { IncentiveMap } from '../../../scenario/incentive/map/map.ts';
import type { PlaceReading } from '../../../scenario/incentive/map/read-place.ts';
import type { IncentiveStudy } from '../../../scenario/incentive/study.ts';
import { store } from '../../../store/page-store.ts';
import { triedCase } from '../../../store/tried-case.ts';
import { lineFigure, lineFrom } from '../figures.ts';
import { fileOf } from '../file-of.ts';
import { pointsTable, yearsTable } from '../tables.ts';
import { lineVerdict } from '../verdict.ts';
import { useMap, useReading, useStudy } from './asked.ts';
import { IncentiveFields } from './incentive-fields.tsx';
import { MapFollow } from './map-follow.tsx';
import { MapFigure, Reading } from './map-view.tsx';
import { followSettings, settingsNow, upTo } from './settings.ts';

interface Props {
  /** What the build computed of the example. */
  readonly initial: {
    readonly study: IncentiveStudy;
    readonly map: IncentiveMap;
    readonly reading: PlaceReading;
  };
  readonly figures: { readonly line: DrawnFigure; readonly map: DrawnFigure };
}

/** What one more € saved brings the reader's groupement: the exact line, and the map of a year. */
export function Incentive(props: Props) {
  return <Page key={useHydrationKey()} {...props} />;
}

function Page({ initial, figures }: Props) {
  useEffect(() => {
    // Before the address is written anew.
    const cease = followSettings();
    store.openUp();
    return cease;
  }, []);
  const { study, own, isFresh, refusedEnd } = useStudy(initial.study);
  const { map, mapOwn, isMapFresh, askAgain } = useMap(initial.map);
  const { reading, readOwn, isTried, isRead } = useReading(initial.reading);
  const { scenario, vue: held } = store.saisie.value;
  const vue = viewFor({}, scenario, held);
  const isWaiting =
    store.freshness.value === 'a-jour' &&
    !((isFresh || refusedEnd !== undefined) && (isMapFresh || askAgain !== undefined));
  const stale = (fresh: boolean): string => (fresh ? '' : 'perimes');
  return (
    <div class="labo-deux">
      <section class="feuille labo-reglages" aria-labelledby="incitation-reglages">
        <div class="feuille-tete">
          <h2 id="incitation-reglages">Et si…</h2>
          <ChosenView vue={vue} ranks={yearsFor({}, scenario, vue.groupement)} />
          <Resumptions />
        </div>
        <IncentiveFields vue={vue} />
        <NumberField
          id="incitation-jusque"
          nom="La ligne va jusqu'à"
          unite="€ / patient"
          valeur={upTo.value ?? String(study.most)}
          refus={refusedEnd?.why}
          onValue={(text) => {
            upTo.value = text;
          }}
        />
        <Freshness />
        {refusedEnd && (
          <p class="fraicheur" role="status">
            <b>La ligne et les tableaux affichés datent d'avant.</b> {TO_BE_MENDED}
          </p>
        )}
        {/* The lines and the map come after the payments, which the panel above speaks of. */}
        {isWaiting && <p class="fraicheur fraicheur-calcul">Calcul en cours…</p>}
        <MapFollow askAgain={askAgain} />
        <ScenarioShare
          wrong={store.freshness.value === 'invalide' || refusedEnd !== undefined}
          settings={settingsNow}
          holds="le scénario, le groupement et l'année, le point et la longueur de la ligne"
        />
      </section>
      <div class="labo-resultats">
        <section
          aria-labelledby="incitation-carte"
          class={stale(isMapFresh)}
          aria-busy={!isMapFresh}
          data-subject={subjectOf(map)}
        >
          <h2 id="incitation-carte">La carte de {map.annee}</h2>
          <MapFigure
            map={map}
            tried={isTried ? reading.place : undefined}
            isInitial={map === initial.map && !isTried}
            figure={figures.map}
            own={mapOwn}
          />
          <Reading reading={reading} tried={isTried} own={readOwn} fresh={() => isRead} />
        </section>
        <section
          aria-labelledby="incitation-ligne"
          class={stale(isFresh)}
          aria-busy={!isFresh}
          data-subject={subjectOf(study)}
        >
          <h2 id="incitation-ligne">Un euro de moins, à partir de {study.annee}</h2>
          {(['durable', 'ponctuelle'] as const).map((saving) => (
            <p key={saving}>{lineVerdict(lineFrom(study, saving)).join(' ')}</p>
          ))}
          <FigureOfResult
            nom={fileOf('ligne', study)}
            figure={lineFigure}
            result={study}
            initialFigure={figures.line}
            isFresh={study === initial.study}
            whose={`${study.nom}, à partir de ${study.annee}`}
            modifies={own}
          />
        </section>
        <section
          aria-labelledby="incitation-annees"
          class={stale(isFresh)}
          aria-busy={!isFresh}
          data-subject={subjectOf(study)}
        >
          <h2 id="incitation-annees">À partir de chaque année</h2>
          <Table table={yearsTable(study)} nom={fileOf('annees', study)} modifies={own} />
        </section>
        <section
          aria-labelledby="incitation-points"
          class={stale(isFresh)}
          aria-busy={!isFresh}
          data-subject={subjectOf(study)}
        >
          <h2 id="incitation-points">Et un point de score ?</h2>
          <p>
            La qualité paie aussi. Un indicateur qui passe d'une note de 0 à 1 apporte son poids : 10 points
            quand les dix socles comptent.
          </p>
          <Table table={pointsTable(study)} nom={fileOf('points', study)} modifies={own} />
        </section>
      </div>
    </div>
  );
}

/** Whose figures they are: a case says its own label. */
const subjectOf = ({ nom, annee }: { readonly nom: string; readonly annee: number }): string =>
  JSON.stringify({
    ...(triedCase.value === undefined && { Dossier: openedName() }),
    Groupement: nom,
    'Année étudiée': String(annee),
  });
