import type { PaidYears } from '../run/paid-years.ts';
import type { SharingKey } from './key.ts';
import { criterionValues, type MemberParts, memberParts } from './member-parts.ts';
import { type SharedPayments, sharePayments } from './shared-payments.ts';

/** A key tried on what a groupement is paid. */
export interface KeyStudy {
  readonly key: SharingKey;
  readonly paid: PaidYears;
  readonly parts: MemberParts;
  /** By criterion, what each member has of it. */
  readonly byCriterion: readonly MemberParts[];
  readonly shared: SharedPayments;
}

export const studyKey = (key: SharingKey, paid: PaidYears): KeyStudy => ({
  key,
  paid,
  parts: memberParts(key),
  byCriterion: key.criteria.map((criterion, rank) => criterionValues(key, criterion, rank)),
  shared: sharePayments(key, paid.years),
});
