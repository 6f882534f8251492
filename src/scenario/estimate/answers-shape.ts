import { among, given, leaf, object, optional, text, whole } from '../format/shape.ts';

/** The answers of /estimer/. They are never in a file: none can be missing. */
export const estimationShape = object({
  nom: text,
  patients: given,
  /** 2019 for wave 1, 2020 for wave 2; the results of both run to 2023 (H15). */
  premiereAnnee: whole,
  /** A ratio of the forfait, −0.2 to 0.2; empty where the reader does not know it, then none is counted. */
  appreciation: given,
  /** Where a groupement stands against its expected spending: as expected, 5 % below or above it, or by its own
   *  figures. */
  situation: among('attendu', 'moins', 'plus', 'chiffres'),
  /** € per patient in the base year, the one before `premiereAnnee`. */
  depenseReelle: given,
  /** € per patient in the base year; read when `situation` is « chiffres », else kept as it was typed. */
  depenseAjustee: optional(leaf),
  /** Growth of the adjusted spending each year, a ratio. */
  evolutionAjustee: given,
  /** How the actual spending grows beside that. Absent from answers of before this choice: the sign of `ralentissement` says it. */
  evolutionReelle: optional(among('comme', 'moins-vite', 'plus-vite')),
  /**
   * By how much slower, or faster, a ratio a year: 0.005 for half a point. Not negative, and kept unread where it grows as
   * expected; without `evolutionReelle`, slower where positive and faster where negative.
   */
  ralentissement: given,
  /** Quality scores of the first and of the last results year, in points: out of 100 at most in the first (H3). */
  scorePremier: given,
  scoreDernier: given,
  maximum: given,
});

/** How far the reader's figures may be from what comes, on either side. */
export const marginsShape = object({
  /** Growth of the actual spending, a ratio a year. */
  ralentissement: given,
  /** Level of the adjusted spending, a ratio. */
  depenseAjustee: given,
  /** Quality scores, in points. */
  score: given,
});
