import { choicesOf } from '../../common/choices';
import type { CheckLevel } from '../../generated/graphql';

const LEVELS: readonly CheckLevel[] = ['BLOCKING', 'WARNING', 'OFF'];

export const levelChoices = choicesOf('checkLevel', LEVELS);

export const levelName = (level: CheckLevel) => `enums.checkLevel.${level}`;
