import { expose } from 'comlink';
import { creerTaches } from './patients-tasks.ts';

expose(creerTaches());
