import { expose } from 'comlink';
import { creerTaches } from './population-tasks.ts';

expose(creerTaches());
