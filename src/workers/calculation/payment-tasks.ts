/* What pages ask of the worker about what is paid, year by year. */

export { paidYears } from '../../scenario/run/paid-years.ts';
