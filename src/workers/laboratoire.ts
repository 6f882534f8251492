import { expose } from 'comlink';
import { creerTaches } from './laboratoire-tasks.ts';

expose(creerTaches());
