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
  /** An address that it leads to: it is a link then. */
  readonly address?: string;
  /** A file that the button hands over; the alert stays then. */
  readonly fichier?: { readonly nom: string; readonly content: () => string | Promise<string> };
}

/** What shows alerts: it is loaded with the first one. */
interface Displayer {
  /** All those under way, in order. */
  show(alerts: readonly Alert[]): void;
}

interface Alerts {
  /** Says something, or says it anew under the same id. */
  raise(alert: Alert): void;
  remove(id: string): void;
  /** Gives the alerts, those already there included, to what shows them. */
  displayWith(loading: () => Promise<Displayer>): void;
  /** Those under way, by id: for tests. */
  readonly underWay: ReadonlyMap<string, Alert>;
}

function createAlerts(): Alerts {
  const underWay = new Map<string, Alert>();
  let load: (() => Promise<Displayer>) | undefined;
  const relay = (): void => {
    load?.().then(
      (displayer) => displayer.show([...underWay.values()]),
      // The page stays as it is: what was to be said is tried again with the next alert.
      () => undefined,
    );
  };
  return {
    underWay,
    raise(alert) {
      underWay.set(alert.id, alert);
      relay();
    },
    remove(id) {
      if (underWay.delete(id)) relay();
    },
    displayWith(loading) {
      load = loading;
      if (underWay.size > 0) relay();
    },
  };
}

/** The page's, and one for all: its stores and its forms keep in one browser, and say so at one foot of the window. */
export const { raise: raiseAlert, remove: removeAlert, displayWith, underWay: alerts } = createAlerts();
