import type { Facts } from '../../../../shared/rule';
import { quietly } from '../../page/store';
import { NO_ANSWERS } from './answers';
import type { Answers, Step } from './answers';

/** What a tab keeps. */
export interface Session {
  answers: Answers;
  isUnsaved: boolean;
  isProfileRead: boolean;
  /** Whether the person expressly agreed that sensitive answers are kept. */
  agreesToSensitive: boolean;
}

export const NEW_SESSION: Session = {
  answers: NO_ANSWERS,
  isUnsaved: false,
  isProfileRead: false,
  agreesToSensitive: false,
};

/** Stored text of an unexpected form is read as nothing kept. */
export function readSession(stored: string | null): Session {
  const kept = quietly((): unknown => JSON.parse(stored ?? 'null'));
  if (!isRecord(kept) || !isRecord(kept['answers'])) return NEW_SESSION;
  const { known, kept: skipped, steps } = kept['answers'];
  return {
    answers: {
      known: isRecord(known) ? (known as Facts) : {},
      ...(Array.isArray(skipped) && { kept: skipped.filter((one): one is string => typeof one === 'string') }),
      steps: Array.isArray(steps) ? steps.filter(isStep) : [],
    },
    isUnsaved: kept['isUnsaved'] === true,
    isProfileRead: kept['isProfileRead'] === true,
    agreesToSensitive: kept['agreesToSensitive'] === true,
  };
}

function isStep(value: unknown): value is Step {
  return isRecord(value) && typeof value['fact'] === 'string' && (value['facts'] === null || isRecord(value['facts']));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
