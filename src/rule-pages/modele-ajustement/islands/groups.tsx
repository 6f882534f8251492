import { useState } from 'preact/hooks';
import type { FigureDessinee } from '../../../islands/kit/drawing.tsx';
import { Table } from '../../../islands/kit/figure-table.tsx';
import { FigureOfResult } from '../../../islands/kit/result-figure.tsx';
import { Statut } from '../../../islands/kit/status.tsx';
import { TIRAGES } from '../../../population/adjustment/dispersion-faults.ts';
import type { Dispersion } from '../../../population/adjustment/fit-results.ts';
import { modeleAjustement } from '../calculator.ts';
import { decalageDit, liste, nombre, partsDehors, pourcent } from '../laboratory-words.ts';
import type { Essai } from './laboratory-state.ts';
import { ouvrir } from './open-laboratory.ts';
import { Suivi } from './run-progress.tsx';

const { figures } = modeleAjustement;

interface Props {
  readonly essai: Essai;
  /** Groups drawn around this very model; undefined until they are asked for. */
  readonly dispersion: Dispersion | undefined;
  readonly tunnel: number;
  readonly figure: FigureDessinee;
  readonly fraiche: boolean;
}

/** What the interval of ±5 % is for: how far a group's mean falls from the model by chance alone. */
export function Groupes({ essai, dispersion, tunnel, figure, fraiche }: Props) {
  const { echantillon } = essai;
  const invente = echantillon.origine === 'invente';
  return (
    <section class="lab-partie" aria-labelledby="lab-groupes">
      <div>
        <h3 id="lab-groupes">5. Le hasard, à côté de l'intervalle de ±{pourcent(tunnel)}</h3>
        <p>
          Prenons un groupement tout à fait ordinaire : ses patients sont tirés au hasard dans l'échantillon.
          Le modèle dit ce qu'ils devraient coûter, en moyenne ; ils coûtent un peu plus, ou un peu moins,
          parce que les patients les plus coûteux tombent ici ou là. Recommencé{' '}
          {dispersion ? nombre(dispersion.tirages) : nombre(TIRAGES)} fois, cela montre ce que fait{' '}
          <b>le hasard seul</b>.
        </p>
        <p>
          L'intervalle <Statut status="texte" /> compte pour zéro tout ce qui reste dedans. Le cahier lui fait
          prendre en compte « les limites du modèle d'ajustement », et ne parle pas du hasard. Il est le même
          pour tous : par hasard, un groupe en sort d'autant moins qu'il est grand.
        </p>
        <div role="status">
          {dispersion && <Lu essai={essai} dispersion={dispersion} invente={invente} />}
        </div>
        <Tirer essai={essai} tunnel={tunnel} graine={dispersion?.graine} />
      </div>
      {dispersion && <Montres essai={essai} dispersion={dispersion} figure={figure} fraiche={fraiche} />}
    </section>
  );
}

interface LuProps {
  readonly essai: Essai;
  readonly dispersion: Dispersion;
  readonly invente: boolean;
}

function Lu({ essai, dispersion, invente }: LuProps) {
  const decalage = decalageDit(dispersion);
  const plusGrand = dispersion.tailles.some(({ taille }) => taille > essai.echantillon.patients);
  return (
    <>
      <p>
        <b>Ici, par hasard seul, sortent de l'intervalle {liste(partsDehors(dispersion))}.</b> Ces groupes
        auraient un écart, en bien ou en mal, sans avoir rien fait. Un vrai groupement n'est pas tiré au
        hasard : le hasard n'est qu'une partie de ce qui l'éloigne du modèle.
      </p>
      {decalage !== undefined && (
        <p>
          <b>Tous ces groupes sont décalés ensemble</b> : même les plus grands dépensent en moyenne {decalage}{' '}
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
        <Statut status="hypothese" />.
        {plusGrand &&
          " Certains groupes sont plus grands que l'échantillon : ils le répètent, et varient moins qu'ils ne devraient."}
      </p>
    </>
  );
}

interface MontresProps extends Omit<LuProps, 'invente'> {
  readonly figure: FigureDessinee;
  readonly fraiche: boolean;
}

function Montres({ essai, dispersion, figure, fraiche }: MontresProps) {
  const { echantillon } = essai;
  return (
    <div>
      <FigureOfResult
        nom="laboratoire-groupes"
        figure={figures.groupes}
        result={{ echantillon, dispersion }}
        initiale={figure}
        fraiche={fraiche}
        sansTable
      />
      <Table table={figures.groupes.table({ echantillon, dispersion })} nom="laboratoire-groupes" />
    </div>
  );
}

/** Seeds that the generator sets apart, and as many groups as a page can wait for. */
const ENTIER = /^\d{1,9}$/;
const [PEU, BEAUCOUP] = [100, 10_000];

interface TirerProps {
  readonly essai: Essai;
  readonly tunnel: number;
  readonly graine: number | undefined;
}

function Tirer({ essai, tunnel, graine }: TirerProps) {
  const [tirages, setTirages] = useState(String(TIRAGES));
  const [frappe, setFrappe] = useState<string>();
  const texte = frappe ?? String(graine ?? 1);
  const grainePrete = ENTIER.test(texte);
  const tiragesPrets = ENTIER.test(tirages) && Number(tirages) >= PEU && Number(tirages) <= BEAUCOUP;
  const juste = grainePrete && tiragesPrets;
  const tirer = async (): Promise<void> => {
    const laboratoire = await ouvrir();
    await laboratoire?.disperser(essai, { tunnel, tirages: Number(tirages), graine: Number(texte) });
  };
  return (
    <>
      <form
        class="g-relancer si-script"
        onSubmit={(event) => {
          event.preventDefault();
          if (juste) void tirer();
        }}
      >
        <label for="lab-tirages">Groupes de chaque taille</label>
        <input
          id="lab-tirages"
          type="text"
          inputMode="numeric"
          autocomplete="off"
          value={tirages}
          aria-invalid={tiragesPrets ? undefined : 'true'}
          aria-describedby="lab-tirer-dit"
          onInput={(event) => setTirages(event.currentTarget.value)}
        />
        <label for="lab-graine">Graine</label>
        <input
          id="lab-graine"
          type="text"
          inputMode="numeric"
          autocomplete="off"
          value={texte}
          aria-invalid={grainePrete ? undefined : 'true'}
          aria-describedby="lab-tirer-dit"
          onInput={(event) => setFrappe(event.currentTarget.value)}
        />
        <button type="submit" disabled={!juste}>
          {graine === undefined ? 'Tirer les groupes' : 'Tirer à nouveau'}
        </button>
        <span id="lab-tirer-dit" class="g-refus">
          {!tiragesPrets && `« ${tirages} » : un nombre entier de groupes, de 100 à 10 000, est attendu. `}
          {!grainePrete && `« ${texte} » : un nombre entier de neuf chiffres au plus est attendu.`}
        </span>
      </form>
      <Suivi de="groupes" />
    </>
  );
}
