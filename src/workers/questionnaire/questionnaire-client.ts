import { createLongClient } from '../long-client.ts';
import type { QuestionnaireTasks } from './contract.ts';

/** The client of the worker of a group's answers, which starts at its first task. */
export const createQuestionnaireClient = () =>
  createLongClient<QuestionnaireTasks>({
    spawn: () =>
      new Worker(new URL('./questionnaire-worker.ts', import.meta.url), {
        type: 'module',
        name: 'population',
      }),
  });
