import { inPageLanguage } from '../page/language';
import { messages as en } from './en';
import { messages as fr } from './fr';

export const messages = inPageLanguage({ fr, en });
