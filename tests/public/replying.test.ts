import { commonMessages } from '../../admin/public/src/page/fr';
import type { UserErrorFieldsFragment as UserError } from '../../admin/public/src/generated/graphql';
import { placeReplyErrors, replyChanges, replyErrors } from '../../admin/public/src/follow-up/replying';
import { changeOf, onceAtATime } from '../../admin/public/src/follow-up/statusChange';
import { messages } from '../../admin/public/src/follow-up/fr';

const view = { title: ' Appeler le boulanger', body: 'Avant six heures,\r\nle patron répond lui-même.' };
const untouched = {
  title: 'Appeler le boulanger',
  body: 'Avant six heures,\nle patron répond lui-même.',
  message: '  ',
};

describe('a reply to the team', () => {
  test('leaves out unchanged fields', () => {
    expect(replyChanges(untouched, view)).toEqual({});
  });

  test('contains the changed fields, trimmed', () => {
    expect(replyChanges({ ...untouched, body: 'Avant cinq heures, surtout. ', message: ' Voilà. ' }, view)).toEqual({
      body: 'Avant cinq heures, surtout.',
      message: 'Voilà.',
    });
  });

  test.each([
    [{}, { message: messages.replyEmpty }],
    [{ message: 'À Lyon.' }, {}],
    [{ title: 'Bof' }, { title: commonMessages.titleTooShort }],
    [
      { title: 'x'.repeat(121), body: '' },
      { title: commonMessages.titleTooLong, body: commonMessages.bodyMissing },
    ],
    [
      { body: 'x'.repeat(5001), message: 'x'.repeat(2001) },
      { body: commonMessages.bodyTooLong, message: messages.messageTooLong },
    ],
  ])('%# has errors at its fields', (changes, errors) => {
    expect(replyErrors(changes)).toEqual(errors);
  });

  test('shows the errors of the server at their fields, and the others apart', () => {
    const errors: UserError[] = [
      { code: 'TOO_SHORT', message: 'Trop court.', field: ['input', 'body'] },
      { code: 'ACTION_NOT_ALLOWED', message: 'Trop tard.', field: null },
    ];
    expect(placeReplyErrors(errors)).toEqual({ placed: { body: 'Trop court.' }, others: ['Trop tard.'] });
  });
});

describe('a change by the contributor', () => {
  test.each([
    [{ kind: 'unreachable' } as const, messages.changeUnreachable],
    [{ kind: 'refused', code: 'RATE_LIMITED' } as const, messages.followTooMany],
    [{ kind: 'refused', code: 'INTERNAL_SERVER_ERROR' } as const, messages.changeRefused],
  ])('explains the failure %j in words', (outcome, message) => {
    expect(changeOf(outcome)).toMatchObject({ errors: [{ message, field: null }] });
  });

  test('runs once at a time, also after a failure', async () => {
    let count = 0;
    const act = onceAtATime(async () => {
      count += 1;
      await Promise.resolve();
      if (count === 2) throw new Error('lost');
    });
    await Promise.all([act(), act()]);
    expect(count).toBe(1);
    await expect(act()).rejects.toThrow('lost');
    await act();
    expect(count).toBe(3);
  });
});
