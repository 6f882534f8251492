import * as fc from 'fast-check';

/** The socles that are expected to fall (annexe 1). */
export const FALLING = [2, 5, 6, 10];

const value = fc.integer({ min: -200, max: 200 }).map((each) => (each / 4).toString());
const anIndicator = (falls: boolean) =>
  fc
    .record({
      valeur: value,
      precedente: value,
      intermediaire: fc.integer({ min: -50, max: 50 }),
      gap: fc.integer({ min: 1, max: 40 }),
    })
    .map(({ gap, intermediaire, ...rest }) => ({
      ...rest,
      intermediaire: String(intermediaire),
      cible: String(intermediaire + (falls ? -gap : gap)),
    }));
/** One to ten socles, each number once, in any order. */
export const someSocles = fc
  .shuffledSubarray([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], { minLength: 1 })
  .chain((numberWords) =>
    fc.tuple(
      ...numberWords.map((numero) =>
        anIndicator(FALLING.includes(numero)).map((values) => ({ numero, ...values })),
      ),
    ),
  );
/** None to three indicators à la carte. */
export const someCartes = fc
  .array(
    fc
      .boolean()
      .chain((falls) =>
        anIndicator(falls).map((values) => ({ sens: falls ? 'baisse' : 'hausse', ...values })),
      ),
    { maxLength: 3 },
  )
  .map((cartes) => cartes.map((each, rank) => ({ nom: `Indicateur ${rank}`, ...each })));

/** The experience of patients, often exactly on a level, or null where it does not count. */
export const experiences = fc
  .option(fc.constantFrom('0', '64.75', '65', '70', '77.75', '78', '100'))
  .map((note) => note && { note, intermediaire: '65', cible: '78' });

/** A quality by indicators. */
export const byIndicators = fc
  .record({ socles: someSocles, carte: someCartes, experience: experiences })
  .map((rest) => ({ mode: 'indicateurs', ...rest }));
