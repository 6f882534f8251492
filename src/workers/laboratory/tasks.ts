import { disperser } from '../../population/adjustment/dispersion.ts';
import { TAILLES, TIRAGES } from '../../population/adjustment/dispersion-faults.ts';
import { detailler } from '../../population/adjustment/fit-details.ts';
import { direRefus } from '../../population/adjustment/fit-faults.ts';
import type { DescriptionEchantillon } from '../../population/adjustment/fit-results.ts';
import { type AjustementFait, ajusterModele } from '../../population/adjustment/model-fit.ts';
import { type Echantillon, estDans } from '../../population/adjustment/sample.ts';
import { decrire } from '../../population/adjustment/sample-description.ts';
import { type FichierLu, lireFichier } from '../../population/adjustment/sample-file.ts';
import { enFrancais } from '../../population/adjustment/variable-phrases.ts';
import { figer } from '../../population/bounded-list.ts';
import { commencer } from '../../population/invented/national-sample.ts';
import { parametresEchantillon } from '../../population/invented/sample-parameters.ts';
import { remarqueDesAmbigus, remarqueDesSexes, remarquesDeTable } from '../../population/reading-remarks.ts';
import { octetsDe } from '../../tables/byte-streams.ts';
import type { LongTasks } from '../long-contract.ts';
import { creerMeneur, enRefus } from '../long-task.ts';
import type { LaboratoryTasks, OptionsEchantillon, ResumeEchantillon } from './contract.ts';
import {
  direAbsente,
  refuser,
  SANS_ECHANTILLON,
  SANS_MODELE,
  SANS_PATIENT,
  verifierOptions,
} from './option-faults.ts';

/** Refused cells that a page is given; the count is exact. */
const MONTREES = 200;

/** Patients drawn between two turns of the event loop. */
const PAQUET = 5000;

const INVENTE = 'échantillon inventé';

interface Gardee {
  readonly echantillon: Echantillon;
  readonly description: DescriptionEchantillon;
  modele?: AjustementFait;
}

/** The tasks, with their own memory: a worker has one set of them, a test as many as it likes. */
export function creerTaches(): LongTasks<LaboratoryTasks> {
  let gardee: Gardee | undefined;
  const { mener, annuler } = creerMeneur();

  const garder = (echantillon: Echantillon, origine: 'invente' | 'fichier', nom: string) => {
    const description = decrire(echantillon, origine, nom);
    gardee = { echantillon, description };
    return description;
  };

  return {
    echantillonner: ({ patients = parametresEchantillon.patients, ...options } = {}, surProgres) =>
      mener(patients, surProgres, async (signal, avancer) => {
        const refus = verifierOptions({ graine: options.graine, patients });
        if (refus !== undefined) return refus;
        const echantillon = await inventerParPaquets({ ...options, patients }, signal, avancer);
        return { ok: true, ...garder(echantillon, 'invente', INVENTE), lecture: null };
      }),
    importer: (source, surProgres, correspondance) =>
      mener(source.size, surProgres, async (signal, surProgresOctets) => {
        const octets = octetsDe(source, signal);
        const lu = await lireFichier(octets, { correspondance, signal, surProgres: surProgresOctets }).catch(
          enRefus,
        );
        if (!lu.ok) return refuser(lu.message);
        if (lu.echantillon.patients === 0) return SANS_PATIENT;
        const origine = lu.lecture.inventees > 0 ? 'invente' : 'fichier';
        return { ok: true, ...garder(lu.echantillon, origine, nomDe(source)), lecture: lectureDe(lu) };
      }),
    ajuster: (options = {}, surProgres) =>
      mener(1, surProgres, async (signal) => {
        const refus = verifierOptions(options);
        if (refus !== undefined || gardee === undefined) return refus ?? SANS_ECHANTILLON;
        await souffler(signal);
        const sien = gardee;
        const absente = options.candidats?.find((candidat) => !estDans(sien.echantillon, candidat));
        if (absente !== undefined) return direAbsente(absente);
        const fait = ajusterModele(sien.echantillon, options);
        if (!fait.ok) return refuser(direRefus(fait, enFrancais));
        await souffler(signal);
        const detail = detailler(sien.echantillon, fait, sien.description);
        await souffler(signal);
        sien.modele = fait;
        return { ok: true, ...detail };
      }),
    disperser: (options, surProgres) => {
      const { tailles = TAILLES, tirages = TIRAGES } = options;
      return mener(tailles.length * tirages, surProgres, async (signal, avancer) => {
        const refus = verifierOptions(options);
        if (refus !== undefined) return refus;
        if (gardee?.modele === undefined) return SANS_MODELE;
        const { echantillon, modele } = gardee;
        const complet = { ...options, signal, surProgres: avancer };
        return disperser(echantillon.depense, modele.attendues, complet);
      });
    },
    annuler,
  };
}

/** Lets a message be heard, and stops there when it cancels. */
async function souffler(signal: AbortSignal): Promise<void> {
  await new Promise((suite) => setTimeout(suite));
  signal.throwIfAborted();
}

/** The generator's own, save what is asked of the deprivation index. */
function parametresDe({ graine, patients, correlation, effetDefavorisation }: OptionsEchantillon) {
  const { effets, ...siens } = parametresEchantillon;
  return {
    graine: graine ?? siens.graine,
    patients: patients ?? siens.patients,
    correlationAplDefavorisation: correlation ?? siens.correlationAplDefavorisation,
    effets: { ...effets, defavorisation: effetDefavorisation ?? effets.defavorisation },
  };
}

async function inventerParPaquets(
  options: OptionsEchantillon & { readonly patients: number },
  signal: AbortSignal,
  avancer: (fait: number) => void,
): Promise<Echantillon> {
  const tirage = commencer(parametresDe(options));
  for (let fait = 0; tirage.avancer(PAQUET); ) {
    fait += PAQUET;
    avancer(fait);
    await souffler(signal);
  }
  await souffler(signal);
  return tirage.echantillon;
}

const nomDe = (source: Blob): string =>
  'name' in source && typeof source.name === 'string' ? source.name : 'fichier';

function lectureDe({ lecture, ame, absentes }: FichierLu): ResumeEchantillon['lecture'] {
  const { lignes, lignesRefusees, inventees, sexesCodes, ambigus, refusees, entete } = lecture;
  return {
    lignes,
    lignesRefusees,
    inventees,
    ame,
    refusees: figer(refusees, MONTREES),
    ignorees: entete.ignorees,
    absentes,
    remarques: [
      ...remarquesDeTable({ ...lecture, ligneEntete: entete.ligne }),
      ...remarqueDesSexes(sexesCodes),
      ...remarqueDesAmbigus(ambigus),
    ],
  };
}
