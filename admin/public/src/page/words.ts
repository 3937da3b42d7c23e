import { inPageLanguage } from './language';
import { commonMessages as en } from './en';
import { commonMessages as fr } from './fr';

export const commonMessages = inPageLanguage({ fr, en });
