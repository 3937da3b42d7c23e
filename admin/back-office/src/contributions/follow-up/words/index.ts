import { bringWords } from '../../../client/broughtWords';
import { en } from './en';
import { fr } from './fr';

bringWords('resources.contributions', { fr, en });
