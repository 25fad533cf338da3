import { learn } from './understand/learn/index.ts';

learn();
