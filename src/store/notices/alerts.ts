/** Something that happened to what the browser keeps, said on any page, with what can be done. */
export interface Alert {
  /** One alert at a time is shown under an id. */
  readonly id: string;
  readonly texte: string;
  readonly actions: readonly AlertAction[];
  /** What closing it is called, and means. */
  readonly shut: AlertAction;
}

interface AlertAction {
  readonly nom: string;
  readonly toDo?: () => void;
  /** A file that the button hands over; the alert stays then. */
  readonly fichier?: { readonly nom: string; readonly content: () => string | Promise<string> };
}

/** What shows alerts: it is loaded with the first one. */
interface Displayer {
  show(shownAlert: Alert): void;
  remove(id: string): void;
}

let load: (() => Promise<Displayer>) | undefined;
const enCours = new Map<string, Alert>();

function relay(id: string): void {
  load?.().then(
    (displayer) => {
      const shownAlert = enCours.get(id);
      if (shownAlert === undefined) displayer.remove(id);
      else displayer.show(shownAlert);
    },
    // The page stays as it is: what was to be said is tried again with the next alert.
    () => undefined,
  );
}

/** Says something, or says it anew under the same id. */
export function raiseAlert(shownAlert: Alert): void {
  enCours.set(shownAlert.id, shownAlert);
  relay(shownAlert.id);
}

export function removeAlert(id: string): void {
  if (enCours.delete(id)) relay(id);
}

/** Gives the alerts, those already there included, to what shows them. */
export function displayWith(loading: () => Promise<Displayer>): void {
  load = loading;
  for (const id of enCours.keys()) relay(id);
}

/** The alerts under way, by id: for tests. */
export const alerts: ReadonlyMap<string, Alert> = enCours;
