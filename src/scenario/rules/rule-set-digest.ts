import { readDecimal, readFraction } from '../format/decimal-text.ts';
import { changeYears, givenValue } from '../format/values-in-force.ts';
import { appliedRules, type RuleSettings } from '../run/applied-rules.ts';
import type { ModifiedId } from '../run/modified-value.ts';
import { modifies } from '../run/modified-values.ts';
import { shortHash } from './short-hash.ts';

/**
 * The digest of a set of rules: that of the edition (`empreinte`) where it changes nothing, else of the edition and of each
 * value that is changed, with the year from which on it is. Two ways to write a number give one digest.
 */
export function ruleSetDigest(empreinte: string, settings: RuleSettings): string {
  const changed = modifies(settings);
  if (changed.length === 0) return empreinte;
  const { given } = appliedRules(settings);
  const lines = changed.flatMap(({ id }) => valuesOf(id, settings, given));
  return shortHash([empreinte, ...lines].join('\n'));
}

function valuesOf(id: ModifiedId, { options, enveloppe }: RuleSettings, given: Given): string[] {
  switch (id) {
    case 'options.recuperation':
      return [`(${id} ${options?.recuperation})`];
    case 'options.evolution':
      return [`(${id} ${options?.evolution})`];
    case 'enveloppe':
      return [`(${id} ${canonical(enveloppe?.facteur)})`];
    default:
      return [Number.NEGATIVE_INFINITY, ...changeYears(given.parametresParAnnee, id)].map((year) => {
        const since = Number.isFinite(year) ? ` ${year}` : '';
        return `(${id}${since} ${canonical(givenValue(given, id, year) ?? 'default')})`;
      });
  }
}

type Given = ReturnType<typeof appliedRules>['given'];

/** One text a value, as a fraction: « 0.1 » and « 10/100 » are « 1/10 ». */
function canonical(value: unknown): string {
  const text = String(value);
  const decimal = readDecimal(text);
  if (decimal === undefined) return readFraction(text) ?? text;
  const [whole = '', digits = ''] = decimal.split('.');
  return readFraction(`${whole}${digits}/1${'0'.repeat(digits.length)}`) ?? decimal;
}
