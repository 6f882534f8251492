/** How a worker breaks down: it falls silent, or stops. */
type Breakdown = 'silence' | 'stopped';

/** What a breakdown is called, in French. */
export type BreakdownWords = Readonly<Record<Breakdown, string>>;

export const calculationBreakdown: BreakdownWords = {
  silence: "Le calcul n'a pas répondu. Vos chiffres sont gardés : réessayez.",
  stopped: "Le calcul s'est arrêté. Vos chiffres sont gardés : réessayez.",
};

const LOST = "Le fichier n'est plus en mémoire : importez-le à nouveau.";

export const longBreakdown: BreakdownWords = {
  silence: `L'import ou le calcul n'a plus donné signe de vie. ${LOST}`,
  stopped: `L'import ou le calcul s'est arrêté. ${LOST}`,
};
