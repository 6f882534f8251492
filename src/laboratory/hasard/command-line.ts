import type { StudyQuestion } from '../../scenario/chance/study/question.ts';

/** The file of rules that a command names, and that the page saves. */
export const RULES_FILE = 'regles.json';

/** The command that prints the same figures; `hasRules`: under rules that are not all the cahier's, which a file holds. */
export function commandLine(question: StudyQuestion, hasRules: boolean): string {
  const { patients, cv, correlation, depense, tirages, graine } = question;
  const options = { patients: patients.join(','), cv, correlation, depense, tirages, graine };
  const given = Object.entries(options).map(([option, value]) => `--${option} ${value}`);
  return ['ipep hasard', ...given, ...(hasRules ? [`--regles ${RULES_FILE}`] : [])].join(' ');
}
