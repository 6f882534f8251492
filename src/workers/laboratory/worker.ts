import { expose } from 'comlink';
import { creerTaches } from './tasks.ts';

expose(creerTaches());
