import { element, say, show } from '../page/dom';
import { markField } from '../page/fieldMark';
import { ask } from '../api/graphql';
import { ReplyToModeratorDocument } from '../generated/graphql';
import type { StatusViewFragment as StatusView } from '../generated/graphql';
import { placeReplyErrors, replyChanges, replyErrors, REPLY_FIELDS } from './replying';
import type { Reply, ReplyErrors } from './replying';
import { changeOf, onceAtATime } from './statusChange';
import { commonMessages } from '../page/words';

interface Answering {
  token: string;
  view: StatusView;
}

let current: Answering | undefined;

/** Calls `replied` with the changed contribution. */
export function attachAnswer(replied: (view: StatusView) => void): void {
  const submit = onceAtATime(() => send(replied));
  element('answer', HTMLFormElement).addEventListener('submit', (event) => {
    event.preventDefault();
    void submit();
  });
}

/** Shows the form filled with the current text; hides it when the team has not asked for a correction. */
export function showAnswer(asked: Answering): void {
  current = asked;
  show('answer', asked.view.mayReply);
  write({ title: asked.view.title, body: asked.view.body, message: '' });
  mark({});
  say('answer-outcome', '');
}

async function send(replied: (view: StatusView) => void): Promise<void> {
  if (!current) return;
  const changes = replyChanges(read(), current.view);
  say('answer-outcome', '');
  if (!mark(replyErrors(changes))) return;
  progress(true);
  const change = changeOf(await ask(ReplyToModeratorDocument, { input: { trackingToken: current.token, ...changes } }));
  progress(false);
  if ('view' in change) return replied(change.view);
  const { placed, others } = placeReplyErrors(change.errors);
  mark(placed);
  say('answer-outcome', others.join(' '));
}

function progress(isSending: boolean): void {
  element('answer-send', HTMLButtonElement).setAttribute('aria-disabled', String(isSending));
  say('answer-outcome', isSending ? commonMessages.sending : '');
}

/** Returns whether there is no error; focuses the first invalid field, so that screen readers read its error. */
function mark(errors: ReplyErrors): boolean {
  for (const field of REPLY_FIELDS) markField(field, errors[field] ?? '');
  const first = REPLY_FIELDS.find((field) => errors[field] !== undefined);
  if (first !== undefined) control(first).focus();
  return first === undefined;
}

function read(): Reply {
  return { title: control('title').value, body: control('body').value, message: control('message').value };
}

function write(reply: Reply): void {
  for (const field of REPLY_FIELDS) control(field).value = reply[field];
}

function control(field: keyof Reply): HTMLInputElement | HTMLTextAreaElement {
  return field === 'title' ? element(field, HTMLInputElement) : element(field, HTMLTextAreaElement);
}
