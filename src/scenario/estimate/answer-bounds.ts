import { boundsOf, offered, parametersOf } from '../../cahier/edition-facts.ts';
import { opposite } from '../format/decimal-text.ts';

const { defaultValue: appreciation } = parametersOf(offered).appreciationMaximale;

/** What a year may change by: beyond ± 20 % the question has been misread. */
const evolution = { min: '-0.2', max: '0.2' } as const;

/** What the answers of /estimer/ may be that are no input of the rules, as ratios. */
export const answerBounds = {
  appreciation: { min: opposite(appreciation), max: appreciation },
  evolutionAjustee: evolution,
  /** The points by which it is slower or faster: what says which way is another answer. */
  ralentissement: { min: '0', max: evolution.max },
  /** The same in answers of before that one, whose sign says which way. */
  signedRalentissement: evolution,
} as const;

/** What the margins on either side of them may be. */
export const marginBounds = {
  ralentissement: { min: '0', max: evolution.max },
  depenseAjustee: { min: '0', max: evolution.max },
  score: { min: '0', max: boundsOf(offered).maximumDonne.max },
} as const;
