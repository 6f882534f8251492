/** Something that happened to what the browser keeps, said on any page, with what can be done. */
export interface Alerte {
  /** One alert at a time is shown under an id. */
  readonly id: string;
  readonly texte: string;
  readonly actions: readonly ActionDAlerte[];
  /** What closing it is called, and means. */
  readonly fermer: ActionDAlerte;
}

interface ActionDAlerte {
  readonly nom: string;
  readonly faire?: () => void;
  /** A file that the button hands over; the alert stays then. */
  readonly fichier?: { readonly nom: string; readonly contenu: () => string };
}

/** What shows alerts: it is loaded with the first one. */
interface Afficheur {
  montrer(alerte: Alerte): void;
  retirer(id: string): void;
}

let charger: (() => Promise<Afficheur>) | undefined;
const enCours = new Map<string, Alerte>();

function transmettre(id: string): void {
  charger?.().then(
    (afficheur) => {
      const alerte = enCours.get(id);
      if (alerte === undefined) afficheur.retirer(id);
      else afficheur.montrer(alerte);
    },
    // The page stays as it is: what was to be said is tried again with the next alert.
    () => undefined,
  );
}

/** Says something, or says it anew under the same id. */
export function alerter(alerte: Alerte): void {
  enCours.set(alerte.id, alerte);
  transmettre(alerte.id);
}

export function retirerAlerte(id: string): void {
  if (enCours.delete(id)) transmettre(id);
}

/** Gives the alerts, those already there included, to what shows them. */
export function afficherAvec(chargement: () => Promise<Afficheur>): void {
  charger = chargement;
  for (const id of enCours.keys()) transmettre(id);
}

/** The alerts under way, by id: for tests. */
export const alertes: ReadonlyMap<string, Alerte> = enCours;
