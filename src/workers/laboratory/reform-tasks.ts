/* What the page of reforms asks of its workers. */

export { judgeReform } from '../../scenario/reform/judgement.ts';
export { doSet, putReformTogether } from '../../scenario/reform/study.ts';
export { doWhy, planWhy, putWhyTogether } from '../../scenario/reform/why.ts';
