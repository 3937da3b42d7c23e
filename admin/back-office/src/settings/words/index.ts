import { bringWords } from '../../client/broughtWords';
import { settings as en } from './en';
import { settings as fr } from './fr';

bringWords('resources.settings', { fr, en });
