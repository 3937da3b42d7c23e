import { requestQuietly } from '../client/client';
import { ApiError, found, messageOf, Refusal, withoutRefusal } from '../client/errors';
import { currentLanguage } from '../client/language';
import { session } from '../client/pageSession';
import { SetOwnPreferencesDocument } from '../generated/ownAccount';
import { notSent } from './notSent';
import { isUnsent, settle, unsentPreferences } from './preferences';

const RETRY_MS = 15_000;

let last: Promise<void> = Promise.resolve();
let retry: ReturnType<typeof setTimeout> | undefined;
let isSaid = false;

/** Sends one choice after the other, so that the last one holds in the end. What fails is tried again; `say` is told once. */
export async function sendPreferences(say: (words: string) => void): Promise<void> {
  clearTimeout(retry);
  const sent = last.then(send);
  last = sent.catch(() => undefined);
  try {
    await sent;
    isSaid = false;
  } catch (error) {
    if (!isSaid) say(error instanceof Refusal ? messageOf(error) : notSent(currentLanguage()));
    isSaid = true;
    retry = setTimeout(() => void sendPreferences(say), RETRY_MS);
  }
}

async function send(): Promise<void> {
  if (!isUnsent()) return;
  const [input, owner] = [unsentPreferences(), session.account()?.id];
  try {
    const { setOwnPreferences } = await requestQuietly(SetOwnPreferencesDocument, { input });
    const { preferences } = withoutRefusal(setOwnPreferences);
    if (session.account()?.id === owner) settle(input, found(preferences));
  } catch (error) {
    if (isRefused(error)) settle(input);
    throw error;
  }
}

/** It would be refused again: what the account holds goes on. */
const isRefused = (error: unknown): boolean =>
  error instanceof Refusal || (error instanceof ApiError && error.code === 'BAD_USER_INPUT');
