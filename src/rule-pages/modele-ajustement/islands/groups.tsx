import { useState } from 'preact/hooks';
import type { DrawnFigure } from '../../../islands/kit/drawing.tsx';
import { Table } from '../../../islands/kit/figure-table.tsx';
import { FigureOfResult } from '../../../islands/kit/result-figure.tsx';
import { StatusMark } from '../../../islands/kit/status.tsx';
import { WHOLE, WholeNumber } from '../../../islands/kit/whole-number.tsx';
import { TIRAGES } from '../../../population/adjustment/dispersion-faults.ts';
import type { Dispersion } from '../../../population/adjustment/fit-results.ts';
import { list, number, partsOutside, percent, shiftWords } from '../adjustment-words.ts';
import { modeleAjustement } from '../calculator.ts';
import type { Trial } from './bench-state.ts';
import { openUp } from './open-bench.ts';
import { Tracking } from './run-progress.tsx';

const { figures } = modeleAjustement;

interface Props {
  readonly trial: Trial;
  /** Groups drawn around this very model; undefined until they are asked for. */
  readonly dispersion: Dispersion | undefined;
  readonly tunnel: number;
  readonly figure: DrawnFigure;
  readonly isFresh: boolean;
}

/** What the interval of ±5 % is for: how far a group's mean falls from the model by chance alone. */
export function Groups({ trial, dispersion, tunnel, figure, isFresh }: Props) {
  const { sample } = trial;
  const invente = sample.origine === 'invente';
  return (
    <section class="lab-partie" aria-labelledby="lab-groupes">
      <div>
        <h3 id="lab-groupes">5. Le hasard, à côté de l'intervalle de ±{percent(tunnel)}</h3>
        <p>
          Prenons un groupement tout à fait ordinaire : ses patients sont tirés au hasard dans l'échantillon.
          Le modèle dit ce qu'ils devraient coûter, en moyenne ; ils coûtent un peu plus, ou un peu moins,
          parce que les patients les plus coûteux tombent ici ou là. Recommencé{' '}
          {dispersion ? number(dispersion.tirages) : number(TIRAGES)} fois, cela montre ce que fait{' '}
          <b>le hasard seul</b>.
        </p>
        <p>
          L'intervalle <StatusMark status="texte" /> compte pour zéro tout ce qui reste dedans. Le cahier lui
          fait prendre en compte « les limites du modèle d'ajustement », et ne parle pas du hasard. Il est le
          même pour tous : par hasard, un groupe en sort d'autant moins qu'il est grand.
        </p>
        <div role="status">
          {dispersion && <Lu trial={trial} dispersion={dispersion} invente={invente} />}
        </div>
        <DrawForm trial={trial} tunnel={tunnel} graine={dispersion?.graine} />
      </div>
      {dispersion && <ShownGroups trial={trial} dispersion={dispersion} figure={figure} isFresh={isFresh} />}
    </section>
  );
}

interface LuProps {
  readonly trial: Trial;
  readonly dispersion: Dispersion;
  readonly invente: boolean;
}

function Lu({ trial, dispersion, invente }: LuProps) {
  const shift = shiftWords(dispersion);
  const largest = dispersion.tailles.some(({ taille: size }) => size > trial.sample.patients);
  return (
    <>
      <p>
        <b>Ici, par hasard seul, sortent de l'intervalle {list(partsOutside(dispersion))}.</b> Ces groupes
        auraient un écart, en bien ou en mal, sans avoir rien fait. Un vrai groupement n'est pas tiré au
        hasard : le hasard n'est qu'une partie de ce qui l'éloigne du modèle.
      </p>
      {shift !== undefined && (
        <p>
          <b>Tous ces groupes sont décalés ensemble</b> : même les plus grands dépensent en moyenne {shift}{' '}
          que ce que le modèle attend. Ce n'est pas du hasard : le modèle n'a appris que sur une partie de
          l'échantillon.
        </p>
      )}
      <p>
        Ces parts sont elles-mêmes tirées au sort : avec une autre graine, chacune bouge, de deux points
        parfois.{' '}
        {invente
          ? 'Ces parts dépendent de la longue traîne que nous avons donnée aux dépenses inventées : une traîne plus lourde en ferait sortir davantage. Ce sont des ordres de grandeur, non des mesures.'
          : 'Ces parts dépendent de votre échantillon, et surtout de ses quelques patients les plus coûteux.'}{' '}
        Un même patient peut être tiré plusieurs fois (un tirage avec remise, le bootstrap), notre choix{' '}
        <StatusMark status="hypothese" />.
        {largest &&
          " Certains groupes sont plus grands que l'échantillon : ils le répètent, et varient moins qu'ils ne devraient."}
      </p>
    </>
  );
}

interface ShownGroupsProps extends Omit<LuProps, 'invente'> {
  readonly figure: DrawnFigure;
  readonly isFresh: boolean;
}

function ShownGroups({ trial, dispersion, figure, isFresh }: ShownGroupsProps) {
  const { sample } = trial;
  return (
    <div>
      <FigureOfResult
        nom="laboratoire-groupes"
        figure={figures.groups}
        result={{ sample, dispersion }}
        initialFigure={figure}
        isFresh={isFresh}
        withoutTable
      />
      <Table table={figures.groups.table({ sample, dispersion })} nom="laboratoire-groupes" />
    </div>
  );
}

/** As many groups as a page can wait for. */
const [FEW, MANY] = [100, 10_000];

interface DrawFormProps {
  readonly trial: Trial;
  readonly tunnel: number;
  readonly graine: number | undefined;
}

function DrawForm({ trial, tunnel, graine: seed }: DrawFormProps) {
  const [tirages, setTirages] = useState(String(TIRAGES));
  const [typedText, setTypedText] = useState<string>();
  const texte = typedText ?? String(seed ?? 1);
  const seedReady = WHOLE.test(texte);
  const drawsReady = WHOLE.test(tirages) && Number(tirages) >= FEW && Number(tirages) <= MANY;
  const isSound = seedReady && drawsReady;
  const draw = async (): Promise<void> => {
    const bench = await openUp();
    await bench?.disperser(trial, { tunnel, tirages: Number(tirages), graine: Number(texte) });
  };
  return (
    <>
      <form
        class="draw-again si-script"
        onSubmit={(event) => {
          event.preventDefault();
          if (isSound) void draw();
        }}
      >
        <WholeNumber
          id="lab-tirages"
          label="Groupes de chaque taille"
          texte={tirages}
          isSound={drawsReady}
          saidBy="lab-tirer-dit"
          onTexte={setTirages}
        />
        <WholeNumber
          id="lab-graine"
          label="Graine"
          texte={texte}
          isSound={seedReady}
          saidBy="lab-tirer-dit"
          onTexte={setTypedText}
        />
        <button type="submit" disabled={!isSound}>
          {seed === undefined ? 'Tirer les groupes' : 'Tirer à nouveau'}
        </button>
        <span id="lab-tirer-dit" class="refusal">
          {!drawsReady && `« ${tirages} » : un nombre entier de groupes, de 100 à 10 000, est attendu. `}
          {!seedReady && `« ${texte} » : un nombre entier de neuf chiffres au plus est attendu.`}
        </span>
      </form>
      <Tracking from="groupes" />
    </>
  );
}
